package dev.armature.generator.emit.java.code;

/** Text inside Javadoc. */
final class JavadocText {
  private JavadocText() {}

  /** The text with everything escaped that a compiler or the Javadoc tool would act on. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder text, int c) {
    switch (c) {
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '&' -> text.append("&amp;");
      case '@' -> text.append("&#64;");
      case '\\' -> text.append("&#92;");
      case '/' -> text.append(endsWith(text, '*') ? "&#47;" : "/");
      default -> {
        if (Literals.isVisible(c)) {
          text.appendCodePoint(c);
        } else if (Character.getType(c) == Character.SURROGATE) {
          text.append('\uFFFD');
        } else if (!Character.isISOControl(c)) {
          text.append(String.format("&#x%x;", c));
        }
      }
    }
  }

  private static boolean endsWith(StringBuilder text, char c) {
    return text.length() > 0 && text.charAt(text.length() - 1) == c;
  }
}
