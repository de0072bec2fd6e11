package dev.armature.generator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.runtime.tape.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedKindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'true'                                           | onatfd0s
          'false'                                          |
          '{"type":"integer"}'                             | nd
          '{"type":["number","null"]}'                     | nd0
          '{"type":["boolean","string"]}'                  | tfs
          '{"enum":[1,true,null,"a",[],{}]}'               | oandt0s
          '{"const":false}'                                | f
          '{"type":"object","enum":[1,{}]}'                | o
          '{"type":"object","const":1}'                    |
          '{"allOf":[{"type":["object","array"]},{"type":["array","null"]}]}' | a
          '{"anyOf":[{"type":"object"},{"const":null}]}'   | o0
          '{"oneOf":[{"type":"object"},{"type":"object"}]}' | o
          '{"not":{"type":"object"}}'                      | onatfd0s
          '{"minimum":1}'                                  | onatfd0s
          '{"$ref":"#/$defs/a","type":["array","null"],"$defs":{"a":{"type":["string","null"]}}}' | 0
          '{"if":{"type":"object"},"then":false}'          | onatfd0s
          '{"items":{"$ref":"#"},"type":"array"}'          | a
          """)
  void ofASchema(String schema, String kinds) {
    String expected = kinds == null ? "" : kinds;
    int mask = 0;
    mask |= expected.contains("o") ? AcceptedKinds.OBJECT : 0;
    mask |= expected.contains("a") ? AcceptedKinds.ARRAY : 0;
    mask |= expected.contains("n") ? AcceptedKinds.INTEGER : 0;
    mask |= expected.contains("d") ? AcceptedKinds.DECIMAL : 0;
    mask |= expected.contains("t") ? AcceptedKinds.TRUE : 0;
    mask |= expected.contains("f") ? AcceptedKinds.FALSE : 0;
    mask |= expected.contains("0") ? AcceptedKinds.NULL : 0;
    mask |= expected.contains("s") ? AcceptedKinds.STRING : 0;
    assertThat(new AcceptedKinds<>(RuleLinks.RULES).of(Rules.graph(schema).root())).isEqualTo(mask);
  }

  /** They are spelled with the runtime's constants, so they must be the same bits. */
  @Test
  void areNumberedLikeTokens() {
    assertThat(AcceptedKinds.OBJECT).isEqualTo(1 << Token.OBJECT);
    assertThat(AcceptedKinds.ARRAY).isEqualTo(1 << Token.ARRAY);
    assertThat(AcceptedKinds.STRING).isEqualTo(1 << Token.STRING | 1 << Token.NAME);
    assertThat(AcceptedKinds.INTEGER).isEqualTo(1 << Token.INTEGER);
    assertThat(AcceptedKinds.DECIMAL).isEqualTo(1 << Token.DECIMAL);
    assertThat(AcceptedKinds.TRUE).isEqualTo(1 << Token.TRUE);
    assertThat(AcceptedKinds.FALSE).isEqualTo(1 << Token.FALSE);
    assertThat(AcceptedKinds.NULL).isEqualTo(1 << Token.NULL);
  }
}
