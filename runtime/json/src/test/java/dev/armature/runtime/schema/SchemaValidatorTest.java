package dev.armature.runtime.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
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
        .isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> validator.isValidByTokens(text.getBytes(UTF_8)))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("steps");
    assertThatThrownBy(() -> validator.isValid(JsonTape.of(text), 0))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void largeDocumentsAreDecidedTokenByToken() {
    SchemaValidator validator =
        SchemaValidator.of(
            (t, at) -> true, in -> false, (trace, at) -> trace.report(at, "#").end());
    byte[] small = "[1]".getBytes(UTF_8);
    byte[] large = ("[" + "1,".repeat(100_000) + "1]").getBytes(UTF_8);

    assertThat(validator.isValid(small)).isTrue();
    assertThat(validator.isValidByTokens(small)).isFalse();
    assertThat(validator.isValid(large)).isFalse();
    assertThat(validator.isValid(JsonTape.of("[1]"), 0)).isTrue();
  }

  @Test
  void withoutAStreamEveryDocumentIsKept() {
    SchemaValidator validator =
        SchemaValidator.of((t, at) -> t.size(at) == 1, (trace, at) -> trace.report(at, "#").end());

    assertThat(validator.isValidByTokens("[1]".getBytes(UTF_8))).isTrue();
    assertThat(validator.isValidByTokens("[1,2]".getBytes(UTF_8))).isFalse();
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
