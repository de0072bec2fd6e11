package dev.armature.runtime.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is not JSON, or more of it than a server should bear. */
class MalformedTest {
  private static Violation only(byte[] json, JsonCodec<?> codec) {
    assertThatThrownBy(() -> JsonReaders.STRICT.reader(json, 0, json.length, null).document(codec))
        .isInstanceOf(InvalidJson.class)
        .hasNoCause();
    List<Violation> violations = Json.explain(json, codec, JsonReaders.STRICT).list();
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }

  private static Violation only(String json) {
    return only(json.getBytes(UTF_8), JsonCodecs.RAW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,",
        "{\"a\":1,}",
        "[1 2]",
        "{a:1}",
        "'a'",
        "nul",
        "NaN",
        "Infinity",
        "01",
        "1.",
        "+1",
        ".5",
        "\"a",
        "\"\n\"",
        "\"\\x\"",
        "\0",
        "{\"a\":\0 1}",
        "// c\n1",
        "1 2",
        "{} x",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "[\"\\ud83dx\"]",
        "\ufeff1",
        "{\"a\" 1}",
        "]"
      })
  void isSyntax(String json) {
    assertThat(only(json).keyword()).isEqualTo("syntax");
    assertThat(Json.explain(json.getBytes(UTF_8), JsonCodecs.RAW, JsonReaders.STRICT).malformed())
        .isTrue();
  }

  @Test
  void isSyntaxWhenNotUtf8() {
    assertThat(only("\"\u00e9\"".getBytes(ISO_8859_1), JsonCodecs.RAW).keyword())
        .isEqualTo("syntax");
    assertThat(only("{}".getBytes(UTF_16BE), JsonCodecs.RAW).keyword()).isEqualTo("syntax");
    byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
    assertThat(only(surrogate, JsonCodecs.RAW).keyword()).isEqualTo("syntax");
  }

  @Test
  void saysWhereAndWhatInPlainWords() {
    assertThat(only("{\"a\": [1,\n 2, x]}"))
        .extracting(Violation::pointer, Violation::detail)
        .containsExactly("/a/2", "is not valid JSON (line 2, column 5): unknown word");
    assertThat(only("[1, 2").detail()).startsWith("ends before the JSON is complete (line 1");
    assertThat(only("[1 2]").detail())
        .isEqualTo("is not valid JSON (line 1, column 4): unexpected 2");
  }

  /** What is no value has the pointer that the value would have; what is between has none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,\"b\":NaN}|/b",
        "{\"a\":NaN,\"b\":1}|/a",
        "{\"a\":{\"b\":[0,NaN]}}|/a/b/1",
        "{\"a\":{\"b\":1},\"c/d\":-Infinity}|/c~1d",
        "[NaN]|/0",
        "[[1,2],{\"a\":01}]|/1",
        "[{\"a\":\"\\x\"}]|/0/a",
        "{\"a\":[1 2]}|/a",
        "{\"a\":1 \"b\":2}|''",
        "{\"x\":{\"a\":1,}}|/x",
        "{\"x\":{\"a\":1,b:2}}|/x",
        "{\"x\":{\"a\" 1}}|/x",
        "[{\"a\":1|/0",
        "{\"a\":[1,|/a/1",
        "{\"a\":1} x|''",
      })
  void pointsAtTheValueThatIsNone(String json, String pointer) {
    assertThat(only(json).pointer()).isEqualTo(pointer);
  }

  @Test
  void cutsDepthBeforeTheStackDoes() {
    String arrays = "[".repeat(10_000);

    assertThat(only(arrays))
        .extracting(Violation::keyword, Violation::detail)
        .containsExactly("depth", "must not nest deeper than 512 levels (line 1, column 513)");
    String homes = "{\"home\":" + "{\"kind\":\"house\",\"inside\":".repeat(10_000);
    assertThat(only(homes.getBytes(UTF_8), PetCodec.INSTANCE).keyword()).isEqualTo("depth");
    String late = "{\"home\":" + "{\"inside\":".repeat(10_000);
    assertThat(only(late.getBytes(UTF_8), PetCodec.INSTANCE).keyword()).isEqualTo("depth");
  }

  @Test
  void readsToTheDepthAllowed() {
    String json = "[".repeat(512) + "]".repeat(512);

    assertThat(Json.read(json.getBytes(UTF_8), JsonCodecs.RAW).text()).isEqualTo(json);
  }

  @Test
  void limitsNumbersStringsNamesAndTokens() {
    JsonReaders small = JsonReaders.of(new JsonLimits(10, 10, 10, 10, 10));
    for (String json :
        List.of(
            "12345678901",
            "0.1234567890123",
            "\"12345678901234\"",
            "{\"12345678901234\":1}",
            "[1,2,3,4,5,6,7,8,9,10]")) {
      assertThat(Json.explain(json.getBytes(UTF_8), JsonCodecs.RAW, small).list())
          .as(json)
          .extracting(Violation::keyword)
          .containsExactly("limit");
    }
    assertThat(Json.explain("[123456789]".getBytes(UTF_8), JsonCodecs.RAW, small).isEmpty())
        .isTrue();
  }

  @Test
  void refusesDuplicateNamesInFreeValues() {
    assertThat(only("{\"a\":{\"b\":1,\"b\":2}}"))
        .extracting(Violation::pointer, Violation::keyword)
        .containsExactly("/a/b", "duplicate");
  }

  @Test
  void refusesDuplicateNamesInValuesThatNobodyReads() {
    JsonCodec<String> skipping =
        new JsonCodec<>() {
          @Override
          public String read(JsonReader in) throws IOException {
            in.skip();
            return "";
          }

          @Override
          public void write(JsonWriter out, String value) {
            throw new UnsupportedOperationException();
          }
        };
    assertThat(only("[{\"b\":1,\"b\":2}]".getBytes(UTF_8), skipping).keyword())
        .isEqualTo("duplicate");
  }

  @Test
  void limitsWhatItTakesFromAStream() throws IOException {
    JsonReaders small = JsonReaders.of(new JsonLimits(10, 10, 10, 10, 10, 5));
    Violations violations = new Violations();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };

    small.reader(endless, violations).document(JsonCodecs.RAW);

    assertThat(violations.list()).extracting(Violation::keyword).containsExactly("limit");
  }

  @Test
  void readsAValueOnATape() throws IOException {
    JsonTape tape = JsonTape.of("{\"a\":[1,{\"b\":2}],\"c\":3}");

    assertThat(JsonReaders.STRICT.reader(tape, 2, null).document(JsonCodecs.RAW))
        .isEqualTo(RawJson.of("[1,{\"b\":2}]"));
    assertThat(JsonReaders.STRICT.reader(tape, 10, null).document(JsonCodecs.INT32)).isEqualTo(3);
  }

  @Test
  void readsARangeOfAnArray() throws IOException {
    byte[] json = "xx{\"a\":1}yy".getBytes(UTF_8);

    RawJson raw = JsonReaders.STRICT.reader(json, 2, 7, null).document(JsonCodecs.RAW);

    assertThat(raw).isEqualTo(RawJson.of("{\"a\": 1.0}"));
  }
}
