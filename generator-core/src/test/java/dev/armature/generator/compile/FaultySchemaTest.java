package dev.armature.generator.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas whose fault only their rules show. */
class FaultySchemaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"$dynamicAnchor":"a","allOf":[{"$dynamicRef":"#a"}]}               | 2020-12
          {"$dynamicAnchor":"a","not":{"$dynamicRef":"#a"}}                   | 2020-12
          {"$id":"urn:a","$recursiveAnchor":true,"not":{"$recursiveRef":"#"}} | 2019-09
          """)
  void aCircleIsDiagnosedWhereItBegins(String json, String dialect) {
    String schema =
        "{\"$schema\":\"https://json-schema.org/draft/%s/schema\",".formatted(dialect)
            + json.substring(1);
    LoadedSchema loaded =
        new SchemaCompiler(1)
            .compile(SchemaSource.text("schema.json", schema, CompileOptions.DEFAULT));
    assertThat(loaded.isLoaded()).isFalse();
    assertThat(loaded.diagnostics().all())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("ref/cycle");
              assertThat(found.span().line()).isEqualTo(1);
            });
  }

  @Test
  void aPatternThatTakesTooLongOnANameIsDiagnosed() {
    String name = "a".repeat(10_000) + "c";
    String schema =
        "{\"required\":[\"%s\"],\"patternProperties\":{\"^(?:(a+)+\\\\1?)+$(?<=b)\":true},"
            .formatted(name);
    LoadedSchema loaded =
        new SchemaCompiler(1)
            .compile(
                SchemaSource.text(
                    "schema.json", schema + "\"type\":\"object\"}", CompileOptions.DEFAULT));
    assertThat(loaded.diagnostics().all())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("schema/pattern"));
  }
}
