package dev.armature.generator.compile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A schema of the official suite and its instances, byte for byte as they are written.
 *
 * @param file within the suite's tests
 */
record SuiteCase(String file, String description, byte[] schema, List<Instance> instances) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** An instance, and whether it is valid. */
  record Instance(String description, byte[] json, boolean valid) {}

  /** The cases of one file. */
  static List<SuiteCase> read(String name, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<SuiteCase> cases = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        cases.add(readCase(name, json, bytes));
      }
    }
    return cases;
  }

  private static SuiteCase readCase(String name, JsonParser json, byte[] bytes) throws IOException {
    String description = "";
    byte[] schema = {};
    List<Instance> instances = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "description" -> description = json.getText();
        case "schema" -> schema = slice(json, bytes);
        case "tests" -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            instances.add(readInstance(json, bytes));
          }
        }
        default -> json.skipChildren();
      }
    }
    return new SuiteCase(name, description, schema, instances);
  }

  private static Instance readInstance(JsonParser json, byte[] bytes) throws IOException {
    String description = "";
    byte[] data = {};
    boolean valid = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "description" -> description = json.getText();
        case "data" -> data = slice(json, bytes);
        case "valid" -> valid = json.getBooleanValue();
        default -> json.skipChildren();
      }
    }
    return new Instance(description, data, valid);
  }

  private static byte[] slice(JsonParser json, byte[] bytes) throws IOException {
    int start = (int) json.currentTokenLocation().getByteOffset();
    json.skipChildren();
    json.finishToken();
    return Arrays.copyOfRange(bytes, start, (int) json.currentLocation().getByteOffset());
  }
}
