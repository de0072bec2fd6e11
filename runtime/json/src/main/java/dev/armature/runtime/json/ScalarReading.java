package dev.armature.runtime.json;

import dev.armature.runtime.format.Format;
import dev.armature.runtime.tape.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rarer ways to a scalar: numbers that need exact arithmetic, texts, values of text mode. */
final class ScalarReading {
  private static final OffsetDateTime EPOCH =
      OffsetDateTime.of(LocalDate.EPOCH, LocalTime.MIDNIGHT, ZoneOffset.UTC);
  private static final UUID NO_UUID = new UUID(0, 0);

  private ScalarReading() {}

  /** An integer that did not come as a short integer token. */
  static long integer(JsonReader in, long min, long max, String format) throws IOException {
    BigDecimal value = integral(in);
    if (value == null) {
      return 0;
    }
    if (NumberLiterals.fitsLong(value)) {
      long exact = value.longValue();
      if (exact >= min && exact <= max) {
        return exact;
      }
    }
    in.bad("format", "must be " + format + ", from " + min + " to " + max);
    return 0;
  }

  static BigInteger bigInteger(JsonReader in) throws IOException {
    BigDecimal value = integral(in);
    if (value == null) {
      return BigInteger.ZERO;
    }
    if (NumberLiterals.isModest(value)) {
      return value.toBigInteger();
    }
    in.bad("format", "must have an exponent of at most " + NumberLiterals.MAX_EXPONENT);
    return BigInteger.ZERO;
  }

  private static @Nullable BigDecimal integral(JsonReader in) throws IOException {
    String literal = literal(in, "an integer");
    if (literal == null) {
      return null;
    }
    BigDecimal value = NumberLiterals.decimal(literal);
    if (NumberLiterals.isIntegral(value)) {
      return value;
    }
    in.bad("type", "must be an integer, was " + DetailWords.quote(literal));
    return null;
  }

  static BigDecimal decimal(JsonReader in) throws IOException {
    String literal = literal(in, "a number");
    if (literal == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal value = NumberLiterals.decimal(literal);
    if (NumberLiterals.isModest(value)) {
      return value;
    }
    in.bad("format", "must have an exponent of at most " + NumberLiterals.MAX_EXPONENT);
    return BigDecimal.ZERO;
  }

  static JsonNumber number(JsonReader in) throws IOException {
    String literal = literal(in, "a number");
    return literal == null ? JsonNumber.ZERO : JsonNumber.ofChecked(literal);
  }

  static double float64(JsonReader in) throws IOException {
    int token = in.cursor().token();
    double value;
    if (token == Token.DECIMAL || token == Token.INTEGER) {
      value = in.cursor().tape().doubleValue(in.cursor().at());
    } else {
      String literal = literal(in, "a number");
      value = literal == null ? 0 : Double.parseDouble(literal);
    }
    if (Double.isFinite(value)) {
      return value;
    }
    in.bad("format", "must be a double, at most 1.8e308 either way");
    return 0;
  }

  static float float32(JsonReader in) throws IOException {
    int token = in.cursor().token();
    float value;
    if (token == Token.DECIMAL || token == Token.INTEGER) {
      value = in.cursor().tape().floatValue(in.cursor().at());
    } else {
      String literal = literal(in, "a number");
      value = literal == null ? 0 : Float.parseFloat(literal);
    }
    if (Float.isFinite(value)) {
      return value;
    }
    in.bad("format", "must be a float, at most 3.4e38 either way");
    return 0;
  }

  /** The digits of the current number, in text mode of the current text; null after a violation. */
  private static @Nullable String literal(JsonReader in, String wanted) throws IOException {
    int token = in.cursor().token();
    if (token == Token.INTEGER || token == Token.DECIMAL) {
      return in.cursor().text();
    }
    if (in.cursor().mayMeanOther()) {
      String text = in.cursor().text();
      if (text.length() <= in.limits().numberLength() && NumberLiterals.isNumber(text)) {
        return text;
      }
      in.bad("type", "must be " + wanted + ", was " + DetailWords.quote(text));
      return null;
    }
    in.mistyped(wanted);
    return null;
  }

  static boolean bool(JsonReader in) throws IOException {
    if (in.cursor().mayMeanOther()) {
      String text = in.cursor().text();
      if (text.equals("true") || text.equals("false")) {
        return text.equals("true");
      }
      in.bad("type", "must be true or false, was " + DetailWords.quote(text));
      return false;
    }
    in.mistyped("a boolean");
    return false;
  }

  static OffsetDateTime dateTime(JsonReader in) throws IOException {
    return text(in, "a date-time, as 2026-01-31T23:59:00Z", EPOCH, Temporals::dateTime);
  }

  static LocalDate date(JsonReader in) throws IOException {
    return text(in, "a date, as 2026-01-31", LocalDate.EPOCH, Temporals::date);
  }

  static OffsetTime time(JsonReader in) throws IOException {
    return text(in, "a time, as 23:59:00Z", EPOCH.toOffsetTime(), Temporals::time);
  }

  static UUID uuid(JsonReader in) throws IOException {
    return text(in, "a UUID", NO_UUID, s -> Format.UUID.matches(s) ? UUID.fromString(s) : null);
  }

  static Bytes base64(JsonReader in) throws IOException {
    return text(in, "base64", Bytes.empty(), Bytes::parse);
  }

  static JsonType type(JsonReader in, TextMeaning meaning) throws IOException {
    return switch (in.cursor().token()) {
      case Token.OBJECT -> JsonType.OBJECT;
      case Token.ARRAY -> JsonType.ARRAY;
      case Token.INTEGER, Token.DECIMAL -> JsonType.NUMBER;
      case Token.TRUE, Token.FALSE -> JsonType.BOOLEAN;
      case Token.NULL -> JsonType.NULL;
      default ->
          in.cursor().mayMeanOther()
              ? meaning.of(in.cursor().text(), in.limits().numberLength())
              : JsonType.STRING;
    };
  }

  /** A string that stands for something else; {@code parse} says null when it does not. */
  private static <T> T text(
      JsonReader in, String wanted, T garbage, Function<String, @Nullable T> parse)
      throws IOException {
    if (in.cursor().token() != Token.STRING) {
      in.mistyped("a string");
      return garbage;
    }
    String text = in.cursor().text();
    T value = parse.apply(text);
    if (value != null) {
      return value;
    }
    in.bad("format", "must be " + wanted + ", was " + DetailWords.quote(text));
    return garbage;
  }
}
