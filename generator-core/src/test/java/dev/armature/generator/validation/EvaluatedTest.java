package dev.armature.generator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.schema.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "depends",
      textBlock =
          """
          '{}'                                                                   | '[] []'
          '{"properties":{"a":{},"b":false}}'                                    | '[a, b] []'
          '{"patternProperties":{"^x":{}}}'                                      | '[] [^x]'
          '{"additionalProperties":{"type":"null"}}'                             | '[] [] all'
          '{"propertyNames":{"const":"a"},"required":["a"]}'                     | '[] []'
          '{"allOf":[{"properties":{"a":{}}},{"allOf":[{"properties":{"b":{}}}]}]}' | '[a, b] []'
          '{"$ref":"#/$defs/x","$defs":{"x":{"patternProperties":{"^x":{}}}}}'   | '[] [^x]'
          '{"allOf":[{"unevaluatedProperties":false}]}'                          | '[] [] all'
          '{"not":{"properties":{"a":{}}}}'                                      | '[] []'
          '{"anyOf":[{"required":["a"]}],"properties":{"a":{}}}'                 | '[a] []'
          '{"anyOf":[{"properties":{"a":{}}}]}'                                  | depends
          '{"if":{"properties":{"a":{}}}}'                                       | depends
          '{"if":{"items":{}},"then":{"prefixItems":[{}]}}'                      | '[] []'
          '{"allOf":[{"oneOf":[{"additionalProperties":{}}]}]}'                  | depends
          '{"dependentSchemas":{"a":{"properties":{"b":{}}}}}'                   | depends
          '{"properties":{"a":{"anyOf":[{"properties":{"b":{}}}]}}}'             | '[a] []'
          """)
  void membersOfASchema(String schema, String expected) {
    Analysis analysis = Rules.analysis(closed(schema, "unevaluatedProperties"));
    Evaluated.Members found = Evaluated.members(analysis.graph().root(), analysis.contributions());
    String told =
        found == null ? null : found.names() + " " + found.patterns() + (found.all() ? " all" : "");
    assertThat(told).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "depends",
      textBlock =
          """
          '{}'                                                     | '0'
          '{"prefixItems":[{},{}]}'                                | '2'
          '{"items":{}}'                                           | '0 all'
          '{"allOf":[{"prefixItems":[{},{}]}],"prefixItems":[{}]}' | '2'
          '{"contains":{}}'                                        | depends
          '{"not":{"contains":{}}}'                                | '0'
          '{"anyOf":[{"properties":{"a":{}}}]}'                    | '0'
          '{"anyOf":[{"prefixItems":[{}]}]}'                       | depends
          '{"$ref":"#/$defs/x","$defs":{"x":{"unevaluatedItems":{}}}}' | '0 all'
          """)
  void itemsOfASchema(String schema, String expected) {
    Analysis analysis = Rules.analysis(closed(schema, "unevaluatedItems"));
    Evaluated.Items found = Evaluated.items(analysis.graph().root(), analysis.contributions());
    String told = found == null ? null : found.prefix() + (found.all() ? " all" : "");
    assertThat(told).isEqualTo(expected);
  }

  private static String closed(String schema, String keyword) {
    String rest = schema.equals("{}") ? "}" : "," + schema.substring(1);
    return "{\"" + keyword + "\":false" + rest;
  }

  @Test
  void containsEvaluatesNothingBefore202012() {
    RuleGraph graph =
        Rules.graph("{\"contains\":{},\"unevaluatedItems\":false}", Dialect.JSON_SCHEMA_2019_09);
    assertThat(Evaluated.items(graph.root(), new Contributions()))
        .isEqualTo(new Evaluated.Items(0, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{"type":"object"}'                               | false | false
          '{"properties":{}}'                               | true  | false
          '{"items":{}}'                                    | false | true
          '{"contains":{}}'                                 | false | true
          '{"oneOf":[{"additionalProperties":{}},true]}'    | true  | false
          '{"if":{},"else":{"unevaluatedItems":false}}'     | false | true
          '{"properties":{"a":{"items":{}}}}'               | true  | false
          '{"$ref":"#/$defs/x","$defs":{"x":{"prefixItems":[{}]}}}' | false | true
          '{"dependentSchemas":{"a":{"items":{}}}}'         | false | true
          '{"items":{"$ref":"#"},"anyOf":[{"items":{"$ref":"#"}}]}' | false | true
          """)
  void contributionsOfASchema(String schema, boolean members, boolean items) {
    Contributions contributions = new Contributions();
    Rule root = Rules.graph(schema).root();
    assertThat(contributions.ofMembers(root)).isEqualTo(members);
    assertThat(contributions.ofItems(root)).isEqualTo(items);
  }
}
