package dev.armature.generator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.facts.AcceptedKinds;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What objects, or arrays, must obey while they are read. */
class AtomsTest {
  private static String told(String schema, int kind) {
    Analysis analysis = Rules.analysis(schema);
    Atoms atoms = Atoms.of(List.of(analysis.graph().root()), kind, analysis);
    return atoms == null ? "kept" : atoms.never() ? "never" : pointers(atoms);
  }

  private static String pointers(Atoms atoms) {
    return Rules.places(atoms.rules()).stream()
        .map(pointer -> "#" + pointer)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{"required":["a"]}'                                               | '#'
          '{"type":"array"}'                                                 | never
          '{"minItems":1}'                                                   | ''
          '{"allOf":[{"required":["a"]},{"minItems":1}]}'                    | '# #/allOf/0'
          '{"$ref":"#/$defs/x","$defs":{"x":{"maxProperties":1}}}'           | '# #/$defs/x'
          '{"anyOf":[{"type":"array"},{"required":["a"]}]}'                  | '# #/anyOf/1'
          '{"anyOf":[{"maxProperties":1},{"required":["a"]}]}'               | kept
          '{"anyOf":[true,{"required":["a"]}],"maxProperties":2}'            | '#'
          '{"oneOf":[true,{"required":["a"]}]}'                              | kept
          '{"oneOf":[{"type":"null"},{"required":["a"]}]}'                   | '# #/oneOf/1'
          '{"oneOf":[true,{"type":"object"}]}'                               | never
          '{"not":{"required":["a"]}}'                                       | kept
          '{"not":{"type":"array"},"required":["a"]}'                        | '#'
          '{"if":{"type":"object"},"then":{"required":["a"]},"else":{"required":["b"]}}' | '# #/then'
          '{"if":{"type":"array"},"then":{"required":["a"]},"else":{"required":["b"]}}'  | '# #/else'
          '{"if":{"required":["a"]},"then":{"required":["b"]}}'              | kept
          '{"dependentSchemas":{"a":{"required":["b"]}}}'                    | kept
          '{"dependentRequired":{"a":["b"]}}'                                | '#'
          '{"const":{"a":1}}'                                                | kept
          '{"unevaluatedProperties":false,"allOf":[{"properties":{"a":{}}}]}' | '#'
          '{"unevaluatedProperties":false,"anyOf":[{"properties":{"a":{}}},{"minItems":1}]}' | kept
          """)
  void ofObjects(String schema, String expected) {
    assertThat(told(schema, AcceptedKinds.OBJECT)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{"required":["a"]}'                              | 0
          '{"items":{"required":["a"]}}'                    | 1
          '{"uniqueItems":true}'                            | kept
          '{"contains":{"type":"object"}}'                  | 1
          '{"contains":{"minimum":1}}'                      | 1
          '{"contains":{"required":["a"]}}'                 | kept
          '{"contains":{"required":["a"]},"minContains":0}' | 0
          '{"unevaluatedItems":false,"prefixItems":[{}]}'   | 1
          '{"unevaluatedItems":false,"contains":{"type":"null"}}' | kept
          '{"enum":[[1]]}'                                  | kept
          """)
  void ofArrays(String schema, String expected) {
    Analysis analysis = Rules.analysis(schema);
    Atoms atoms = Atoms.of(List.of(analysis.graph().root()), AcceptedKinds.ARRAY, analysis);
    assertThat(atoms == null ? "kept" : atoms.rules().size() + "").isEqualTo(expected);
  }
}
