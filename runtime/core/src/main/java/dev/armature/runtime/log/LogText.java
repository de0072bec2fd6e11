package dev.armature.runtime.log;

/**
 * Texts from outside, as they may stand in a log line: whatever could end the line, or change what
 * a terminal shows of it, is escaped as in a Java string.
 */
public final class LogText {
  /** Longer texts are cut, so that nobody fills the disk by one request. */
  private static final int LONGEST = 512;

  private LogText() {}

  /** The text on one line, at most 512 characters of it; itself when nothing is to be done. */
  public static String of(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST).concat("…") : text;
    return escaped(cut);
  }

  /** The whole text on one line; itself when nothing is to be escaped. */
  static String escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (harmful(text.charAt(i))) {
        return escape(text, i);
      }
    }
    return text;
  }

  private static String escape(String text, int from) {
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (harmful(c)) {
            escaped.append(String.format("\\u%04x", (int) c));
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  /** Controls, line and paragraph separators, and what turns the direction of writing. */
  private static boolean harmful(char c) {
    return c < ' '
        || c >= 0x7f && c <= 0x9f
        || c == 0x2028
        || c == 0x2029
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069;
  }
}
