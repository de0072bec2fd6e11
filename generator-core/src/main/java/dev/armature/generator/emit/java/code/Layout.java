package dev.armature.generator.emit.java.code;

import java.util.Locale;

/**
 * Finishes what JavaPoet lays out more loosely than people do. Works on lines that begin with a
 * comment or declaration; no literal of ours goes over a line's end, so that none is touched.
 */
final class Layout {
  private static final String ANNOTATED = ". @Nullable ";
  private static final String THROWS = ") throws";

  private final String[] lines;
  private final StringBuilder text;

  private Layout(String source) {
    this.lines = source.split("\n", -1);
    this.text = new StringBuilder(source.length());
  }

  static String of(String source) {
    return new Layout(source).finished();
  }

  private String finished() {
    for (int i = 0; i < lines.length; i++) {
      lines[i] = withoutGap(lines[i].stripTrailing());
    }
    for (int at = 0; at < lines.length; ) {
      text.append(at == 0 ? "" : "\n");
      at = put(at);
    }
    return text.toString();
  }

  /** Puts the line, and what belongs on the same line; returns the next one. */
  private int put(int at) {
    String line = lines[at];
    if (isShortJavadoc(at)) {
      text.append(line).append(lines[at + 1].strip(), 1, lines[at + 1].strip().length());
      text.append(" */");
      return at + 3;
    }
    if (line.endsWith(THROWS)) {
      String thrown = lines[at + 1].substring(indent(lines[at + 1]));
      text.append(line, 0, line.length() - THROWS.length() + 1).append('\n');
      text.append(" ".repeat(indent(lines[at + 1]))).append("throws ").append(thrown);
      return at + 2;
    }
    text.append(LongLines.broken(line));
    if (line.endsWith(" {") && is(at + 1, "}")) {
      text.append('}');
      return at + 2;
    }
    boolean gap = at + 2 < lines.length && lines[at + 1].isEmpty();
    return gap && belongTogether(line, lines[at + 2]) ? at + 2 : at + 1;
  }

  private boolean is(int at, String content) {
    return at < lines.length && lines[at].endsWith(content) && lines[at].strip().equals(content);
  }

  /** One line of text, which fits between the marks of a comment. */
  private boolean isShortJavadoc(int at) {
    if (!is(at, "/**") || !is(at + 2, "*/")) {
      return false;
    }
    String said = lines[at + 1].strip();
    boolean prose = said.startsWith("* ") && said.charAt(2) != '@';
    return prose && lines[at].length() + said.length() + 2 <= LongLines.COLUMNS;
  }

  private static boolean isPrivate(String line) {
    return line.startsWith("private ", indent(line));
  }

  private static boolean belongTogether(String line, String next) {
    boolean constants = line.endsWith(",") && isConstant(line) && isConstant(next);
    return constants || isField(line) && startsField(next);
  }

  /** A constant of an enumeration with nothing but its name. */
  private static boolean isConstant(String line) {
    int end = line.length() - (line.endsWith(",") || line.endsWith(";") ? 1 : 0);
    String name = line.substring(Math.min(indent(line), end), end);
    return !name.isEmpty()
        && name.codePoints().allMatch(Character::isJavaIdentifierPart)
        && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** A private field on one line, without a text that could hold anything. */
  private static boolean isField(String line) {
    if (!line.endsWith(";") || !isPrivate(line) || line.indexOf('"') >= 0) {
      return false;
    }
    int at = firstMark(line, "={(");
    return at < 0 || line.charAt(at) == '=';
  }

  private static boolean startsField(String line) {
    int at = isPrivate(line) ? firstMark(line, "\"={(;") : -1;
    return at >= 0 && (line.charAt(at) == '=' || line.charAt(at) == ';');
  }

  private static int firstMark(String line, String marks) {
    for (int i = 0; i < line.length(); i++) {
      if (marks.indexOf(line.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** {@code Outer. @Nullable Inner} without the blank, where a private static method returns it. */
  private static String withoutGap(String line) {
    int at = line.indexOf(ANNOTATED);
    String start = "private static ";
    if (at < 0 || !line.startsWith(start, indent(line))) {
      return line;
    }
    boolean name = line.indexOf(' ', indent(line) + start.length()) == at + 1;
    return name ? line.substring(0, at + 1) + line.substring(at + 2) : line;
  }
}
