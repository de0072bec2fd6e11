package dev.armature.runtime.regex;

import java.util.regex.PatternSyntaxException;

/** A place in a pattern, and what can be read there. */
final class PatternCursor {
  private final String text;
  private int at;

  PatternCursor(String text) {
    this.text = text;
  }

  boolean more() {
    return at < text.length();
  }

  int at() {
    return at;
  }

  void back(int to) {
    at = to;
  }

  /** The code point here, -1 at the end. */
  int peek() {
    return more() ? text.codePointAt(at) : -1;
  }

  int next() {
    if (!more()) {
      throw invalid("unexpected end");
    }
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    return c;
  }

  boolean take(String expected) {
    boolean here = text.startsWith(expected, at);
    at += here ? expected.length() : 0;
    return here;
  }

  boolean isDigit() {
    return more() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Decimal digits, of which there is at least one; {@link Integer#MAX_VALUE} if too many. */
  int number() {
    long value = 0;
    while (isDigit()) {
      value = Math.min(Integer.MAX_VALUE, value * 10 + text.charAt(at++) - '0');
    }
    return (int) value;
  }

  /** Exactly so many hexadecimal digits, or -1 and nothing read. */
  int hex(int digits) {
    int end = at + digits;
    if (end > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = at; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    at = end;
    return value;
  }

  /** Hexadecimal digits up to a closing brace, or -1 and nothing read. */
  int hexInBraces() {
    int start = at;
    int value = 0;
    int digit;
    while (more() && (digit = digit(text.charAt(at))) >= 0) {
      // Stays above every code point without overflowing.
      value = Math.min(value * 16 + digit, Character.MAX_CODE_POINT + 1);
      at++;
    }
    if (at == start || !take("}")) {
      at = start;
      return -1;
    }
    if (value > Character.MAX_CODE_POINT) {
      throw invalid("no such character");
    }
    return value;
  }

  private static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  PatternSyntaxException invalid(String what) {
    return new PatternSyntaxException(what, text, at);
  }
}
