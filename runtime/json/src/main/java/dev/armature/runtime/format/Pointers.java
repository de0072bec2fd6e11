package dev.armature.runtime.format;

/** UUIDs, JSON Pointers and other short notations. */
final class Pointers {
  private static final int UUID_LENGTH = 36;

  private Pointers() {}

  static boolean isUuid(CharSequence text) {
    if (text.length() != UUID_LENGTH) {
      return false;
    }
    for (int i = 0; i < UUID_LENGTH; i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? text.charAt(i) != '-' : !AsciiClasses.isHex(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isPointer(CharSequence text, int from) {
    int length = text.length();
    if (from < length && text.charAt(from) != '/') {
      return false;
    }
    for (int i = from; i < length; i++) {
      if (text.charAt(i) == '~') {
        i++;
        if (i == length || (text.charAt(i) != '0' && text.charAt(i) != '1')) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether the text is a relative JSON Pointer.
   *
   * @param shifts whether an index may be shifted, as in {@code 0-1/a}; newer than draft 2019-09
   */
  static boolean isRelative(CharSequence text, boolean shifts) {
    int up = wholeEnd(text, 0);
    if (up < 0) {
      return false;
    }
    if (up == text.length() - 1 && text.charAt(up) == '#') {
      return true;
    }
    boolean shifted =
        shifts && up < text.length() && (text.charAt(up) == '+' || text.charAt(up) == '-');
    int path = shifted ? wholeEnd(text, up + 1) : up;
    return path >= 0 && isPointer(text, path);
  }

  /** The end of a whole number without leading zeros; -1 if there is none. */
  private static int wholeEnd(CharSequence text, int from) {
    int end = AsciiClasses.digitsEnd(text, from, text.length());
    return end == from || (end > from + 1 && text.charAt(from) == '0') ? -1 : end;
  }
}
