package dev.armature.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.tape.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {
  private static <T> T read(String json, JsonCodec<T> codec) {
    return Json.read(json.getBytes(UTF_8), codec);
  }

  private static List<String> keywords(String json, JsonCodec<?> codec) {
    return Json.explain(json.getBytes(UTF_8), codec, JsonReaders.STRICT).list().stream()
        .map(Violation::keyword)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "-0.0, 0",
    "1.0, 1",
    "1e3, 1000",
    "1E+2, 100",
    "12.50e1, 125",
    "100e-2, 1",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "9223372036854775807.0, 9223372036854775807",
    "0e400000000, 0",
    "0.0e99999999999, 0"
  })
  void integersGoByValue(String literal, long value) {
    assertThat(read(literal, JsonCodecs.INT64)).isEqualTo(value);
    assertThat(read(literal, JsonCodecs.INTEGER)).isEqualTo(BigInteger.valueOf(value));
    assertThat(read("[" + literal + "]", JsonCodecs.list(taped(JsonCodecs.INT64))))
        .containsExactly(value);
  }

  /** A codec that first marks the value, so that it is read from the tape. */
  private static <T> JsonCodec<T> taped(JsonCodec<T> codec) {
    return new JsonCodec<>() {
      @Override
      public T read(JsonReader in) throws java.io.IOException {
        assertThat(in.attempt(codec)).isTrue();
        return codec.read(in);
      }

      @Override
      public void write(JsonWriter out, T value) {
        throw new UnsupportedOperationException();
      }
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "1e19",
        "1e400000000",
        "-1e99999999999",
        "123456789012345678901234567890"
      })
  void integersOutOfRangeBreakTheFormat(String literal) {
    assertThat(keywords(literal, JsonCodecs.INT64)).containsExactly("format");
    assertThat(keywords(literal, JsonCodecs.INT32)).containsExactly("format");
  }

  @Test
  void int32HasItsOwnRange() {
    assertThat(read("2147483647", JsonCodecs.INT32)).isEqualTo(Integer.MAX_VALUE);
    assertThat(read("-2147483648", JsonCodecs.INT32)).isEqualTo(Integer.MIN_VALUE);
    assertThat(keywords("2147483648", JsonCodecs.INT32)).containsExactly("format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e-1", "1e-400000000", "\"1\"", "null", "[1]"})
  void othersAreNoIntegers(String json) {
    assertThat(keywords(json, JsonCodecs.INT64)).containsExactly("type");
    assertThat(keywords(json, JsonCodecs.INTEGER)).containsExactly("type");
  }

  @Test
  void floatsMustBeFinite() {
    assertThat(read("1e308", JsonCodecs.FLOAT64)).isEqualTo(1e308);
    assertThat(read("16777217", JsonCodecs.FLOAT32)).isEqualTo(16777216f);
    assertThat(keywords("1e309", JsonCodecs.FLOAT64)).containsExactly("format");
    assertThat(keywords("-1e400000000", JsonCodecs.FLOAT64)).containsExactly("format");
    assertThat(keywords("1e39", JsonCodecs.FLOAT32)).containsExactly("format");
    assertThat(keywords("9".repeat(400), JsonCodecs.FLOAT64)).containsExactly("format");
  }

  @Test
  void hugeExponentsAreNeverExpanded() {
    assertThat(keywords("1e400000000", JsonCodecs.INTEGER)).containsExactly("format");
    assertThat(keywords("1e400000000", JsonCodecs.DECIMAL)).containsExactly("format");
    assertThat(read("1e10000", JsonCodecs.DECIMAL)).isEqualByComparingTo("1e10000");

    JsonNumber huge = read("1e400000000", JsonCodecs.NUMBER);
    assertThat(huge).isEqualTo(JsonNumber.of("10.0e399999999")).hasToString("1e400000000");
    assertThat(huge.hashCode()).isEqualTo(JsonNumber.of("10.0e399999999").hashCode());
    assertThat(huge).isGreaterThan(JsonNumber.of("9e399999999"));
    assertThat(huge.isIntegral()).isTrue();
    assertThatThrownBy(huge::longValueExact).isInstanceOf(ArithmeticException.class);
    assertThat(NumberLiterals.isMultiple(huge.decimal(), new BigDecimal("0.0625"))).isTrue();
    assertThat(NumberLiterals.isMultiple(huge.decimal(), new BigDecimal("7"))).isFalse();
  }

  @Test
  void numbersAreEqualByValue() {
    assertThat(RawJson.of("[1, 0, 1.50]")).isEqualTo(RawJson.of("[1.0,-0,15e-1]"));
    assertThat(RawJson.of("[1, 0, 1.50]")).hasSameHashCodeAs(RawJson.of("[1.0,-0,15e-1]"));
    assertThat(RawJson.of("1")).isNotEqualTo(RawJson.of("true"));
    assertThatThrownBy(() -> JsonNumber.of("01")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void multiplesAgreeWithDivision() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      BigDecimal divisor = BigDecimal.valueOf(1 + random.nextInt(500), random.nextInt(6) - 2);
      BigDecimal value = BigDecimal.valueOf(random.nextInt(4000) - 2000, random.nextInt(8) - 3);
      boolean multiple = value.remainder(divisor).signum() == 0;

      assertThat(NumberLiterals.isMultiple(value, divisor))
          .as(value + " / " + divisor)
          .isEqualTo(multiple);
    }
  }
}
