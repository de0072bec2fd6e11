package dev.armature.generator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{"items":{"$ref":"#"}}'                                          | 0
          '{"anyOf":[{"items":{"$ref":"#"}},{"items":{"$ref":"#"}}]}'       | 2
          '{"allOf":[{"prefixItems":[{"$ref":"#"}]},{"items":{"$ref":"#"}}]}' | 2
          '{"prefixItems":[{"$ref":"#"}],"items":{"$ref":"#"}}'             | 0
          '{"prefixItems":[{"$ref":"#"},{"$ref":"#"}]}'                     | 0
          '{"properties":{"a":{"$ref":"#"},"b":{"$ref":"#"}}}'              | 0
          '{"properties":{"a":{"$ref":"#"}},"patternProperties":{"b":{"$ref":"#"}}}' | 2
          '{"patternProperties":{"a":{"$ref":"#"},"b":{"$ref":"#"}}}'       | 2
          '{"items":{"$ref":"#"},"additionalProperties":{"$ref":"#"}}'      | 0
          '{"items":{"$ref":"#"},"contains":{"$ref":"#"}}'                  | 2
          '{"items":{"type":"null"},"contains":{"type":"null"}}'            | 0
          """)
  void keepsRulesThatOneValueLeadsBackToTwice(String schema, int kept) {
    assertThat(Repetition.in(Rules.graph(schema))).hasSize(kept);
  }

  @Test
  void keepsWhatIsMetTwiceInPlace() {
    RuleGraph graph =
        Rules.graph(
            """
            {"anyOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}],
             "$defs": {"a": {"items": {"$ref": "#"}}}}
            """);
    assertThat(Rules.places(Repetition.in(graph))).containsExactly("/$defs/a/items");
  }

  /** Each definition asks the next one twice, the ways that lead there given. */
  private static String laughs(int levels, String twice) {
    String definitions =
        IntStream.range(0, levels)
            .mapToObj(i -> "\"d" + i + "\":" + twice.replace("NEXT", "#/$defs/d" + (i + 1)))
            .collect(Collectors.joining(","));
    return "{\"$ref\":\"#/$defs/d0\",\"$defs\":{%s,\"d%d\":{\"type\":\"null\"}}}"
        .formatted(definitions, levels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{"allOf":[{"$ref":"NEXT"},{"$ref":"NEXT"}]}'
          '{"allOf":[{"items":{"$ref":"NEXT"}},{"items":{"$ref":"NEXT"}}]}'
          '{"items":{"$ref":"NEXT"},"contains":{"$ref":"NEXT"}}'
          '{"properties":{"a":{"$ref":"NEXT"}},"additionalProperties":true,
            "patternProperties":{"a":{"$ref":"NEXT"}}}'
          """)
  void keepsDefinitionsThatUseEachOtherTwice(String twice) {
    assertThat(Rules.places(Repetition.in(Rules.graph(laughs(30, twice)))))
        .contains("/$defs/d1", "/$defs/d30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{"items":{"$ref":"NEXT"}}'
          '{"properties":{"a":{"$ref":"NEXT"},"b":{"$ref":"NEXT"}}}'
          '{"items":{"$ref":"NEXT"},"additionalProperties":{"$ref":"NEXT"}}'
          """)
  void keepsNothingWhereEachValueIsAskedOnce(String once) {
    assertThat(Repetition.in(Rules.graph(laughs(30, once)))).isEmpty();
  }

  /** Five thousand ways back: pairs of them would be many millions, for each of the rules. */
  @Test
  void manyWaysBackAreLookedAtOnce() {
    String ways =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "\"p" + i + "\":{\"$ref\":\"#\"}")
            .collect(Collectors.joining(","));
    assertThat(Repetition.in(Rules.graph("{\"properties\":{" + ways + "}}"))).isEmpty();
  }
}
