package dev.armature.runtime.format;

/** Base64 of RFC 4648: the alphabets of sections 4 and 5, and padding. */
final class Base64Text {
  private Base64Text() {}

  /** Section 4, padded. */
  static boolean isBase64(CharSequence text) {
    return text.length() % 4 == 0 && isRun(text, 0, text.length(), '+', '/');
  }

  /** Section 5, padded or not. */
  static boolean isBase64Url(CharSequence text) {
    return isRun(text, 0, text.length(), '-', '_');
  }

  /** Whether a range has characters of an alphabet and then, if any, the right padding. */
  static boolean isRun(CharSequence text, int from, int to, char plus, char slash) {
    int end = to;
    while (end > from && to - end < 2 && text.charAt(end - 1) == '=') {
      end--;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!AsciiClasses.isLetterOrDigit(c) && c != plus && c != slash) {
        return false;
      }
    }
    boolean padded = end < to;
    return padded ? (to - from) % 4 == 0 && to - from > to - end : (end - from) % 4 != 1;
  }
}
