package dev.armature.generator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.facts.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known without a value: of all values, and of those of one kind. */
class TruthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'true'                                                   | ALWAYS  | ALWAYS  | ALWAYS
          'false'                                                  | NEVER   | NEVER   | NEVER
          '{}'                                                     | ALWAYS  | ALWAYS  | ALWAYS
          '{"title":"t","default":1}'                              | ALWAYS  | ALWAYS  | ALWAYS
          '{"type":"object"}'                                      | DEPENDS | ALWAYS  | NEVER
          '{"type":["array","null"],"minItems":1}'                 | DEPENDS | NEVER   | DEPENDS
          '{"minimum":1}'                                          | DEPENDS | ALWAYS  | ALWAYS
          '{"required":["a"]}'                                     | DEPENDS | DEPENDS | ALWAYS
          '{"enum":[]}'                                            | NEVER   | NEVER   | NEVER
          '{"const":{"a":1}}'                                      | DEPENDS | DEPENDS | NEVER
          '{"type":"string","const":1}'                            | NEVER   | NEVER   | NEVER
          '{"properties":{"a":{}},"items":true}'                   | ALWAYS  | ALWAYS  | ALWAYS
          '{"properties":{"a":false}}'                             | DEPENDS | DEPENDS | ALWAYS
          '{"patternProperties":{"a":true},"propertyNames":{}}'    | ALWAYS  | ALWAYS  | ALWAYS
          '{"dependentSchemas":{"a":{"title":"t"}}}'               | ALWAYS  | ALWAYS  | ALWAYS
          '{"dependentSchemas":{"a":false}}'                       | DEPENDS | DEPENDS | ALWAYS
          '{"contains":true}'                                      | DEPENDS | ALWAYS  | DEPENDS
          '{"contains":false,"minContains":0}'                     | ALWAYS  | ALWAYS  | ALWAYS
          '{"contains":false,"minContains":0,"maxContains":1}'     | DEPENDS | ALWAYS  | DEPENDS
          '{"uniqueItems":false}'                                  | ALWAYS  | ALWAYS  | ALWAYS
          '{"uniqueItems":true}'                                   | DEPENDS | ALWAYS  | DEPENDS
          '{"allOf":[true,{"type":"array"}]}'                      | DEPENDS | NEVER   | ALWAYS
          '{"allOf":[{"type":"array"},{"type":"object"}]}'         | NEVER   | NEVER   | NEVER
          '{"anyOf":[false,{}]}'                                   | ALWAYS  | ALWAYS  | ALWAYS
          '{"anyOf":[false,false]}'                                | NEVER   | NEVER   | NEVER
          '{"anyOf":[{"type":"array"},{"minProperties":1}]}'       | DEPENDS | DEPENDS | ALWAYS
          '{"oneOf":[true,false]}'                                 | DEPENDS | ALWAYS  | ALWAYS
          '{"oneOf":[true,true]}'                                  | DEPENDS | NEVER   | NEVER
          '{"oneOf":[true,{"maxItems":1}]}'                        | DEPENDS | NEVER   | DEPENDS
          '{"oneOf":[{"type":"array"},{"type":"object"}]}'         | DEPENDS | ALWAYS  | ALWAYS
          '{"not":{}}'                                             | DEPENDS | NEVER   | NEVER
          '{"not":false}'                                          | ALWAYS  | ALWAYS  | ALWAYS
          '{"not":{"type":"object"}}'                              | DEPENDS | NEVER   | ALWAYS
          '{"not":{"maxItems":1}}'                                 | DEPENDS | NEVER   | DEPENDS
          '{"if":{"maxItems":1}}'                                  | ALWAYS  | ALWAYS  | ALWAYS
          '{"if":{"type":"array"},"then":false}'                   | DEPENDS | ALWAYS  | NEVER
          '{"if":{"type":"array"},"else":false}'                   | DEPENDS | NEVER   | ALWAYS
          '{"if":{"maxItems":1},"then":false,"else":false}'        | DEPENDS | NEVER   | NEVER
          '{"then":false}'                                         | ALWAYS  | ALWAYS  | ALWAYS
          '{"$ref":"#/$defs/a","$defs":{"a":true}}'                | ALWAYS  | ALWAYS  | ALWAYS
          '{"$ref":"#/$defs/a","$defs":{"a":{"type":"array"}}}'    | DEPENDS | NEVER   | ALWAYS
          '{"format":"date","contentEncoding":"base64"}'           | ALWAYS  | ALWAYS  | ALWAYS
          '{"items":{"$ref":"#"}}'                                 | DEPENDS | ALWAYS  | DEPENDS
          '{"type":"array","items":{"$ref":"#"}}'                  | DEPENDS | NEVER   | DEPENDS
          '{"unevaluatedItems":true}'                              | ALWAYS  | ALWAYS  | ALWAYS
          """)
  void ofASchema(String schema, Verdict all, Verdict objects, Verdict arrays) {
    Analysis analysis = Rules.analysis(schema);
    Rule root = analysis.graph().root();
    assertThat(analysis.truth().of(root)).as("all values").isEqualTo(all);
    assertThat(analysis.kindTruth().of(root, AcceptedKinds.OBJECT))
        .as("objects")
        .isEqualTo(objects);
    assertThat(analysis.kindTruth().of(root, AcceptedKinds.ARRAY)).as("arrays").isEqualTo(arrays);
  }

  @Test
  void formatsCountWhereTheyAreAsserted() {
    RuleGraph graph = Rules.graph("{\"format\":\"date\"}");
    Analysis asserting = new Analysis(graph, new ValidatorOptions(true, Map.of(), false));
    assertThat(asserting.truth().of(graph.root())).isEqualTo(Verdict.DEPENDS);
    assertThat(asserting.kindTruth().of(graph.root(), AcceptedKinds.OBJECT))
        .isEqualTo(Verdict.ALWAYS);
  }

  /** Whatever is asked first, a circle makes nothing known that is not so. */
  @ParameterizedTest
  @ValueSource(strings = {"/$defs/a", "/$defs/b", ""})
  void circlesOfRulesAreNotLookedThrough(String first) {
    Analysis analysis =
        Rules.analysis(
            """
            {"$ref": "#/$defs/a", "$defs": {
              "a": {"properties": {"b": {"$ref": "#/$defs/b"}}},
              "b": {"type": "object", "properties": {"a": {"$ref": "#/$defs/a"}}}}}
            """);
    analysis.truth().of(Rules.at(analysis.graph(), first));
    assertThat(analysis.truth().of(analysis.graph().root())).isEqualTo(Verdict.DEPENDS);
    assertThat(analysis.kinds().of(Rules.at(analysis.graph(), "/$defs/b")))
        .isEqualTo(AcceptedKinds.OBJECT);
  }
}
