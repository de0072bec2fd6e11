package dev.armature.runtime.format;

/** Items of structured HTTP fields (RFC 8941, section 3.3). */
final class StructuredFields {
  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~:/";

  private StructuredFields() {}

  static boolean isString(CharSequence text) {
    int last = text.length() - 1;
    if (last < 1 || text.charAt(0) != '"' || text.charAt(last) != '"') {
      return false;
    }
    for (int i = 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        if (i == last || (text.charAt(i) != '"' && text.charAt(i) != '\\')) {
          return false;
        }
      } else if (c < ' ' || c > '~' || c == '"') {
        return false;
      }
    }
    return true;
  }

  static boolean isToken(CharSequence text) {
    if (text.length() == 0 || (!AsciiClasses.isLetter(text.charAt(0)) && text.charAt(0) != '*')) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!AsciiClasses.isLetterOrDigit(text.charAt(i))
          && TOKEN_MARKS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Padding may be left out (section 4.2.7). */
  static boolean isBinary(CharSequence text) {
    int last = text.length() - 1;
    return last >= 1
        && text.charAt(0) == ':'
        && text.charAt(last) == ':'
        && Base64Text.isRun(text, 1, last, '+', '/');
  }

  static boolean isBoolean(CharSequence text) {
    return text.length() == 2
        && text.charAt(0) == '?'
        && (text.charAt(1) == '0' || text.charAt(1) == '1');
  }
}
