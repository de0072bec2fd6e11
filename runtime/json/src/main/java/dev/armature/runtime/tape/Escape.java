package dev.armature.runtime.tape;

/** Characters that a text has escaped. */
final class Escape {
  private Escape() {}

  /** Reads the character whose backslash is at a place; a surrogate pair is one. */
  static int read(Lexer in, int at) {
    int c = at + 1 < in.end ? in.json[at + 1] : 0;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> codePoint(in, at);
      default ->
          throw at + 1 < in.end
              ? Fault.at(in.json, in.start, at, "unknown escape")
              : Fault.end(in.json, in.start, in.end);
    };
  }

  /** How many bytes an escape has that stands for a character. */
  static int length(int letter, int character) {
    if (letter != 'u') {
      return 2;
    }
    return character < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 6 : 12;
  }

  private static int codePoint(Lexer in, int at) {
    char unit = hex(in, at + 2);
    if (!Character.isSurrogate(unit)) {
      return unit;
    }
    int next = at + 6;
    boolean escaped = next + 1 < in.end && in.json[next] == '\\' && in.json[next + 1] == 'u';
    if (Character.isHighSurrogate(unit) && escaped) {
      char low = hex(in, next + 2);
      if (Character.isLowSurrogate(low)) {
        return Character.toCodePoint(unit, low);
      }
    }
    throw Fault.at(in.json, in.start, at, "half of a surrogate pair");
  }

  private static char hex(Lexer in, int from) {
    int unit = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = i < in.end && in.json[i] >= 0 ? Character.digit(in.json[i], 16) : -1;
      if (digit < 0) {
        throw Fault.character(in.json, in.start, in.end, i);
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }
}
