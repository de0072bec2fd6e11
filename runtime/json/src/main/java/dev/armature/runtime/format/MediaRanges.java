package dev.armature.runtime.format;

/** Media ranges of RFC 9110, section 12.5.1: a media type or a wildcard, and parameters. */
final class MediaRanges {
  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  private MediaRanges() {}

  static boolean isMediaRange(CharSequence text) {
    int slash = tokenEnd(text, 0);
    if (slash == 0 || slash == text.length() || text.charAt(slash) != '/') {
      return false;
    }
    int end = tokenEnd(text, slash + 1);
    boolean everyType = slash == 1 && text.charAt(0) == '*';
    boolean everySubtype = end == slash + 2 && text.charAt(slash + 1) == '*';
    return end > slash + 1 && (everySubtype || !everyType) && areParameters(text, end);
  }

  /** {@code *( OWS ";" OWS [ parameter ] )}, to the end. */
  private static boolean areParameters(CharSequence text, int from) {
    int at = from;
    while (at < text.length()) {
      int semicolon = spaceEnd(text, at);
      if (semicolon == text.length() || text.charAt(semicolon) != ';') {
        return false;
      }
      int name = spaceEnd(text, semicolon + 1);
      at = tokenEnd(text, name);
      if (at > name) {
        at = at < text.length() && text.charAt(at) == '=' ? valueEnd(text, at + 1) : -1;
        if (at < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static int valueEnd(CharSequence text, int from) {
    if (from < text.length() && text.charAt(from) == '"') {
      return quotedEnd(text, from + 1);
    }
    int end = tokenEnd(text, from);
    return end == from ? -1 : end;
  }

  private static int quotedEnd(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return i + 1;
      }
      if (c == '\\' && ++i == text.length()) {
        return -1;
      }
      if (!isQuotable(text.charAt(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Tab, space, visible ASCII, and the bytes beyond it that the grammar calls obs-text. */
  private static boolean isQuotable(char c) {
    return c == '\t' || (c >= ' ' && c != 0x7F && c <= 0xFF);
  }

  private static int tokenEnd(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isToken(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isToken(char c) {
    return AsciiClasses.isLetterOrDigit(c) || TOKEN_MARKS.indexOf(c) >= 0;
  }

  private static int spaceEnd(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
