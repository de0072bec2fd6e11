package dev.armature.generator.emit.java;

import dev.armature.generator.emit.GeneratedFile;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReaders;
import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.Violation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The generated codecs of a contract, compiled and called. */
public final class GeneratedJson {
  private final List<GeneratedFile> files;
  private final Compiled compiled;

  private GeneratedJson(List<GeneratedFile> files, Compiled compiled) {
    this.files = files;
    this.compiled = compiled;
  }

  /** For a contract whose schemas are these, each the response and request of an operation. */
  public static GeneratedJson of(String schemas, Path folder) throws Exception {
    List<GeneratedFile> files = Contracts.data(Contracts.read(Contracts.withSchemas(schemas)));
    return new GeneratedJson(files, Compiled.of(files, folder));
  }

  /** The text of a model class. */
  String source(String type) {
    String path = "com/example/model/" + type + ".java";
    return files.stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow().text();
  }

  Class<?> model(String type) throws ClassNotFoundException {
    return compiled.type("com.example.model." + type);
  }

  @SuppressWarnings("unchecked")
  JsonCodec<Object> codec(String type) throws ReflectiveOperationException {
    Class<?> codec = compiled.type("com.example.json." + type + "Codec");
    return (JsonCodec<Object>) codec.getField("INSTANCE").get(null);
  }

  Object read(String type, String json) throws ReflectiveOperationException {
    return Json.read(bytes(json), codec(type));
  }

  Object readTolerantly(String type, String json) throws ReflectiveOperationException {
    return Json.read(bytes(json), codec(type), JsonReaders.TOLERANT);
  }

  /** What comes out when a document is read and written again. */
  String again(String type, String json) throws ReflectiveOperationException {
    return write(type, read(type, json));
  }

  String write(String type, Object value) throws ReflectiveOperationException {
    return new String(Json.write(codec(type), value), StandardCharsets.UTF_8);
  }

  /** The violations of a document, each as {@code pointer keyword}. */
  public List<String> violations(String type, String json) throws ReflectiveOperationException {
    try {
      Json.read(bytes(json), codec(type));
      return List.of();
    } catch (JsonException e) {
      return e.violations().stream().map(GeneratedJson::text).toList();
    }
  }

  private static String text(Violation violation) {
    return violation.pointer() + " " + violation.keyword();
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
