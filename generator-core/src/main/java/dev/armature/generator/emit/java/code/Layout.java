package dev.armature.generator.emit.java.code;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finishes a file as JavaPoet prints it: lines with marks of {@link Breaks} go on where they have
 * to, and declarations, which JavaPoet has one way of printing for, stand as people write them.
 * Looks at lines that begin a comment or declaration only; no literal of ours goes over a line's
 * end, so that none is touched.
 */
final class Layout {
  private static final String ANNOTATED = ". @Nullable ";
  private static final String THROWS = ") throws";
  private static final List<String> TYPES = List.of("class ", "interface ", "record ");
  private static final List<String> CLAUSES = List.of(" extends ", " implements ", " permits ");

  private static final Pattern TEXT_FIELD =
      Pattern.compile(" *private (?!static )[^\"=({]+ = \"(\\\\.|[^\"\\\\])*+\";");

  private final List<String> lines;
  private final StringBuilder text;

  private Layout(String source) {
    this.lines = source.lines().map(line -> withoutGap(line.stripTrailing())).toList();
    this.text = new StringBuilder(source.length());
  }

  static String of(String source) {
    return new Layout(source).finished();
  }

  private String finished() {
    for (int at = 0; at < lines.size(); ) {
      at = put(at);
      text.append('\n');
    }
    return text.toString();
  }

  /** Puts the line, and what belongs on the same line; returns the next one. */
  private int put(int at) {
    String line = lines.get(at);
    if (isShortJavadoc(at)) {
      text.append(line).append(lines.get(at + 1).strip(), 1, lines.get(at + 1).strip().length());
      text.append(" */");
      return at + 3;
    }
    if (line.endsWith(THROWS)) {
      String thrown = lines.get(at + 1);
      text.append(line, 0, line.length() - THROWS.length() + 1).append('\n');
      text.append(thrown, 0, indent(thrown)).append("throws ").append(thrown.strip());
      return at + 2;
    }
    text.append(MarkedLine.of(line.length() > MarkedLine.COLUMNS ? marked(line) : line));
    if (line.endsWith(" {") && is(at + 1, "}")) {
      text.append('}');
      return at + 2;
    }
    boolean gap = at + 2 < lines.size() && lines.get(at + 1).isEmpty();
    return gap && belongTogether(line, lines.get(at + 2)) ? at + 2 : at + 1;
  }

  /** Marks a declaration that JavaPoet takes no marks for: types, and fields without a value. */
  private static String marked(String line) {
    if (isField(line) && firstMark(line, "=(") < 0) {
      int name = line.lastIndexOf(' ');
      return line.substring(0, name) + Breaks.PARTS + Breaks.BLANK + line.substring(name + 1);
    }
    int head = typeHead(line);
    return head < 0 ? line : line.substring(0, head) + clauses(line.substring(head));
  }

  /** Where the names end that a type is declared by, or -1 if the line declares none. */
  private static int typeHead(String line) {
    int end = firstMark(line, "({");
    boolean declares = TYPES.stream().anyMatch(each -> isWord(line, line.indexOf(each), end));
    return declares && (line.endsWith(" {") || line.endsWith(","))
        ? CLAUSES.stream().mapToInt(line::indexOf).filter(at -> at > 0).min().orElse(-1)
        : -1;
  }

  private static boolean isWord(String line, int at, int end) {
    return at >= 0 && at < end && (at == 0 || line.charAt(at - 1) == ' ');
  }

  /** Each clause on a line of its own, which takes as many types as it can. */
  private static String clauses(String line) {
    StringBuilder marked = new StringBuilder().append(Breaks.PARTS);
    for (int at = 0; at < line.length(); at++) {
      int from = at;
      boolean begins = CLAUSES.stream().anyMatch(each -> line.startsWith(each, from));
      if (begins) {
        marked.append(at == 0 ? "" : Breaks.END).append(Breaks.BLANK).append(Breaks.FILLED);
      } else {
        boolean next = line.charAt(at) == ' ' && line.charAt(at - 1) == ',';
        marked.append(next ? Breaks.BLANK : line.charAt(at));
      }
    }
    return marked.append(Breaks.END).append(Breaks.END).toString();
  }

  private boolean is(int at, String content) {
    return at < lines.size()
        && lines.get(at).endsWith(content)
        && lines.get(at).strip().equals(content);
  }

  /** One line of text, which fits between the marks of a comment. */
  private boolean isShortJavadoc(int at) {
    if (!is(at, "/**") || !is(at + 2, "*/")) {
      return false;
    }
    String said = lines.get(at + 1).strip();
    boolean prose = said.startsWith("* ") && said.charAt(2) != '@';
    return prose && lines.get(at).length() + said.length() + 2 <= MarkedLine.COLUMNS;
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

  /** A private field on one line; a text could hold anything, unless it is all of the value. */
  private static boolean isField(String line) {
    if (!line.endsWith(";") || !isPrivate(line) || line.indexOf('"') >= 0) {
      return TEXT_FIELD.matcher(line).matches();
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
