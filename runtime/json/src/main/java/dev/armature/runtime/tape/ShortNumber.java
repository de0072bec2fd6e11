package dev.armature.runtime.tape;

import java.math.BigDecimal;

/** Numbers of at most 18 characters without an exponent: as good as all, in arithmetic of longs. */
final class ShortNumber {
  static final int LONGEST = 18;
  private static final long[] POWERS = powers();

  private ShortNumber() {}

  private static long[] powers() {
    long[] powers = new long[LONGEST + 1];
    powers[0] = 1;
    for (int i = 1; i <= LONGEST; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** The number of decimal places; -1 if the text is no short number. */
  static int scale(byte[] bytes, int from, int length) {
    if (length > LONGEST) {
      return -1;
    }
    int scale = 0;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '.') {
        scale = from + length - 1 - i;
      } else if (bytes[i] > '9') {
        return -1;
      }
    }
    return scale;
  }

  /** The digits of a short number with its sign, without the point. */
  static long unscaled(byte[] bytes, int from, int length) {
    boolean negative = bytes[from] == '-';
    long value = 0;
    for (int i = negative ? from + 1 : from; i < from + length; i++) {
      if (bytes[i] != '.') {
        value = value * 10 + (bytes[i] - '0');
      }
    }
    return negative ? -value : value;
  }

  /** The value of a short number that is written without a point. */
  static long integer(byte[] bytes, int from, int length) {
    boolean negative = bytes[from] == '-';
    long value = 0;
    for (int i = negative ? from + 1 : from; i < from + length; i++) {
      value = value * 10 + (bytes[i] - '0');
    }
    return negative ? -value : value;
  }

  /** Compares a short number with an integer. */
  static int compare(long unscaled, int scale, long other) {
    long power = POWERS[scale];
    if (scale > 0 && (other > Long.MAX_VALUE / power || other < -(Long.MAX_VALUE / power))) {
      return other > 0 ? -1 : 1; // A short number is no match for so large a one.
    }
    return Long.compare(unscaled, other * power);
  }

  /** Whether a short number is a whole multiple of a positive integer. */
  static boolean isMultiple(long unscaled, int scale, long divisor) {
    long power = POWERS[scale];
    return divisor > Long.MAX_VALUE / power ? unscaled == 0 : unscaled % (divisor * power) == 0;
  }

  /** Whether a short number is a whole multiple of a positive number. */
  static boolean isMultiple(long unscaled, int scale, BigDecimal divisor) {
    long places = (long) divisor.scale() - scale;
    if (divisor.precision() <= LONGEST && Math.abs(places) <= LONGEST) {
      long unit = divisor.unscaledValue().longValue();
      long power = POWERS[(int) Math.abs(places)];
      long most = Long.MAX_VALUE / power;
      if (places <= 0 && unit <= most) {
        return unscaled % (unit * power) == 0;
      }
      if (places > 0 && Math.abs(unscaled) <= most) {
        return unscaled * power % unit == 0;
      }
    }
    return Digits.of(BigDecimal.valueOf(unscaled, scale)).isMultiple(divisor);
  }
}
