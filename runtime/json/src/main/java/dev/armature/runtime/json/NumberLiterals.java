package dev.armature.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact work on number literals that never expands an exponent. */
final class NumberLiterals {
  /** Beyond this, a number is no decimal or integer that arithmetic could bear. */
  static final int MAX_EXPONENT = 10_000;

  /** Beyond this many digits, an exponent is cut: BigDecimal keeps its scale in an int. */
  private static final int EXPONENT_DIGITS = 9;

  private NumberLiterals() {}

  /** Whether the text is a number of JSON (RFC 8259, section 6). */
  static boolean isNumber(CharSequence text) {
    int at = text.length() > 0 && text.charAt(0) == '-' ? 1 : 0;
    int digits = digits(text, at);
    if (digits == at || (text.charAt(at) == '0' && digits > at + 1)) {
      return false;
    }
    at = digits;
    if (at < text.length() && text.charAt(at) == '.') {
      digits = digits(text, at + 1);
      if (digits == at + 1) {
        return false;
      }
      at = digits;
    }
    return at == text.length() || isExponent(text, at);
  }

  private static boolean isExponent(CharSequence text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int first = at + 1;
    if (first < text.length() && (text.charAt(first) == '+' || text.charAt(first) == '-')) {
      first++;
    }
    return first < text.length() && digits(text, first) == text.length();
  }

  private static int digits(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** The value of a number literal; an exponent of more than nine digits is cut to 999,999,999. */
  static BigDecimal decimal(String literal) {
    int e = Math.max(literal.indexOf('e'), literal.indexOf('E'));
    if (e < 0) {
      return new BigDecimal(literal);
    }
    BigDecimal mantissa = new BigDecimal(literal.substring(0, e));
    if (mantissa.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return mantissa.scaleByPowerOfTen(exponent(literal, e + 1));
  }

  private static int exponent(String literal, int from) {
    boolean negative = literal.charAt(from) == '-';
    int first = negative || literal.charAt(from) == '+' ? from + 1 : from;
    while (first < literal.length() - 1 && literal.charAt(first) == '0') {
      first++;
    }
    boolean cut = literal.length() - first > EXPONENT_DIGITS;
    int value = cut ? 999_999_999 : Integer.parseInt(literal, first, literal.length(), 10);
    return negative ? -value : value;
  }

  static boolean isIntegral(BigDecimal value) {
    return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
  }

  /** Whether the position of the first digit is within {@link #MAX_EXPONENT} of the point. */
  static boolean isModest(BigDecimal value) {
    return Math.abs((long) value.scale()) <= MAX_EXPONENT;
  }

  static boolean fitsLong(BigDecimal integral) {
    return (long) integral.precision() - integral.scale() <= 19
        && integral.toBigInteger().bitLength() < Long.SIZE;
  }

  /** Whether the value is a whole multiple of the divisor, which is not zero. */
  static boolean isMultiple(BigDecimal value, BigDecimal divisor) {
    if (value.signum() == 0) {
      return true;
    }
    BigDecimal dividend = value.stripTrailingZeros();
    BigDecimal unit = divisor.stripTrailingZeros();
    long power = (long) unit.scale() - dividend.scale();
    if (power < 0) {
      return false; // The dividend has a decimal place that no multiple has.
    }
    BigInteger modulus = unit.unscaledValue().abs();
    BigInteger factor = BigInteger.TEN.modPow(BigInteger.valueOf(power), modulus);
    return dividend.unscaledValue().mod(modulus).multiply(factor).mod(modulus).signum() == 0;
  }
}
