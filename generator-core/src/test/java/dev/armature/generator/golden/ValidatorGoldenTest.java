package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.java.validator.ValidatorEmitter;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaDocuments;
import dev.armature.generator.schema.SchemaOptions;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Emits a validator for each case, compares it, compiles it, and asks it about documents. */
final class ValidatorGoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Path CASES = Path.of("src/test/resources/validators");
  private static final String HOW =
      "If the change is meant, run: mvn test -pl generator-core -am -Dgolden.update=true"
          + " -Dtest=ValidatorGoldenTest -Dsurefire.failIfNoSpecifiedTests=false";

  @TestFactory
  List<DynamicNode> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().map(ValidatorGoldenTest::container).toList();
    }
  }

  private static DynamicNode container(Path folder) {
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("is as expected", () -> compare(folder)));
    tests.add(dynamicTest("tells valid from invalid", () -> ask(folder)));
    return dynamicContainer(folder.getFileName().toString(), tests);
  }

  private static SortedMap<String, String> emitted(Path folder) throws Exception {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    Diagnostics found = new Diagnostics();
    SchemaOptions options = SchemaOptions.of(Dialect.JSON_SCHEMA_2020_12);
    Schema schema =
        SchemaDocuments.read(loader.loadFile(folder.resolve("schema.json")), options, found);
    assertThat(found.all()).isEmpty();
    SortedMap<String, String> files = new TreeMap<>();
    for (GeneratedFile file :
        ValidatorEmitter.emit("example", "Example", schema, ValidatorOptions.DEFAULT)) {
      files.put(file.path(), file.text());
    }
    return files;
  }

  private static void compare(Path folder) throws Exception {
    SortedMap<String, String> actual = emitted(folder);
    for (String path : actual.keySet()) {
      Path file = folder.resolve(Path.of(path).getFileName());
      if (UPDATE) {
        Files.writeString(file, actual.get(path));
      }
      String expected = Files.exists(file) ? Files.readString(file) : "";
      assertThat(actual.get(path)).as(path + ". " + HOW).isEqualTo(expected);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java"))).hasSize(actual.size());
    }
  }

  private static void ask(Path folder) throws Exception {
    ClassLoader classes = Javac.compile(emitted(folder));
    SchemaValidator validator =
        (SchemaValidator) classes.loadClass("example.Example").getField("VALIDATOR").get(null);
    assertThat(ask(validator, folder.resolve("valid.txt"), true)).isPositive();
    assertThat(ask(validator, folder.resolve("invalid.txt"), false)).isPositive();
  }

  private static int ask(SchemaValidator validator, Path documents, boolean valid)
      throws IOException {
    List<String> lines = Files.readAllLines(documents);
    for (String line : lines) {
      byte[] json = line.getBytes(StandardCharsets.UTF_8);
      JsonTape tape = JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT);
      assertThat(validator.isValid(tape, 0)).as("by tape: " + line).isEqualTo(valid);
      assertThat(validator.isValidByTokens(json)).as("by stream: " + line).isEqualTo(valid);
    }
    return lines.size();
  }
}
