package dev.armature.runtime.json;

/** Host names of RFC 1123: labels of letters, digits and inner hyphens. */
final class Hostnames {
  private static final int MAX_LENGTH = 253;
  private static final int MAX_LABEL = 63;

  private Hostnames() {}

  static boolean isHostname(CharSequence text, int from, int to, boolean international) {
    if (from == to || to - from > MAX_LENGTH) {
      return false;
    }
    int label = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isDot(text.charAt(i), international)) {
        if (!isLabel(text, label, i, international)) {
          return false;
        }
        label = i + 1;
      }
    }
    return true;
  }

  private static boolean isDot(char c, boolean international) {
    return c == '.' || (international && (c == '\u3002' || c == '\uFF0E' || c == '\uFF61'));
  }

  private static boolean isLabel(CharSequence text, int from, int to, boolean international) {
    if (from == to || to - from > MAX_LABEL) {
      return false;
    }
    if (text.charAt(from) == '-' || text.charAt(to - 1) == '-') {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '-' && !(international && c >= 0x80)) {
        return false;
      }
    }
    return !hasReservedHyphens(text, from, to);
  }

  /** Hyphens in third and fourth place belong to A-labels, which begin with "xn". */
  private static boolean hasReservedHyphens(CharSequence text, int from, int to) {
    return to - from >= 4
        && text.charAt(from + 2) == '-'
        && text.charAt(from + 3) == '-'
        && ((text.charAt(from) | 0x20) != 'x' || (text.charAt(from + 1) | 0x20) != 'n');
  }

  static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 0x80);
  }
}
