package dev.armature.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.SourceParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every schema of the official suite is read without an error, and all its references are bound.
 */
class SchemaSuiteReadTest {
  private static final Path SUITE =
      Path.of(System.getProperty("armature.shared", "../../shared"), "json-schema-test-suite");

  @ParameterizedTest
  @CsvSource({
    "draft4, DRAFT_4, 199",
    "draft6, DRAFT_6, 276",
    "draft7, DRAFT_7, 321",
    "draft2019-09, JSON_SCHEMA_2019_09, 448",
    "draft2020-12, JSON_SCHEMA_2020_12, 461"
  })
  void everySchemaIsRead(String folder, Dialect dialect, int count)
      throws IOException, SourceException {
    assumeTrue(Files.isDirectory(SUITE), "no suite at " + SUITE + ", so its schemas are not read");
    SchemaOptions options =
        new SchemaOptions(dialect, Map.of("http://localhost:1234/", SUITE.resolve("remotes")));
    List<String> errors = new ArrayList<>();
    int read = 0;
    for (Path file : files(SUITE.resolve("tests").resolve(folder))) {
      for (Node each : ((Node.ArrayNode) parse(file, Files.readString(file))).items()) {
        Node.ObjectNode test = (Node.ObjectNode) each;
        read++;
        String text = JsonText.of(test.get("schema"));
        SourceFile source = new SourceFile("schema.json", URI.create("memory:/schema.json"), text);
        Diagnostics out = new Diagnostics();
        Node root = new SourceParser(Limits.DEFAULT).parse(source);
        Schema schema = SchemaDocuments.read(new Document(source, root), options, out);
        if (schema == null) {
          List<String> messages = out.all().stream().map(Diagnostic::message).toList();
          errors.add(file.getFileName() + ": " + text(test) + ": " + messages);
        }
      }
    }
    assertThat(errors).isEmpty();
    assertThat(read).isEqualTo(count);
  }

  private static String text(Node.ObjectNode test) {
    return JsonText.of(test.get("description"));
  }

  private static Node parse(Path file, String text) throws SourceException {
    return new SourceParser(Limits.DEFAULT).parse(new SourceFile("t.json", file.toUri(), text));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
