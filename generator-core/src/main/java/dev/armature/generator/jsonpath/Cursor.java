package dev.armature.generator.jsonpath;

/** A place in the text of a query, and the reading of its smallest parts. For one text. */
final class Cursor {
  private static final int DEPTH = 64;
  private static final long LARGEST = (1L << 53) - 1;

  private final String text;
  private int at;
  private int depth;

  Cursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** The next character; NUL, which is no part of any query, at the end. */
  char peek() {
    return atEnd() ? 0 : text.charAt(at);
  }

  boolean startsWith(String part) {
    return text.startsWith(part, at);
  }

  /** Goes past a part if it is next. */
  boolean take(String part) {
    boolean there = startsWith(part);
    at += there ? part.length() : 0;
    return there;
  }

  void expect(String part) {
    if (!take(part)) {
      throw fault("'" + part + "' is missing");
    }
  }

  /** Goes past white space. */
  void blanks() {
    while (!atEnd() && " \t\n\r".indexOf(peek()) >= 0) {
      at++;
    }
  }

  /** The same, unless something else than a part follows: then it stays. */
  boolean takeAfterBlanks(String part) {
    int before = at;
    blanks();
    if (take(part)) {
      return true;
    }
    at = before;
    return false;
  }

  /** Whether one of those characters follows white space; stays where it is. */
  boolean followsBlanks(String characters) {
    int before = at;
    blanks();
    boolean follows = !atEnd() && characters.indexOf(peek()) >= 0;
    at = before;
    return follows;
  }

  /** Goes one level deeper; queries nest only so far. */
  void enter() {
    if (++depth > DEPTH) {
      throw fault("the query is nested more than " + DEPTH + " deep");
    }
  }

  void leave() {
    depth--;
  }

  /** A member's name without quotes (section 2.5.1.1). */
  String name() {
    int start = at;
    while (!atEnd() && nameCharacter(text.codePointAt(at), at == start)) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == start) {
      throw fault("a name is missing");
    }
    return text.substring(start, at);
  }

  private static boolean nameCharacter(int c, boolean first) {
    boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    boolean other = c >= 0x80 && (c < 0xD800 || c > 0xDFFF);
    return letter || other || !first && digit(c);
  }

  /** The name of a function (section 2.4). */
  String function() {
    int start = at;
    while (peek() >= 'a' && peek() <= 'z' || at > start && (digit(peek()) || peek() == '_')) {
      at++;
    }
    return text.substring(start, at);
  }

  boolean atInteger() {
    return digit(peek()) || peek() == '-';
  }

  /** A whole number as indexes are written (section 2.1). */
  long integer() {
    int start = at;
    take("-");
    digits();
    String written = text.substring(start, at);
    if (!written.matches("0|-?[1-9][0-9]{0,15}") || Math.abs(Long.parseLong(written)) > LARGEST) {
      at = start;
      throw fault("'" + written + "' is no index");
    }
    return Long.parseLong(written);
  }

  /** A number as it is compared (section 2.3.5.1). */
  String number() {
    int start = at;
    take("-");
    digits();
    if (take(".")) {
      digits();
    }
    if (take("e") || take("E")) {
      if (!take("-")) {
        take("+");
      }
      digits();
    }
    String written = text.substring(start, at);
    if (!written.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
      at = start;
      throw fault("'" + written + "' is no number");
    }
    return written;
  }

  private void digits() {
    while (digit(peek())) {
      at++;
    }
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  /** A text in quotes (section 2.3.1.1). */
  String string() {
    char quote = text.charAt(at++);
    StringBuilder out = new StringBuilder();
    while (peek() != quote) {
      int c = atEnd() ? 0 : text.codePointAt(at);
      if (c < ' ' || c >= 0xD800 && c <= 0xDFFF) {
        throw fault(atEnd() ? "the text has no end" : "the character must be written as an escape");
      }
      at += Character.charCount(c);
      out.appendCodePoint(c == '\\' ? escape(quote) : c);
    }
    at++;
    return out.toString();
  }

  private int escape(char quote) {
    char c = peek();
    int plain = "bfnrt/\\".indexOf(c);
    if (c == quote || plain >= 0 && c != 0) {
      at++;
      return c == quote ? c : "\b\f\n\r\t/\\".charAt(plain);
    }
    if (!take("u")) {
      throw fault("there is no such escape");
    }
    int unit = unit();
    if (!Character.isHighSurrogate((char) unit)) {
      if (Character.isLowSurrogate((char) unit)) {
        throw fault("the first half of a pair is missing");
      }
      return unit;
    }
    int low = take("\\u") ? unit() : 0;
    if (!Character.isLowSurrogate((char) low)) {
      throw fault("the second half of a pair is missing");
    }
    return Character.toCodePoint((char) unit, (char) low);
  }

  private int unit() {
    int end = Math.min(text.length(), at + 4);
    String digits = text.substring(at, end);
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw fault("four hexadecimal digits are missing");
    }
    at = end;
    return Integer.parseInt(digits, 16);
  }

  JsonPathException fault(String message) {
    return new JsonPathException(message, at);
  }
}
