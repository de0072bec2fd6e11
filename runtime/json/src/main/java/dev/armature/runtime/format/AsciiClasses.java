package dev.armature.runtime.format;

/** Classes of ASCII characters. */
final class AsciiClasses {
  private AsciiClasses() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    char lower = (char) (c | 0x20);
    return lower >= 'a' && lower <= 'z' && c < 0x80;
  }

  static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLetter(c);
  }

  static boolean isHex(char c) {
    char lower = (char) (c | 0x20);
    return isDigit(c) || (lower >= 'a' && lower <= 'f' && c < 0x80);
  }

  /** Whether an escape of RFC 3986, as {@code %2F}, stands there and ends before {@code to}. */
  static boolean isEscape(CharSequence text, int at, int to) {
    return at + 2 < to
        && text.charAt(at) == '%'
        && isHex(text.charAt(at + 1))
        && isHex(text.charAt(at + 2));
  }

  /** Where the digits that begin there end. */
  static int digitsEnd(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The number that two digits make; negative if they are none or not there. */
  static int two(CharSequence text, int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
  }
}
