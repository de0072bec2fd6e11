package dev.armature.runtime.xml;

import org.jspecify.annotations.Nullable;

/** Numbers as XML Schema spells them, and as JSON does. */
final class XmlNumbers {
  /** As many characters as a number of JSON may have. */
  private static final int LONGEST = 1_000;

  private XmlNumbers() {}

  /** The text without the white space around it. */
  static String collapsed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** The number in JSON; null for what is no number there, {@code INF} and {@code NaN} too. */
  static @Nullable String json(String text) {
    String number = collapsed(text);
    if (number.isEmpty() || number.length() > LONGEST) {
      return null;
    }
    boolean negative = number.charAt(0) == '-';
    int from = negative || number.charAt(0) == '+' ? 1 : 0;
    int point = digits(number, from);
    boolean fraction = point < number.length() && number.charAt(point) == '.';
    int after = fraction ? digits(number, point + 1) : point;
    int count = after - from - (fraction ? 1 : 0);
    if (count == 0 || !isExponent(number, after)) {
      return null;
    }
    int zeros = from;
    while (zeros + 1 < point && number.charAt(zeros) == '0') {
      zeros++;
    }
    String whole = point == from ? "0" : number.substring(zeros, point);
    String rest = fraction && after == point + 1 ? "" : number.substring(point, after);
    return (negative ? "-" : "") + whole + rest + number.substring(after);
  }

  private static boolean isExponent(String number, int from) {
    if (from == number.length()) {
      return true;
    }
    char mark = number.charAt(from);
    if (mark != 'e' && mark != 'E') {
      return false;
    }
    boolean signed =
        from + 1 < number.length()
            && (number.charAt(from + 1) == '-' || number.charAt(from + 1) == '+');
    int first = from + (signed ? 2 : 1);
    return first < number.length() && digits(number, first) == number.length();
  }

  private static int digits(String number, int from) {
    int at = from;
    while (at < number.length() && number.charAt(at) >= '0' && number.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
