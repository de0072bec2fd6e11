package dev.armature.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.JsonValue.JsonArray;
import dev.armature.runtime.json.JsonValue.JsonBoolean;
import dev.armature.runtime.json.JsonValue.JsonObject;
import dev.armature.runtime.json.JsonValue.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests of the official suite that are in its folders {@code optional/format}. */
class FormatSuiteTest {
  private static final Path SUITE =
      Path.of(System.getProperty("armature.shared", "../../../shared"), "json-schema-test-suite");

  /** A schema of the suite that does nothing but name a format. */
  private static final Set<String> PLAIN = Set.of("$schema", "format");

  static boolean suiteIsThere() {
    return Files.isDirectory(SUITE);
  }

  @ParameterizedTest
  @CsvSource({"draft4,219", "draft6,325", "draft7,676", "draft2019-09,757", "draft2020-12,764"})
  @EnabledIf(value = "suiteIsThere", disabledReason = "no ../shared/json-schema-test-suite here")
  void everyTestOfADraftPasses(String draft, int tests) throws IOException {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    try (Stream<Path> files = Files.list(SUITE.resolve("tests/" + draft + "/optional/format"))) {
      for (Path file : files.sorted().toList()) {
        JsonArray cases = (JsonArray) Json.read(Files.readAllBytes(file), JsonCodecs.VALUE);
        for (JsonValue each : cases.items()) {
          count += run((JsonObject) each, file.getFileName().toString(), draft, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(count).isEqualTo(tests);
  }

  private static int run(JsonObject group, String file, String draft, List<String> wrong) {
    JsonObject schema = (JsonObject) group.members().get("schema");
    assertThat(PLAIN).as(file).containsAll(schema.members().keySet());
    String name = ((JsonString) schema.members().get("format")).text();
    Format format = Format.of(name, draft.replace("draft20", "20"));
    List<JsonValue> tests = ((JsonArray) group.members().get("tests")).items();
    for (JsonValue each : tests) {
      JsonObject test = (JsonObject) each;
      JsonValue data = test.members().get("data");
      boolean valid =
          !(data instanceof JsonString text) || format == null || format.matches(text.text());
      if (valid != (test.members().get("valid") == JsonBoolean.TRUE)) {
        wrong.add(file + ": " + test.members().get("description") + ": " + data);
      }
    }
    return tests.size();
  }
}
