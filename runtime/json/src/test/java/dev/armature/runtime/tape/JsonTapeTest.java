package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.timing.CpuLimit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTapeTest {
  private static final String ORDER =
      "{\"id\": 7, \"tags\": [\"a\", \"\\u00e9\", []], \"na\\u006de\": \"\u20ac\ud83d\ude00\"}";

  @Test
  void laysAValueOutInCells() {
    JsonTape tape = JsonTape.of(ORDER);
    List<Integer> kinds = new ArrayList<>();
    for (int at = 0; at < tape.next(0); at++) {
      kinds.add(tape.kind(at));
    }

    assertThat(kinds)
        .containsExactly(
            Token.OBJECT,
            Token.NAME,
            Token.INTEGER,
            Token.NAME,
            Token.ARRAY,
            Token.STRING,
            Token.STRING,
            Token.ARRAY,
            Token.END_ARRAY,
            Token.END_ARRAY,
            Token.NAME,
            Token.STRING,
            Token.END_OBJECT);
    assertThat(tape.size(0)).isEqualTo(3);
    assertThat(tape.size(4)).isEqualTo(3);
    assertThat(tape.size(7)).isZero();
    assertThat(tape.end(0)).isEqualTo(12);
    assertThat(tape.first(7)).isEqualTo(tape.end(7));
  }

  @Test
  void findsMembersByName() {
    JsonTape tape = JsonTape.of(ORDER);

    assertThat(tape.find(0, Name.of("id"))).isEqualTo(2);
    assertThat(tape.find(0, Name.of("name"))).isEqualTo(11);
    assertThat(tape.find(0, Name.of("a"))).isEqualTo(-1);
    Names names = Names.of("name", "x", "tags", "\u00e9");
    assertThat(names.find(tape, 1)).isEqualTo(-1);
    assertThat(names.find(tape, 3)).isEqualTo(2);
    assertThat(names.find(tape, 10)).isZero();
    assertThat(names.find(tape, 6)).isEqualTo(3);
    assertThat(Names.of().find(tape, 3)).isEqualTo(-1);
  }

  @Test
  void givesTextsWithoutEscapes() {
    JsonTape tape = JsonTape.of(ORDER);

    assertThat(tape.text(2)).isEqualTo("7");
    assertThat(tape.text(6)).isEqualTo("\u00e9");
    assertThat(tape.text(10)).isEqualTo("name");
    assertThat(tape.text(11)).isEqualTo("\u20ac\ud83d\ude00");
    assertThat(tape.codePoints(11)).isEqualTo(2);
    assertThat(tape.hasAtLeast(11, 2)).isTrue();
    assertThat(tape.hasAtLeast(11, 3)).isFalse();
    assertThat(tape.hasAtMost(11, 2)).isTrue();
    assertThat(tape.hasAtMost(11, 1)).isFalse();
    assertThat(tape.hasAtMost(11, Integer.MAX_VALUE)).isTrue();
  }

  @Test
  void knowsWhereTokensBegin() {
    byte[] json = ("xx" + ORDER).getBytes(UTF_8);
    JsonTape tape = JsonTape.of(json, 2, json.length - 2, JsonLimits.DEFAULT);

    assertThat(tape.offset(0)).isZero();
    assertThat(tape.offset(1)).isEqualTo(ORDER.indexOf("\"id"));
    assertThat(tape.offset(2)).isEqualTo(ORDER.indexOf('7'));
    assertThat(tape.offset(6)).isEqualTo(ORDER.indexOf("\"\\u00e9"));
    assertThat(tape.offset(10)).isEqualTo(ORDER.indexOf("\"na"));
    assertThat(tape.offset(12)).isEqualTo(json.length - 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,\"b\":[2]}|{\"b\":[2.0],\"a\":1e0}|true",
        "{\"a\":1}|{\"a\":1,\"b\":2}|false",
        "{\"a\":1,\"b\":2}|{\"a\":2,\"b\":1}|false",
        "{\"a\":1}|{\"b\":1}|false",
        "[1,2]|[2,1]|false",
        "[]|{}|false",
        "[[],[[]]]|[[],[[]]]|true",
        "true|1|false",
        "false|0|false",
        "\"1\"|1|false",
        "\"a\"|\"\\u0061\"|true",
        "null|null|true",
        "\"\u00e9\"|\"e\u0301\"|false"
      })
  void comparesValues(String one, String other, boolean expected) {
    JsonTape a = JsonTape.of(one);
    JsonTape b = JsonTape.of("[0," + other + "]");
    JsonTape both = JsonTape.of("[" + one + ",0.5," + other + "]");

    assertThat(a.same(0, b, 2)).isEqualTo(expected);
    assertThat(b.same(2, a, 0)).isEqualTo(expected);
    assertThat(both.hasUniqueItems(0)).isEqualTo(!expected);
  }

  @Test
  @CpuLimit(20)
  void comparesLargeObjectsWhateverTheirOrder() {
    int count = 100_000;
    JsonTape up = JsonTape.of(object(count, 0));
    JsonTape down = JsonTape.of(object(count, count - 1));

    assertThat(up.same(0, down, 0)).isTrue();
  }

  /** An object with members 0 to count, in an order that begins with one of them. */
  private static String object(int count, int first) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < count; i++) {
      int member = Math.abs(first - i);
      json.append(i == 0 ? "" : ",").append("\"m").append(member).append("\":").append(member);
    }
    return json.append('}').toString();
  }

  @Test
  @CpuLimit(20)
  void checksUniquenessInLinearTime() {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < 200_000; i++) {
      json.append("{\"id\":").append(i).append("},");
    }
    JsonTape unique = JsonTape.of(json + "0]");
    JsonTape twice = JsonTape.of(json + "{\"id\":1.0}]");

    assertThat(unique.hasUniqueItems(0)).isTrue();
    assertThat(twice.hasUniqueItems(0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 17, 1000})
  void remembersVerdicts(int cells) {
    JsonTape tape = JsonTape.of("[" + "0,".repeat(cells) + "0]");
    assertThat(tape.memo(3, 1)).isEqualTo(-1);
    for (int at = 0; at < cells; at++) {
      tape.memo(at % 7, at, at % 2 == 0);
      tape.memo(at % 7, at, at % 3 == 0);
    }
    for (int at = 0; at < cells; at++) {
      assertThat(tape.memo(at % 7, at)).isEqualTo(at % 3 == 0 ? 1 : 0);
      assertThat(tape.memo(8, at)).isEqualTo(-1);
    }
  }

  @Test
  void hashesNamesAlikeWhereverTheyLie() {
    for (int length = 0; length < 40; length++) {
      String text = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH".substring(0, length);
      Names names = Names.of(text);
      for (String json :
          List.of(
              "{\"" + text + "\":0}", // In words.
              "{\"" + text + "\":\"some more text behind\"}",
              "{\"" + text.replace("a", "\\u0061") + "\":0}")) { // In the pool.
        JsonTape tape = JsonTape.of(json);
        assertThat(names.find(tape, 1)).as(json).isZero();
        assertThat(tape.find(0, Name.of(text))).as(json).isEqualTo(2);
      }
      assertThat(names.find(JsonTape.of("\"" + text + "\""), 0)).isZero();
    }
  }
}
