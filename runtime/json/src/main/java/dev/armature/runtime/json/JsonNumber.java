package dev.armature.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as its literal, such as {@code 1.50} or {@code 1e400}. Equality, hash and order go by
 * value; an exponent beyond 999,999,999 counts as that. Immutable.
 */
public final class JsonNumber implements JsonValue, Comparable<JsonNumber> {
  /** The number 0. */
  public static final JsonNumber ZERO = new JsonNumber("0");

  private final String literal;

  private JsonNumber(String literal) {
    this.literal = literal;
  }

  /**
   * Returns the number with a literal.
   *
   * @throws IllegalArgumentException if the literal is no number of RFC 8259, section 6
   */
  public static JsonNumber of(String literal) {
    if (!NumberLiterals.isNumber(literal)) {
      throw new IllegalArgumentException("not a JSON number: " + DetailWords.quote(literal));
    }
    return new JsonNumber(literal);
  }

  /** Returns an integer. */
  public static JsonNumber of(long value) {
    return new JsonNumber(Long.toString(value));
  }

  /** Returns a number exactly. */
  public static JsonNumber of(BigDecimal value) {
    return new JsonNumber(value.toString());
  }

  /** A literal that the parser has checked. */
  static JsonNumber ofChecked(String literal) {
    return new JsonNumber(literal);
  }

  /** Returns the literal as it stood in the document. */
  public String literal() {
    return literal;
  }

  /** Returns the exact value. Beware of arithmetic when the exponent is huge. */
  public BigDecimal decimal() {
    return NumberLiterals.decimal(literal);
  }

  /** Returns the nearest double; infinite beyond the range of doubles. */
  public double doubleValue() {
    return Double.parseDouble(literal);
  }

  /** Whether the value is an integer; 1.0 and 1e3 are. */
  public boolean isIntegral() {
    return NumberLiterals.isIntegral(decimal());
  }

  /**
   * Returns the value as a long.
   *
   * @throws ArithmeticException if it is not an integer or out of range
   */
  public long longValueExact() {
    BigDecimal value = decimal();
    if (NumberLiterals.isIntegral(value) && NumberLiterals.fitsLong(value)) {
      return value.longValue();
    }
    throw new ArithmeticException("not a long: " + DetailWords.quote(literal));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.number(this);
  }

  @Override
  public int compareTo(JsonNumber other) {
    return decimal().compareTo(other.decimal());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonNumber number
        && (literal.equals(number.literal) || compareTo(number) == 0);
  }

  @Override
  public int hashCode() {
    return decimal().stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return literal;
  }
}
