package dev.armature.generator.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.schema.SchemaValidator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Objects that one part of a schema has patterns for and another one closes, token by token. */
class ClosedStreamTest {
  private static boolean isValid(SchemaValidator validator, String json) {
    return validator.isValidByTokens(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsEmittedBehindWhatRefusesAllOtherMembers() {
    SchemaValidator validator =
        CompiledSchemas.compile(
            """
            {"allOf": [
              {"patternProperties": {"^[ab]$": {"type": "integer"}, "^c": false}},
              {"properties": {"a": true}, "additionalProperties": false}]}
            """);
    assertThat(validator.isStreaming()).isTrue();
    assertThat(isValid(validator, "{\"a\": 1}")).isTrue();
    assertThat(isValid(validator, "{\"a\": null}")).isFalse();
    assertThat(isValid(validator, "{\"b\": 1}")).isFalse();
    assertThat(isValid(validator, "{\"c\": 1}")).isFalse();
    assertThat(isValid(validator, "{\"d\": 1}")).isFalse();
  }

  @Test
  void nothingIsEmittedBehindWhatRefusesAllItems() {
    SchemaValidator validator =
        CompiledSchemas.compile(
            "{\"allOf\": [{\"unevaluatedItems\": false}, {\"maxItems\": 2}, {\"minItems\": 0}]}");
    assertThat(isValid(validator, "[]")).isTrue();
    assertThat(isValid(validator, "[1]")).isFalse();
  }
}
