package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.timing.CpuLimit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tape and scanner refuse, and in which words. */
class FaultTest {
  private static Violation fault(byte[] json, JsonLimits limits) {
    JsonException taped =
        catchThrowableOfType(JsonException.class, () -> JsonTape.of(json, 0, json.length, limits));
    JsonException scanned = catchThrowableOfType(JsonException.class, () -> scan(json, limits));
    assertThat(scanned.violations()).isEqualTo(taped.violations()).hasSize(1);
    return taped.violations().get(0);
  }

  private static void scan(byte[] json, JsonLimits limits) {
    JsonScanner scanner = new JsonScanner(json, 0, json.length, limits);
    scanner.next();
    scanner.skip();
    scanner.next();
  }

  private static Violation fault(String json) {
    return fault(json.getBytes(UTF_8), JsonLimits.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|is empty, must be JSON",
        "` `|is empty, must be JSON",
        "1 2|must end after its first JSON value (line 1, column 3)",
        "[1,|ends before the JSON is complete (line 1, column 4)",
        "\"a|ends before the JSON is complete (line 1, column 3)",
        "-|ends before the JSON is complete (line 1, column 2)",
        "[1 2]|is not valid JSON (line 1, column 4): unexpected 2",
        "[1,]|is not valid JSON (line 1, column 4): unexpected ]",
        "{\"a\":1,}|is not valid JSON (line 1, column 8): unexpected }",
        "{\"a\" 1}|is not valid JSON (line 1, column 6): unexpected 1",
        "{a:1}|is not valid JSON (line 1, column 2): unexpected a",
        "nul|is not valid JSON (line 1, column 1): unknown word",
        "[NaN]|is not valid JSON (line 1, column 2): unknown word",
        "[01]|is not valid JSON (line 1, column 3): unexpected 1",
        "[1.]|is not valid JSON (line 1, column 4): unexpected ]",
        "\ufeff1|is not valid JSON (line 1, column 1): unexpected byte order mark",
        "[+1]|is not valid JSON (line 1, column 2): unexpected +",
        "[\"\u00e9\",\u20ac]|is not valid JSON (line 1, column 6): unexpected \u20ac",
        "[\"\\x\"]|is not valid JSON (line 1, column 3): unknown escape",
        "[\"\\u12G4\"]|is not valid JSON (line 1, column 7): unexpected G",
        "[\"\\ud800\"]|is not valid JSON (line 1, column 3): half of a surrogate pair",
        "[\"\\ud800\\u0041\"]|is not valid JSON (line 1, column 3): half of a surrogate pair",
        "[\"\\udc00\\ud800\"]|is not valid JSON (line 1, column 3): half of a surrogate pair"
      })
  void isSyntax(String json, String detail) {
    assertThat(fault(json)).isEqualTo(new Violation("body", null, "", "syntax", detail));
  }

  @Test
  void saysThePlaceAsValues() {
    byte[] json = "  [1,\n\n \"\u00e9\", x]".getBytes(UTF_8);
    JsonException wrong =
        catchThrowableOfType(
            JsonException.class, () -> JsonTape.of(json, 2, json.length - 2, JsonLimits.DEFAULT));
    assertThat(wrong.position()).isEqualTo(new Position(12, 3, 7));
    assertThat(wrong.reason()).isEqualTo("is not valid JSON: unknown word");
    assertThat(wrong.violations().get(0).detail())
        .isEqualTo("is not valid JSON (line 3, column 7): unknown word");
  }

