package dev.armature.runtime.tape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.timing.CpuLimit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arithmetic on the texts of numbers. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "-0, 0, 0",
    "-0.0e5, 0, 0",
    "1, 1.0, 0",
    "1e3, 1000, 0",
    "1E+3, 1000.00, 0",
    "12.5e-1, 1.25, 0",
    "0.1, 0.10000000000000000001, -1",
    "9007199254740993, 9007199254740992, 1",
    "123456789012345678901, 123456789012345678900, 1",
    "-123456789012345678901, -123456789012345678900, -1",
    "1e400000000, 1e399999999, 1",
    "1e400000000, 10, 1",
    "-1e400000000, 10, -1",
    "1e-400000000, 0, 1",
    "1e99999999999999999999999, 1e2147483647, 1",
    "1e-99999999999999999999999, 1e-2147483647, -1",
    "0e99999999999999999999999, 0, 0",
    "9223372036854775807, 9223372036854775807, 0",
    "9223372036854775808, 9223372036854775807, 1",
    "0.000000000000000001, 0, 1",
    "99999999999999999.9, 9223372036854775807, -1"
  })
  void comparesExactly(String number, String constant, int expected) {
    JsonTape tape = JsonTape.of(number);
    BigDecimal value = new BigDecimal(constant);

    assertThat(Integer.signum(tape.compare(0, value))).isEqualTo(expected);
    if (value.scale() == 0 && value.precision() < 20) {
      assertThat(Integer.signum(tape.compare(0, value.longValueExact()))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7, true",
    "-0.0, 0.3, true",
    "21, 7, true",
    "-21, 7, true",
    "22, 7, false",
    "0.0075, 0.0001, true",
    "0.00751, 0.0001, false",
    "4.5, 1.5, true",
    "35, 1.5, false",
    "1e308, 0.5, true",
    "1e308, 0.123456789, false",
    "1e400000000, 3, false",
    "1e400000000, 16, true",
    "3e400000000, 3, true",
    "1e99999999999999999999, 1024, true",
    "1e99999999999999999999, 7, false",
    "7e99999999999999999999, 7, true",
    "1e-400000000, 1e-399999999, false",
    "1e-400000000, 1e-400000000, true",
    "12391239123, 1e-8, true",
    "9223372036854775807, 2, false",
    "9223372036854775806, 2, true",
    "123456789012345678, 0.000000000000000003, true",
    "123456789012345677, 3000000000000000000, false",
    "0.5, 9223372036854775807, false",
    "1, 1000000000000000000000, false",
    "2000000000000000000000, 1000000000000000000000, true",
    "10, 1e400000000, false",
    "1.10, 0.11, true"
  })
  void knowsMultiplesExactly(String number, String divisor, boolean expected) {
    JsonTape tape = JsonTape.of(number);
    BigDecimal unit = new BigDecimal(divisor);

    assertThat(tape.isMultipleOf(0, unit)).isEqualTo(expected);
    if (unit.scale() == 0 && unit.precision() < 20) {
      assertThat(tape.isMultipleOf(0, unit.longValueExact())).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "1.0",
        "0.0",
        "0e-5",
        "1e3",
        "1.50e1",
        "100e-2",
        "1e99999999999999999999",
        "12300000000000000000000000000.000",
        "123456789012345678901234567890"
      })
  void knowsIntegers(String number) {
    assertThat(JsonTape.of(number).isInteger(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "1e-1", "1.05e1", "10e-2", "1e-99999999999999999999", "-1.00001"})
  void knowsOtherNumbers(String number) {
    assertThat(JsonTape.of(number).isInteger(0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.0, true",
    "0, -0.0e9, true",
    "100, 1e2, true",
    "0.01, 1E-2, true",
    "1.5, 15e-1, true",
    "1, -1, false",
    "1, 10, false",
    "1e400000000, 10e399999999, true",
    "1e400000000, 1e400000001, false",
    "1e100000000000000000000, 10e99999999999999999999, true",
    "1e100000000000000000000, 1e100000000000000000001, false",
    "1e100000000000000000000, 1e-100000000000000000000, false",
    "123456789012345678901234567890, 1.2345678901234567890123456789e29, true"
  })
  void holdsNumbersOfOneValueEqual(String one, String other, boolean expected) {
    JsonTape both = JsonTape.of("[" + one + "," + other + "]");

    assertThat(both.same(1, both, 2)).isEqualTo(expected);
    assertThat(both.same(2, both, 1)).isEqualTo(expected);
    assertThat(both.hasUniqueItems(0)).isEqualTo(!expected);
  }

  @Test
  void agreesWithBigDecimal() {
    Random random = new Random(20261121);
    for (int i = 0; i < 50_000; i++) {
      String text = number(random);
      BigDecimal value = new BigDecimal(text);
      BigDecimal other =
          random.nextInt(3) == 0 ? near(value, random) : new BigDecimal(number(random));
      JsonTape tape = JsonTape.of(text);
      JsonTape others = JsonTape.of(other.toString());
      String shown = text + " and " + other;

      int order = value.compareTo(other);
      assertThat(Integer.signum(tape.compare(0, other))).as(shown).isEqualTo(order);
      assertThat(tape.same(0, others, 0)).as(shown).isEqualTo(order == 0);
      if (order == 0) {
        assertThat(tape.digits(0).hash()).as(shown).isEqualTo(others.digits(0).hash());
      }
      assertThat(tape.isInteger(0))
          .as(text)
          .isEqualTo(value.signum() == 0 || value.stripTrailingZeros().scale() <= 0);
      BigInteger whole = other.toBigInteger();
      if (whole.bitLength() < 64) {
        long constant = whole.longValue();
        int longOrder = value.compareTo(new BigDecimal(whole));
        assertThat(Integer.signum(tape.compare(0, constant))).as(shown).isEqualTo(longOrder);
      }
      if (other.signum() != 0) {
        BigDecimal unit = other.abs();
        boolean multiple = value.remainder(unit).signum() == 0;
        assertThat(tape.isMultipleOf(0, unit)).as(shown).isEqualTo(multiple);
      }
    }
  }

  @Test
  void roundsToTheNearestDoubleAndFloat() {
    Random random = new Random(20261122);
    for (int i = 0; i < 100_000; i++) {
      String text =
          switch (random.nextInt(4)) {
            case 0 -> number(random);
            case 1 -> Double.toString(random.nextDouble() * 1000);
            case 2 -> Long.toString(random.nextLong() >> random.nextInt(60));
            default -> Float.toString(random.nextFloat() * 100);
          };
      JsonTape tape = JsonTape.of(text);

      assertThat(tape.doubleValue(0)).as(text).isEqualTo(Double.parseDouble(text));
      assertThat(tape.floatValue(0)).as(text).isEqualTo(Float.parseFloat(text));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-0, -0.0",
    "-0.0, -0.0",
    "0.00, 0.0",
    "9007199254740993, 9007199254740992",
    "1e400, Infinity",
    "-1e400000000, -Infinity",
    "1e-400000000, 0.0",
    "4.9e-324, 4.9e-324",
    "0.1, 0.1"
  })
  void knowsTheEdgesOfDoubles(String text, double expected) {
    assertThat(JsonTape.of(text).doubleValue(0)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-12, -12",
    "999999999999999999, 999999999999999999",
    "1000000000000000000, -9223372036854775808",
    "1.0, -9223372036854775808",
    "1e1, -9223372036854775808"
  })
  void readsSmallIntegers(String text, long expected) {
    assertThat(JsonTape.of(text).smallInteger(0)).isEqualTo(expected);
  }

  private static BigDecimal near(BigDecimal value, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> value;
      case 1 -> value.stripTrailingZeros();
      case 2 -> value.add(BigDecimal.ONE.movePointLeft(random.nextInt(25)));
      default -> value.setScale(value.scale() + random.nextInt(4));
    };
  }

  private static String number(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
    digits(text, random.nextInt(random.nextInt(8) == 0 ? 25 : 6), random);
    if (random.nextBoolean()) {
      text.append('.');
      digits(text, random.nextInt(random.nextInt(8) == 0 ? 25 : 6), random);
    }
    if (random.nextInt(3) == 0) {
      text.append(random.nextBoolean() ? "e" : "E+").append(random.nextInt(40));
    } else if (random.nextInt(4) == 0) {
      text.append("e-").append(random.nextInt(40));
    }
    return text.toString();
  }

  /** A few digits, at least one, with many zeros. */
  private static void digits(StringBuilder text, int more, Random random) {
    boolean whole = text.indexOf(".") < 0;
    int first = random.nextInt(10);
    text.append(first);
    for (int i = 0; i < (whole && first == 0 ? 0 : more); i++) {
      text.append(random.nextBoolean() ? 0 : random.nextInt(10));
    }
  }

  @Test
  @CpuLimit(10)
  void neverExpandsAnExponent() {
    JsonTape tape = JsonTape.of("[1e400000000,1e-400000000,9e999999999999999999]");
    BigDecimal constant = new BigDecimal("3e-400000000");
    for (int at = 1; at < 4; at++) {
      tape.compare(at, constant);
      tape.compare(at, 5);
      tape.isMultipleOf(at, constant);
      tape.isMultipleOf(at, 7);
      tape.isInteger(at);
    }
    assertThat(tape.hasUniqueItems(0)).isTrue();
  }
}
