package dev.armature.generator.emit.java.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks lines of code that are longer than people like them, outside literals and comments. */
final class LongLines {
  static final int COLUMNS = 100;

  /** Further to the right, breaking a line makes it no shorter. */
  private static final int MAX_INDENT = 60;

  private static final String DEEPER = "    ";

  private static final Pattern TYPE_HEAD =
      Pattern.compile("^(.* (?:class|record|interface) .*?) ((?:implements|extends) .*)$");

  /** Comments, imports and annotations, which stay as they are. */
  private static final Pattern WHOLE = Pattern.compile("[*@]|/\\*|import ");

  private static final Pattern FIELD = Pattern.compile("^(private final .*>) ([^ (=]+;)$");

  private LongLines() {}

  /** The line, or the lines that take its place. */
  static String broken(String line) {
    if (line.length() <= COLUMNS) {
      return line;
    }
    String code = line.stripLeading();
    if (line.endsWith("\\") || line.contains("\"\"\"")) {
      return line; // Of a text block, in which a break would count.
    }
    if (WHOLE.matcher(code).lookingAt()) {
      return line;
    }
    String indent = line.substring(0, line.length() - code.length());
    int at = indent.length() > MAX_INDENT ? -1 : breakAt(indent, code);
    if (at <= 0) {
      return line;
    }
    boolean goesOn = code.startsWith(", ", at - 1) || code.startsWith(": ", at);
    String deeper = goesOn ? "" : DEEPER;
    String rest = indent + deeper + code.substring(at).stripLeading();
    return indent + code.substring(0, at).stripTrailing() + "\n" + broken(rest);
  }

  private static int breakAt(String indent, String code) {
    for (Pattern head : new Pattern[] {TYPE_HEAD, FIELD}) {
      Matcher found = head.matcher(code);
      if (found.matches()) {
        return found.start(2);
      }
    }
    int assigned = indexOf(code, " = ");
    int asked = indexOf(code, code.startsWith("? ") ? " : " : " ? ");
    if (asked > 0) {
      return assigned > 0 && assigned < asked ? assigned + 2 : asked + 1;
    }
    if (assigned > 0) {
      int rest = code.length() - assigned - 3;
      if (indent.length() + DEEPER.length() + rest <= COLUMNS) {
        return assigned + 2;
      }
    }
    int opened = indexOf(code, "(");
    if (opened < 0) {
      return lastComma(code.substring(0, COLUMNS - indent.length()));
    }
    return code.startsWith("()", opened) ? -1 : opened + 1;
  }

  /** Behind the last comma between literals, or -1. */
  private static int lastComma(String code) {
    int behind = 0;
    int next = indexOf(code, ", ");
    while (next >= 0) {
      behind += next + 1;
      next = indexOf(code.substring(behind), ", ");
    }
    return behind == 0 ? -1 : behind;
  }

  /** Where a text first stands outside literals, or -1. */
  private static int indexOf(String code, String text) {
    char quote = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (quote == 0 && code.startsWith(text, i)) {
        return i;
      }
      if (quote != 0 && c == '\\') {
        i++;
      } else if (quote == 0 ? c == '"' || c == '\'' : c == quote) {
        quote = quote == 0 ? c : 0;
      }
    }
    return -1;
  }
}
