package dev.armature.generator.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.schema.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema that is wrong or huge ends in diagnostics with places, or in a validator. */
@Timeout(900)
class HostileSchemaTest {
  private static final SchemaCompiler COMPILER = new SchemaCompiler();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\": 12} | 1:10",
        "{\"type\": \"text\"} | 1:10",
        "{\"type\": [\"string\", 1]} | 1:21",
        "{\"minimum\": \"1\"} | 1:13",
        "{\"minLength\": -1} | 1:15",
        "{\"minLength\": 1.5} | 1:15",
        "{\"multipleOf\": 0} | 1:16",
        "{\"properties\": []} | 1:16",
        "{\"properties\": {\"a\": 1}} | 1:22",
        "{\"required\": \"a\"} | 1:14",
        "{\"required\": [\"a\", 1]} | 1:14",
        "{\"enum\": {}} | 1:10",
        "{\"pattern\": 1} | 1:13",
        "{\"allOf\": {}} | 1:11",
        "{\"uniqueItems\": \"yes\"} | 1:17",
        "[] | 1:1",
        "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"not\": true} | 1:63",
        "12 | 1:1",
        "{\"$schema\": \"https://example.com/no-dialect\"} | 1:13",
        "{\"$ref\": \"#/nowhere\"} | 1:10",
        "{\"$ref\": \"#nowhere\"} | 1:10",
        "{\"$ref\": \"https://example.com/x.json\"} | 1:10",
        "{\"$ref\": 1} | 1:10",
        "{\"$ref\": \"#\"} | 1:10",
        "{\"allOf\": [{\"$ref\": \"#\"}]} | 1:21",
        "{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"not\": {\"$ref\": \"#/$defs/a\"}}}} | 1:55",
        "{\"pattern\": \"(\"} | 1:13",
        "{\"patternProperties\": {\"*a\": {}}} | 1:30",
        "{\"type\": } | 1:10",
        "{\"type\": \"string\", \"type\": \"null\"} | 1:20"
      })
  void aFaultHasItsPlace(String schema, String place) {
    LoadedSchema loaded = compile(schema);

    assertThat(loaded.isLoaded()).isFalse();
    assertThat(loaded.diagnostics().sorted())
        .filteredOn(each -> each.severity() == Severity.ERROR)
        .extracting(each -> each.span().line() + ":" + each.span().column())
        .contains(place);
    assertPlain(loaded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "\u0000", "[[", "{\"a\" 1}", "\"\ud83d", "nul"})
  void whatIsNoJsonIsDiagnosed(String schema) {
    LoadedSchema loaded = compile(schema);
    assertThat(loaded.isLoaded()).isFalse();
    assertPlain(loaded);
  }

  @Test
  void badUtf8IsDiagnosed() {
    byte[] bytes = {'{', '"', 't', (byte) 0xC3, '"', ':', '1', '}'};
    assertPlain(COMPILER.compile(SchemaSource.bytes("s", bytes, CompileOptions.DEFAULT)));
  }

  @Test
  void nestingOfThousandsIsDiagnosed() {
    assertPlain(compile("{\"not\":".repeat(1_000) + "true" + "}".repeat(1_000)));
    assertPlain(compile("{\"items\":".repeat(100_000) + "true" + "}".repeat(100_000)));
  }

  @Test
  void nestingOfHundredsIsCompiled() {
    LoadedSchema loaded = compile("{\"not\":".repeat(400) + "true" + "}".repeat(400));
    assertThat(valid(loaded, "1")).isTrue();
    loaded = compile("{\"items\":".repeat(400) + "{\"type\":\"null\"}" + "}".repeat(400));
    assertThat(valid(loaded, "[".repeat(400) + "1" + "]".repeat(400))).isFalse();
  }

  @Test
  void anEnumOfAMegabyteIsCompiled() {
    String texts =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "\"text " + i + "\"")
            .collect(Collectors.joining(","));
    LoadedSchema loaded = compile("{\"enum\":[" + texts + "]}");
    assertThat(valid(loaded, "\"text 59999\"")).isTrue();
    assertThat(valid(loaded, "\"text 60000\"")).isFalse();
  }

  @Test
  void anEnumOfManyKindsIsCompiled() {
    String values =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "[" + i + ",{\"a\":" + i + "}]," + i + "," + i + ".5")
            .collect(Collectors.joining(","));
    LoadedSchema loaded = compile("{\"enum\":[" + values + "]}");
    assertThat(valid(loaded, "[19999,{\"a\":19999.0}]")).isTrue();
    assertThat(valid(loaded, "19998.50")).isTrue();
    assertThat(valid(loaded, "[19999,{\"a\":1}]")).isFalse();
  }

  @Test
  void tenThousandSubschemasAreCompiled() {
    String members =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "\"m" + i + "\":{\"type\":\"integer\",\"minimum\":" + i + "}")
            .collect(Collectors.joining(","));
    LoadedSchema loaded = compile("{\"properties\":{" + members + "}}");
    assertThat(valid(loaded, "{\"m9999\":9999}")).isTrue();
    assertThat(valid(loaded, "{\"m9999\":9998}")).isFalse();
  }

  @Test
  void thousandsOfPatternsAreCompiled() {
    String members =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "\"^m" + i + "$\":{\"minimum\":" + i + "}")
            .collect(Collectors.joining(","));
    LoadedSchema loaded = compile("{\"patternProperties\":{" + members + "}}");
    assertThat(valid(loaded, "{\"m1999\":1999}")).isTrue();
    assertThat(valid(loaded, "{\"m1999\":1998}")).isFalse();
  }

  @Test
  void constantsMayBeBeyondTheLimitsOfInstances() {
    String constant = "{\"" + "a".repeat(1_001) + "\": 1}";
    LoadedSchema loaded =
        compile("{\"anyOf\":[{\"const\":" + constant + "},{\"maxProperties\":0}]}");
    assertThat(valid(loaded, "{}")).isTrue();
    assertThat(valid(loaded, "{\"a\":1}")).isFalse();
  }

  @Test
  void oldDialectsHaveNoBooleanSchemas() {
    CompileOptions draft4 = CompileOptions.DEFAULT.withDialect(Dialect.DRAFT_4);
    assertPlain(COMPILER.compile(SchemaSource.text("s", "true", draft4)));
  }

  @Test
  void aChainOfTenThousandReferencesIsCompiled() {
    String definitions =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "\"d" + i + "\":{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}")
            .collect(Collectors.joining(","));
    LoadedSchema loaded =
        compile(
            "{\"$ref\":\"#/$defs/d0\",\"$defs\":{"
                + definitions
                + ",\"d10000\":{\"type\":\"null\"}}}");
    if (loaded.isLoaded()) {
      assertThat(valid(loaded, "null")).isTrue();
      assertThat(valid(loaded, "1")).isFalse();
    } else {
      assertPlain(loaded);
    }
  }

  @Test
  void oneAlternativeOfThousandsIsFound() {
    String branches =
        IntStream.range(0, 1_000)
            .mapToObj(
                i -> "{\"properties\":{\"k\":{\"const\":\"v" + i + "\"}},\"required\":[\"k\"]}")
            .collect(Collectors.joining(","));
    LoadedSchema loaded = compile("{\"oneOf\":[" + branches + "]}");
    assertThat(valid(loaded, "{\"k\":\"v999\"}")).isTrue();
    assertThat(valid(loaded, "{\"k\":\"v1000\"}")).isFalse();
  }

  @Test
  void oneThatFailsLeavesTheOthersAlone() {
    List<SchemaSource> sources = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String schema = i % 3 == 0 ? "{\"type\": " + i + "}" : "{\"const\": " + i + "}";
      sources.add(SchemaSource.text("s" + i, schema, CompileOptions.DEFAULT));
    }
    List<LoadedSchema> loaded = COMPILER.compile(sources);
    for (int i = 0; i < 100; i++) {
      assertThat(loaded.get(i).isLoaded()).isEqualTo(i % 3 != 0);
      if (i % 3 != 0) {
        assertThat(valid(loaded.get(i), i + ".0")).isTrue();
        assertThat(valid(loaded.get(i), "0")).isFalse();
      }
    }
  }

  @Test
  void textOfASchemaNeverBecomesCode() {
    String nasty = "\\u0022; System.exit(1); \\n*/ \\\\u002a\\\\u002f {@code } \\u2028 ${} %s";
    LoadedSchema loaded =
        compile(
            ("{'title':'X','description':'X','$id':'urn:x','properties':{'X':{'const':'X'}},"
                    + "'required':['X'],'$comment':'X'}")
                .replace('\'', '"')
                .replace("X", nasty));
    assertThat(valid(loaded, "{\"" + nasty + "\":\"" + nasty + "\"}")).isTrue();
    assertThat(valid(loaded, "{\"" + nasty + "\":1}")).isFalse();
  }

  private static LoadedSchema compile(String schema) {
    return COMPILER.compile(SchemaSource.text("schema.json", schema, CompileOptions.DEFAULT));
  }

  private static boolean valid(LoadedSchema loaded, String instance) {
    return loaded.validator().isValid(instance.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertPlain(LoadedSchema loaded) {
    assertThat(loaded.isLoaded()).isFalse();
    assertThat(loaded.diagnostics().hasErrors()).isTrue();
    for (Diagnostic each : loaded.diagnostics().all()) {
      assertThat(each.code()).isNotEqualTo(CompileCodes.DEFECT);
      assertThat(each.span().file()).isNotNull();
      assertThat(each.span().line()).isPositive();
      assertThat(each.message()).isNotBlank().doesNotContain("Exception", "\n");
    }
  }
}
