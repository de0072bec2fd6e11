package dev.armature.generator.diagnostic;

/**
 * Text from a document as a terminal may show it: control and direction characters escaped, so that
 * a hostile document cannot command the terminal, and widths in columns.
 */
final class DisplayText {
  private static final String TAB = "    ";
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private DisplayText() {}

  /** A stretch of text, escaped. */
  static String clean(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  /** The same for a message: cut when it is absurdly long. */
  static String clean(String text, int maxLength) {
    if (text.length() <= maxLength) {
      return clean(text);
    }
    return clean(text.substring(0, maxLength)) + "…";
  }

  /** How many columns an escaped text takes in a terminal. */
  static int width(String cleaned) {
    return cleaned.codePoints().map(DisplayText::width).sum();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\t') {
      out.append(TAB);
    } else if (isHarmful(c)) {
      out.append(c > 0xFFFF ? String.format("\\u{%x}", c) : String.format("\\u%04x", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      case Character.FORMAT -> c != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }

  private static int width(int c) {
    int type = Character.getType(c);
    boolean combines = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    if (combines || c == ZERO_WIDTH_JOINER) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The large blocks of Unicode's East Asian Width "W", and emoji. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x1F300 && c <= 0x1F64F
        || c >= 0x1F680 && c <= 0x1F6FF
        || c >= 0x1F900 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
