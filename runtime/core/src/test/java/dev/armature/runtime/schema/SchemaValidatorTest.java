package dev.armature.runtime.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.JsonTape;
import org.junit.jupiter.api.Test;

final class SchemaValidatorTest {
  @Test
  void aPatternThatTakesTooLongIsALimit() {
    Regex hard = Regex.of("^(?:(a+)+\\1?)+$(?<=b)");
    SchemaValidator validator =
        SchemaValidator.of(
            (t, at) -> hard.find(t.text(at)),
            in -> hard.find(in.value().text(0)),
            (trace, at) -> trace.report(at, "#").end());
    String text = "\"" + "a".repeat(10_000) + "c\"";

    assertThatThrownBy(() -> validator.isValid(text.getBytes(UTF_8)))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("steps");
    assertThatThrownBy(() -> validator.isValid(JsonTape.of(text), 0))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void aStackThatIsTooSmallIsALimit() {
    SchemaValidator validator =
        SchemaValidator.of(
            SchemaValidatorTest::endless, (trace, at) -> trace.report(at, "#").end());

    assertThatThrownBy(() -> validator.isValid(JsonTape.of("1"), 0))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("nest");
  }

  private static boolean endless(JsonTape tape, int at) {
    return endless(tape, at) || endless(tape, at + 1);
  }
}
