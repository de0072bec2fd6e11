package dev.armature.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextModeTest {
  private final TextTape tape = new TextTape();
  private final Violations violations = new Violations();
  private final JsonReader verdict = JsonReaders.STRICT.text(null);
  private final JsonReader explain = JsonReaders.STRICT.text(violations);

  private JsonReader scalar(String text) {
    verdict.reset(tape.clear().string(text), "query", "q");
    return verdict;
  }

  @Test
  void takesValuesFromTexts() throws IOException {
    assertThat(scalar("12").int32()).isEqualTo(12);
    assertThat(scalar("1e3").int64()).isEqualTo(1000);
    assertThat(scalar("true").bool()).isTrue();
    assertThat(scalar("false").bool()).isFalse();
    assertThat(scalar("0.5").float64()).isEqualTo(0.5);
    assertThat(scalar("0.50").decimal()).isEqualTo(new BigDecimal("0.50"));
    assertThat(scalar("12").string()).isEqualTo("12");
    assertThat(scalar("").string()).isEmpty();
    assertThat(scalar("2026-01-31").date()).hasToString("2026-01-31");
    assertThat(scalar("true").raw()).isEqualTo(RawJson.of("true"));
    assertThat(scalar("1.0").raw()).isEqualTo(RawJson.of("1"));
    assertThat(scalar("a\"b").raw()).isEqualTo(RawJson.of("\"a\\\"b\""));
    assertThat(scalar("null").nextNull()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1, NUMBER", "-1.5e3, NUMBER", "true, BOOLEAN", "null, STRING", "'', STRING", "01, STRING",
    "1., STRING", "TRUE, STRING", "0x1, STRING", "-, STRING", "1e, STRING", "NaN, STRING"
  })
  void guessesTypes(String text, JsonType type) throws IOException {
    assertThat(scalar(text).type()).isEqualTo(type);
  }

  /** Beside a string, only what else may stand there. */
  @ParameterizedTest
  @CsvSource({
    "12, INTEGERS, NUMBER",
    "1.5, INTEGERS, STRING",
    "1.0, INTEGERS, NUMBER",
    "1e-1, INTEGERS, STRING",
    "1e999999999999, INTEGERS, NUMBER",
    "true, INTEGERS, STRING",
    "true, INTEGERS_AND_BOOLEANS, BOOLEAN",
    "1.5, INTEGERS_AND_BOOLEANS, STRING",
    "1.5, NUMBERS, NUMBER",
    "false, NUMBERS, STRING",
    "1, BOOLEANS, STRING",
    "false, BOOLEANS, BOOLEAN",
    "7, STRINGS, STRING",
    "true, STRINGS, STRING"
  })
  void takesTextsForWhatMayStandBesideAString(String text, TextMeaning meaning, JsonType type)
      throws IOException {
    assertThat(scalar(text).type(meaning)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"''", "' 1'", "1 ", "abc", "01", "+1", "0x10", "1_000", "\u0661"})
  void refusesWhatIsNoNumber(String text) {
    assertThatThrownBy(() -> scalar(text + " ").int32()).isInstanceOf(InvalidJson.class);
    assertThatThrownBy(() -> scalar(text + "x").float64()).isInstanceOf(InvalidJson.class);
  }

  @Test
  void readsArraysAndNestedObjects() throws IOException {
    tape.clear().beginArray().string("1").string("2").endArray();
    verdict.reset(tape, "query", "ids");
    assertThat(JsonCodecs.list(JsonCodecs.INT32).read(verdict)).isEqualTo(List.of(1, 2));

    tape.clear().beginObject().name("a").beginObject().name("b").string("3").endObject();
    verdict.reset(tape.endObject(), "query", "filter");
    assertThat(JsonCodecs.map(JsonCodecs.map(JsonCodecs.INT64)).read(verdict))
        .isEqualTo(Map.of("a", Map.of("b", 3L)));
  }

  @Test
  void looksAheadInTexts() throws IOException {
    tape.clear().beginObject().name("rooms").string("3").name("kind").string("house").endObject();
    verdict.reset(tape, "query", "home");

    assertThat(HomeCodec.INSTANCE.read(verdict)).isEqualTo(new Pet.House(3, null));
  }

  @Test
  void namesTheParameterAndSharesTheList() throws IOException {
    explain.reset(tape.clear().string("x".repeat(100)), "query", "limit");
    explain.int32();
    tape.clear().beginArray().string("1").string("two").endArray();
    explain.reset(tape, "header", "X-Ids");
    JsonCodecs.list(JsonCodecs.INT32).read(explain);
    JsonReaders.STRICT.reader("[true]", violations).document(JsonCodecs.list(JsonCodecs.INT32));

    assertThat(violations.list())
        .containsExactly(
            new Violation(
                "query",
                "limit",
                "",
                "type",
                "must be an integer, was \"" + "x".repeat(40) + "…\""),
            new Violation("header", "X-Ids", "/1", "type", "must be an integer, was \"two\""),
            new Violation("body", null, "/0", "type", "must be an integer, was a boolean"));
  }

  @Test
  void namesTheParameterThatIsJson() throws IOException {
    JsonReaders.STRICT
        .reader("{\"a\":tru}", violations)
        .at("query", "filter")
        .document(JsonCodecs.RAW);

    assertThat(violations.list())
        .extracting(Violation::in, Violation::name, Violation::pointer, Violation::keyword)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("query", "filter", "/a", "syntax"));
  }

  @Test
  void refusesTapesThatAreNotComplete() {
    assertThatThrownBy(() -> verdict.reset(tape.clear(), "query", "q"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> verdict.reset(tape.clear().beginArray(), "query", "q"))
        .isInstanceOf(IllegalStateException.class);
  }
}