  @Test
  void countsLinesAndQuotesNoControlCharacters() {
    assertThat(fault("[1,\n\n 2, x]").detail())
        .isEqualTo("is not valid JSON (line 3, column 5): unknown word");
    assertThat(fault("\u0000").detail())
        .isEqualTo("is not valid JSON (line 1, column 1): unexpected character");
    assertThat(fault("\"a\n\"").detail())
        .isEqualTo("is not valid JSON (line 1, column 3): a control character must be escaped");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "C0 80",
        "C1 BF",
        "C2",
        "C2 41",
        "E0 9F BF",
        "E2 82",
        "ED A0 80",
        "ED BF BF",
        "F0 8F BF BF",
        "F0 9F 98",
        "F4 90 80 80",
        "F5 80 80 80",
        "FF"
      })
  void isNotUtf8(String hex) {
    String[] parts = hex.split(" ");
    byte[] json = new byte[parts.length + 12];
    java.util.Arrays.fill(json, (byte) '"');
    for (int i = 0; i < parts.length; i++) {
      json[i + 1] = (byte) Integer.parseInt(parts[i], 16);
    }
    assertThat(fault(json, JsonLimits.DEFAULT).detail()).endsWith(": not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"b\":1,\"a\":1,\"b\":2}",
        "{\"b\":1,\"\\u0062\":2}",
        "[{\"x\":{\"b\":1,\"b\":[]}}]"
      })
  void isDuplicate(String json) {
    assertThat(fault(json).keyword()).isEqualTo("duplicate");
    assertThat(fault(json).detail()).startsWith("must not have the member \"b\" twice (line 1, ");
  }

  @Test
  void findsDuplicatesAmongManyNames() {
    for (int count : new int[] {2, 15, 16, 17, 18, 1000}) {
      String unique = names(count);
      byte[] json = (unique + "}").getBytes(UTF_8);
      assertThatCode(() -> JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT))
          .doesNotThrowAnyException();
      assertThatCode(() -> scan(json, JsonLimits.DEFAULT)).doesNotThrowAnyException();
      assertThat(fault(unique + ",\"m" + (count - 1) + "\":0}").keyword()).isEqualTo("duplicate");
      assertThat(fault(unique + ",\"m0\":0}").keyword()).isEqualTo("duplicate");
    }
  }

  private static String names(int count) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      members.add("\"m" + i + "\":{\"m\":1}");
    }
    return "{" + String.join(",", members);
  }

  @Test
  @CpuLimit(20)
  void takesLinearTimeForManyNames() {
    byte[] json = (names(300_000) + "}").getBytes(UTF_8);
    JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT);
    scan(json, JsonLimits.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "123456|must not hold a number longer than 5 characters (line 1, column 1)",
        "\"abcdefg\"|must not hold a string longer than 6 characters (line 1, column 1)",
        "{\"abcdefgh\":1}|must not hold a name longer than 7 characters (line 1, column 2)",
        "[1,2,3,4,5,6,7]|must not hold more than 8 values, names and brackets (line 1, column 15)",
        "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"|must not be longer than 30 bytes"
      })
  void exceedsALimit(String json, String detail) {
    JsonLimits limits = new JsonLimits(4, 5, 6, 7, 8, 30);
    assertThat(fault(json.getBytes(UTF_8), limits))
        .isEqualTo(new Violation("body", null, "", "limit", detail));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345",
        "\"abcdef\"",
        "\"\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\"",
        "\"\\u0061bcdef\"",
        "{\"abcdefg\":1}",
        "[1,2,3,4,5,6]",
        "[[[[]]]]"
      })
  void keepsTheLimits(String json) {
    JsonLimits limits = new JsonLimits(4, 5, 6, 7, 8, 30);
    byte[] bytes = json.getBytes(UTF_8);
    assertThat(JsonTape.of(bytes, 0, bytes.length, limits)).isNotNull();
    assertThatCode(() -> scan(bytes, limits)).doesNotThrowAnyException();
  }

  /** The place is that of the bracket that opens level 513. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[|513", "{\"a\":|2561", "[{\"b\":0,\"a\":|3073"})
  void isTooDeep(String level, int column) {
    byte[] json = level.repeat(1_000_000).getBytes(UTF_8);
    JsonLimits limits = new JsonLimits(512, 1000, 1000, 1000, 10_000_000);
    String detail = "must not nest deeper than 512 levels (line 1, column " + column + ")";

    assertThat(fault(json, limits)).isEqualTo(new Violation("body", null, "", "depth", detail));
  }

  @Test
  void refusesRangesBeyondTheArray() {
    assertThatThrownBy(() -> JsonTape.of(new byte[3], 1, 3, JsonLimits.DEFAULT))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void seesNothingBeyondTheRange() {
    byte[] json = "[\"abc\",12345678,12345678]".getBytes(UTF_8);
    for (int length = 0; length < json.length; length++) {
      int end = length;
      assertThatThrownBy(() -> JsonTape.of(json, 0, end, JsonLimits.DEFAULT))
          .isInstanceOf(JsonException.class);
    }
    JsonTape number = JsonTape.of(json, 7, 4, JsonLimits.DEFAULT);
    assertThat(number.text(0)).isEqualTo("1234");
  }

  @Test
  void refusesHalvesOfSurrogatePairsInTexts() {
    assertThatThrownBy(() -> JsonTape.of("\"\ud800\"")).isInstanceOf(JsonException.class);
    assertThat(JsonTape.of("\"\ud83d\ude00\"").codePoints(0)).isEqualTo(1);
  }
}
