package dev.armature.generator.emit.java.validator;

import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.SourceParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The official suite of JSON Schema, in the folder that {@code armature.shared} names. */
final class SuiteFiles {
  private static final Path ROOT =
      Path.of(System.getProperty("armature.shared", "../../shared"), "json-schema-test-suite");

  private SuiteFiles() {}

  /** A place in the suite. */
  static Path at(String path) {
    return ROOT.resolve(path);
  }

  static boolean areThere() {
    return Files.isDirectory(ROOT);
  }

  /** All JSON files below a folder. */
  static List<Path> below(String folder) {
    try (Stream<Path> all = Files.walk(at(folder))) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Node parse(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Node parse(String json) {
    try {
      SourceFile source = new SourceFile("t.json", Path.of("t.json").toUri(), json);
      return new SourceParser(Limits.DEFAULT).parse(source);
    } catch (SourceException e) {
      throw new AssertionError(json, e);
    }
  }

  static List<Node> items(Node array) {
    return ((Node.ArrayNode) array).items();
  }

  static Node get(Node object, String key) {
    Node found = ((Node.ObjectNode) object).get(key);
    if (found == null) {
      throw new AssertionError("no " + key + " in " + JsonText.of(object));
    }
    return found;
  }

  static String text(Node object, String key) {
    return ((Node.StringNode) get(object, key)).value();
  }
}
