package dev.armature.generator.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaDocuments;
import dev.armature.generator.schema.SchemaOptions;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NullVerdictTest {
  private static Schema schema(String json, Dialect dialect) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    URI uri = URI.create("memory:///schema.json");
    try {
      return Objects.requireNonNull(
          SchemaDocuments.read(
              new SourceLoader(Limits.DEFAULT).loadBytes("schema.json", uri, bytes),
              SchemaOptions.of(dialect),
              new Diagnostics()));
    } catch (SourceException e) {
      throw new AssertionError(json, e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'true'                                                           | true
          'false'                                                          | false
          '{"minLength":1,"format":"date","required":["a"],"items":false}' | true
          '{"type":"object"}'                                              | false
          '{"type":["object","null"]}'                                     | true
          '{"enum":[1,null]}'                                              | true
          '{"enum":[1,null],"type":"integer"}'                             | false
          '{"const":null}'                                                 | true
          '{"allOf":[{"type":"null"},{"minimum":1}]}'                      | true
          '{"allOf":[{"type":"null"},{"type":"object"}]}'                  | false
          '{"anyOf":[{"type":"object"},{"const":1}]}'                      | false
          '{"anyOf":[{"type":"object"},{}]}'                               | true
          '{"oneOf":[{"type":"object"},{"type":"null"}]}'                  | true
          '{"oneOf":[{"minimum":1},{"type":"null"}]}'                      | false
          '{"not":{"type":"null"}}'                                        | false
          '{"not":{"type":"object"}}'                                      | true
          '{"if":{"type":"null"},"then":false}'                            | false
          '{"if":{"type":"object"},"then":false}'                          | true
          '{"if":{"type":"object"},"else":{"const":1}}'                    | false
          '{"$ref":"#/$defs/a","$defs":{"a":{"type":"string"}}}'           | false
          '{"$dynamicRef":"#a","$defs":{"a":{"$dynamicAnchor":"a","type":"string"}}}' | true
          '{"not":{"$dynamicRef":"#a"},"$defs":{"a":{"$dynamicAnchor":"a","type":"null"}}}' | true
          '{"type":"string","$dynamicRef":"#a","$defs":{"a":{"$dynamicAnchor":"a"}}}' | false
          """)
  void everyKeywordCounts(String json, boolean accepted) {
    assertThat(NullVerdict.accepts(schema(json, Dialect.JSON_SCHEMA_2020_12))).isEqualTo(accepted);
  }

  /** Decision 11. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{"nullable":true,"allOf":[{"type":"object"}]}'                            | true
          '{"allOf":[{"type":"object"}]}'                                            | false
          '{"allOf":[{"type":"object"},{"nullable":true,"type":"object"}]}'          | false
          '{"nullable":true,"anyOf":[{"type":"object"}],"not":{}}'                   | false
          '{"anyOf":[{"type":"object"},{"nullable":true}]}'                          | true
          """)
  void nullableOutvotesCompositions(String json, boolean accepted) {
    assertThat(NullVerdict.accepts(schema(json, Dialect.OPENAPI_30))).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{"oneOf":[{"type":"object"},{"nullable":true}]}'                                | false
          '{"oneOf":[{"minimum":1},{"nullable":true}]}'                                    | true
          '{"allOf":[{"oneOf":[{"minimum":1},{"nullable":true}]}]}'                        | true
          '{"nullable":true,"oneOf":[{"minimum":1},{"nullable":true}]}'                    | false
          '{"anyOf":[{"minimum":1},{"nullable":true}]}'                                    | false
          """)
  void nullMatchesTwiceByTwoBranches(String json, boolean twice) {
    assertThat(NullVerdict.matchesTwice(schema(json, Dialect.OPENAPI_30))).isEqualTo(twice);
  }

  /** Each definition stands for the next one; what is too far away is not known. */
  @Test
  void aLongWayIsNoStackOverflow() {
    String definitions =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "\"d%d\":{\"$ref\":\"#/$defs/d%d\"}".formatted(i, i + 1))
            .collect(Collectors.joining(","));
    String json =
        "{\"$ref\":\"#/$defs/d0\",\"$defs\":{%s,\"d20000\":{\"type\":\"object\"}}}"
            .formatted(definitions);
    assertThat(NullVerdict.accepts(schema(json, Dialect.JSON_SCHEMA_2020_12))).isTrue();
  }
}
