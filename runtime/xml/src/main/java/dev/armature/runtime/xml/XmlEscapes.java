package dev.armature.runtime.xml;

import java.util.Locale;

/** Writes texts so that every reader gets back just these characters. */
final class XmlEscapes {
  private XmlEscapes() {}

  /**
   * Appends the text of an element.
   *
   * @throws IllegalArgumentException for a character that XML 1.0 cannot spell (2.2)
   */
  static void text(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      append(out, checked(text, i), false);
    }
  }

  /**
   * Appends the value of an attribute, between quotes.
   *
   * @throws IllegalArgumentException for a character that XML 1.0 cannot spell (2.2)
   */
  static void attribute(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      append(out, checked(text, i), true);
    }
  }

  private static void append(StringBuilder out, char c, boolean quoted) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append(quoted ? "&quot;" : "\"");
      // Readers turn it into a line feed (XML 1.0, 2.11).
      case '\r' -> out.append("&#13;");
      // Readers turn both into spaces there (XML 1.0, 3.3.3).
      case '\n' -> out.append(quoted ? "&#10;" : "\n");
      case '\t' -> out.append(quoted ? "&#9;" : "\t");
      default -> out.append(c);
    }
  }

  private static char checked(String text, int i) {
    char c = text.charAt(i);
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    if (control || c >= '\uFFFE' || isHalf(text, i)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "XML has no character U+%04X", (int) c));
    }
    return c;
  }

  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
