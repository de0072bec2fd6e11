package dev.armature.runtime.format;

/** Numbers that stand in strings, written as JSON writes numbers. */
final class NumberTexts {
  private static final int DECIMAL128_DIGITS = 34;
  private static final int DECIMAL128_MAX_EXPONENT = 6144;
  private static final int DECIMAL128_MIN_EXPONENT = -6176;
  private static final int MAX_EXPONENT_DIGITS = 9;

  private NumberTexts() {}

  static boolean isWhole(CharSequence text) {
    return wholeEnd(text, start(text)) == text.length();
  }

  /** Whether it is a whole number that is not greater than a limit, given by its digits. */
  static boolean isWhole(CharSequence text, String most, String leastNegative) {
    if (!isWhole(text)) {
      return false;
    }
    int from = start(text);
    String limit = from == 1 ? leastNegative : most;
    int digits = text.length() - from;
    if (digits != limit.length()) {
      return digits < limit.length();
    }
    for (int i = 0; i < digits; i++) {
      int difference = text.charAt(from + i) - limit.charAt(i);
      if (difference != 0) {
        return difference < 0;
      }
    }
    return true;
  }

  /** A whole number and perhaps a fraction, without an exponent. */
  static boolean isDecimal(CharSequence text) {
    return fractionEnd(text) == text.length();
  }

  /** A number of IEEE 754's decimal128, or one of its names for what is no number. */
  static boolean isDecimal128(CharSequence text) {
    int end = fractionEnd(text);
    if (end < 0) {
      return is(text, "NaN") || is(text, "INF") || is(text, "-INF");
    }
    if (end == text.length()) {
      return isDecimal128(text, end, 0);
    }
    int sign = end + 1;
    boolean signed = sign < text.length() && (text.charAt(sign) == '+' || text.charAt(sign) == '-');
    int digits = signed ? sign + 1 : sign;
    if ((text.charAt(end) | 0x20) != 'e'
        || digits == text.length()
        || AsciiClasses.digitsEnd(text, digits, text.length()) != text.length()) {
      return false;
    }
    int exponent = exponent(text, digits);
    return isDecimal128(text, end, signed && text.charAt(sign) == '-' ? -exponent : exponent);
  }

  private static int exponent(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '0') {
      at++;
    }
    if (text.length() - at > MAX_EXPONENT_DIGITS) {
      return Integer.MAX_VALUE / 2;
    }
    int value = 0;
    for (; at < text.length(); at++) {
      value = value * 10 + text.charAt(at) - '0';
    }
    return value;
  }

  /** Whether the digits up to there, times a power of ten, are held exactly. */
  private static boolean isDecimal128(CharSequence text, int end, int exponent) {
    int first = -1;
    int last = -1;
    int ones = end - 1;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      ones = c == '.' ? i - 1 : ones;
      if (c >= '1' && c <= '9') {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return true;
    }
    long high = (long) exponent + power(first, ones);
    long low = (long) exponent + power(last, ones);
    return high - low < DECIMAL128_DIGITS
        && high <= DECIMAL128_MAX_EXPONENT
        && low >= DECIMAL128_MIN_EXPONENT;
  }

  /** The power of ten of the digit at a place, where {@code ones} is the place of the ones. */
  private static int power(int at, int ones) {
    return at <= ones ? ones - at : ones + 1 - at;
  }

  private static int start(CharSequence text) {
    return text.length() > 0 && text.charAt(0) == '-' ? 1 : 0;
  }

  /** The end of digits without a leading zero too many; -1 if there are none. */
  private static int wholeEnd(CharSequence text, int from) {
    int end = AsciiClasses.digitsEnd(text, from, text.length());
    return end == from || (end > from + 1 && text.charAt(from) == '0') ? -1 : end;
  }

  private static int fractionEnd(CharSequence text) {
    int end = wholeEnd(text, start(text));
    if (end < 0 || end == text.length() || text.charAt(end) != '.') {
      return end;
    }
    int fraction = AsciiClasses.digitsEnd(text, end + 1, text.length());
    return fraction == end + 1 ? -1 : fraction;
  }

  private static boolean is(CharSequence text, String word) {
    return word.contentEquals(text);
  }
}
