package dev.armature.generator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.SchemaCodes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleGraphTest {
  /** A list of anything, and two lists that say what their items are. */
  private static final String LISTS =
      """
      {
        "$id": "https://x.test/root",
        "properties": {"numbers": {"$ref": "numbers"}, "texts": {"$ref": "texts"},
                       "any": {"$ref": "list"}},
        "$defs": {
          "list": {
            "$id": "list",
            "type": "array",
            "items": {"$dynamicRef": "#item"},
            "$defs": {"any": {"$dynamicAnchor": "item"}}
          },
          "numbers": {
            "$id": "numbers",
            "$ref": "list",
            "$defs": {"n": {"$dynamicAnchor": "item", "type": "number"}}
          },
          "texts": {
            "$id": "texts",
            "$ref": "list",
            "$defs": {"t": {"$dynamicAnchor": "item", "type": "string"}}
          }
        }
      }
      """;

  @Test
  void aSchemaThatManyReferToIsOneRule() {
    RuleGraph graph =
        Rules.graph(
            """
            {"properties": {"a": {"$ref": "#/$defs/x"}, "b": {"$ref": "#/$defs/x"}},
             "$defs": {"x": {"type": "null"}, "unused": {"type": "string"}}}
            """);
    assertThat(Rules.places(graph.rules()))
        .containsExactly("", "/$defs/x", "/properties/a", "/properties/b");
    Rule a = Rules.at(graph, "/properties/a");
    assertThat(a.target(a.keywords().get(0))).isSameAs(Rules.at(graph, "/$defs/x"));
  }

  @Test
  void rulesAreNumberedInTheOrderOfDiscovery() {
    RuleGraph graph = Rules.graph("{\"properties\":{\"a\":{\"not\":{}},\"b\":{\"not\":{}}}}");
    assertThat(graph.root()).isSameAs(graph.rules().get(0));
    assertThat(graph.rules())
        .extracting(Rule::number)
        .containsExactlyElementsOf(IntStream.range(0, graph.rules().size()).boxed().toList());
  }

  @Test
  void eachDynamicScopeHasItsRule() {
    RuleGraph graph = Rules.graph(LISTS);
    List<Rule> items = Rules.allAt(graph, "/$defs/list/items");
    assertThat(items).hasSize(3);
    assertThat(items)
        .extracting(rule -> rule.target(rule.keywords().get(0)))
        .extracting(rule -> rule == null ? "" : rule.schema().place().pointer().toString())
        .containsExactlyInAnyOrder(
            "/$defs/list/$defs/any", "/$defs/numbers/$defs/n", "/$defs/texts/$defs/t");
  }

  @Test
  void anchorsThatNothingAsksForMakeNoScopes() {
    RuleGraph graph = Rules.graph(LISTS.replace("$dynamicRef", "$ref"));
    assertThat(Rules.allAt(graph, "/$defs/list/items")).hasSize(1);
  }

  @Test
  void theOutermostResourceWinsAlsoForRecursiveRef() {
    RuleGraph graph =
        Rules.graph(
            """
            {"$id": "https://x.test/strict", "$recursiveAnchor": true, "$ref": "tree",
             "unevaluatedProperties": false,
             "$defs": {"tree": {"$id": "tree", "$recursiveAnchor": true,
               "properties": {"child": {"$recursiveRef": "#"}}}}}
            """,
            Dialect.JSON_SCHEMA_2019_09);
    Rule child = Rules.at(graph, "/$defs/tree/properties/child");
    assertThat(child.target(child.keywords().get(0))).isSameAs(graph.root());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$dynamicAnchor\":\"a\",\"allOf\":[{\"$dynamicRef\":\"#a\"}]}",
        "{\"$dynamicAnchor\":\"a\",\"not\":{\"$dynamicRef\":\"#a\"}}",
        "{\"$dynamicAnchor\":\"a\",\"if\":true,\"else\":{\"$dynamicRef\":\"#a\"}}",
        "{\"items\":{\"$dynamicAnchor\":\"a\",\"dependentSchemas\":{\"x\":{\"$dynamicRef\":\"#a\"}}}}"
      })
  void aRuleThatNeedsItsOwnVerdictIsAFault(String schema) {
    RuleFault fault = RuleFault.find(Rules.graph(schema));
    assertThat(fault).isNotNull();
    assertThat(fault.code()).isEqualTo(SchemaCodes.REF_CYCLE);
  }

  @Test
  void aCycleThatOnlyOuterScopesMakeIsAFault() {
    RuleFault fault =
        RuleFault.find(
            Rules.graph(
                """
                {"$id": "https://x.test/a", "$ref": "b", "$dynamicAnchor": "node",
                 "$defs": {"b": {"$id": "b", "anyOf": [{"$dynamicRef": "#node"}],
                           "$defs": {"n": {"$dynamicAnchor": "node"}}}}}
                """));
    assertThat(fault).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$dynamicAnchor\":\"a\",\"items\":{\"$dynamicRef\":\"#a\"}}",
        "{\"$dynamicAnchor\":\"a\",\"anyOf\":[{\"properties\":{\"x\":{\"$dynamicRef\":\"#a\"}}}]}",
        "{\"$ref\":\"#/$defs/a\",\"allOf\":[{\"$ref\":\"#/$defs/a\"}],\"$defs\":{\"a\":{}}}"
      })
  void recursionIntoTheValueIsNone(String schema) {
    assertThat(RuleFault.find(Rules.graph(schema))).isNull();
  }

  /** Each level chooses which of two resources binds its anchor: 2^16 scopes for the last. */
  @Test
  void tooManyScopesAreAFault() {
    String levels =
        IntStream.range(0, 16).mapToObj(RuleGraphTest::level).collect(Collectors.joining(","));
    String asks =
        IntStream.range(0, 16)
            .mapToObj(i -> "{\"$dynamicRef\":\"l%da#d%d\"}".formatted(i, i))
            .collect(Collectors.joining(","));
    RuleGraph graph =
        Rules.graph(
            """
            {"$id": "https://x.test/root", "$ref": "l0a",
             "$defs": {%s, "last": {"$id": "l16a", "items": {"anyOf": [%s]}}}}
            """
                .formatted(levels, asks));
    RuleFault fault = RuleFault.find(graph);
    assertThat(fault).isNotNull();
    assertThat(fault.code()).isEqualTo(SchemaCodes.SCOPES);
    assertThat(graph.rules()).hasSizeLessThan(20_000);
  }

  private static String level(int i) {
    String next = "\"anyOf\":[{\"$ref\":\"l%da\"},{\"$ref\":\"l%db\"}]".formatted(i + 1, i + 1);
    String alone = i == 15 ? "\"$ref\":\"l16a\"" : next;
    return """
        "a%1$d": {"$id": "l%1$da", "items": {%2$s}, "$defs": {"x": {"$dynamicAnchor": "d%1$d"}}},
        "b%1$d": {"$id": "l%1$db", "items": {%2$s}, "$defs": {"x": {"$dynamicAnchor": "d%1$d"}}}
        """
        .formatted(i, alone);
  }

  @Test
  void subschemasOfOthersAreNone() {
    RuleGraph graph = Rules.graph("{\"not\":{\"not\":{}}}");
    Keyword.Not outer = (Keyword.Not) graph.root().keywords().get(0);
    assertThat(graph.root().sub(outer.schema())).isSameAs(Rules.at(graph, "/not"));
  }
}
