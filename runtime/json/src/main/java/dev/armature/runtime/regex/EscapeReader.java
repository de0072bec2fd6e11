package dev.armature.runtime.regex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what follows a backslash (CharacterEscape, CharacterClassEscape). */
final class EscapeReader {
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";

  private final PatternCursor in;
  private final boolean lenient;
  private final boolean named;

  /** Properties that the pattern has named, as it may name one very often. */
  private final Map<String, CodeSet> properties = new HashMap<>();

  EscapeReader(PatternCursor in, boolean lenient, boolean named) {
    this.in = in;
    this.lenient = lenient;
    this.named = named;
  }

  /** The set that an escape such as {@code \d} means, or null and nothing read. */
  @Nullable CodeSet set(Modifiers modifiers) {
    int start = in.at();
    int c = in.next();
    CodeSet set =
        switch (c) {
          case 'd' -> Sets.DIGITS;
          case 'D' -> Sets.DIGITS.complement();
          case 'w' -> modifiers.word();
          case 'W' -> modifiers.word().complement();
          case 's' -> Sets.SPACES;
          case 'S' -> Sets.SPACES.complement();
          case 'p' -> property();
          case 'P' -> {
            CodeSet property = property();
            yield property == null ? null : property.complement();
          }
          default -> null;
        };
    if (set == null) {
      in.back(start);
    }
    return set;
  }

  private @Nullable CodeSet property() {
    if (!in.take("{")) {
      if (lenient) {
        return null;
      }
      throw in.invalid("no property");
    }
    StringBuilder name = new StringBuilder();
    while (!in.take("}")) {
      name.appendCodePoint(in.next());
    }
    CodeSet set = properties.computeIfAbsent(name.toString(), UnicodeProperties::find);
    if (set == null) {
      throw in.invalid("no such property");
    }
    return set;
  }

  /** The code point that an escape means. */
  int character(boolean inClass) {
    int start = in.at();
    int c = in.next();
    return switch (c) {
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0B;
      case 'c' -> control(start, inClass);
      case 'x' -> orIdentity('x', in.hex(2));
      case 'u' -> orIdentity('u', unicode(in));
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
      default -> identity(c, inClass);
    };
  }

  private int control(int start, boolean inClass) {
    int c = in.peek();
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (letter || (lenient && inClass && (c == '_' || in.isDigit()))) {
      return in.next() % 32;
    }
    if (!lenient) {
      throw in.invalid("no control character");
    }
    // Annex B: the backslash stands for itself.
    in.back(start);
    return '\\';
  }

  private int orIdentity(int letter, int value) {
    if (value < 0 && !lenient) {
      throw in.invalid("not enough hexadecimal digits");
    }
    return value < 0 ? letter : value;
  }

  /** The code point after {@code \}{@code u}, of which a pair of surrogates is one, or -1. */
  static int unicode(PatternCursor in) {
    int start = in.at();
    if (in.take("{")) {
      int value = in.hexInBraces();
      if (value < 0) {
        in.back(start);
      }
      return value;
    }
    int first = in.hex(4);
    int after = in.at();
    if (first >= 0 && Character.isHighSurrogate((char) first) && in.take("\\u")) {
      int second = in.hex(4);
      if (second >= 0 && Character.isLowSurrogate((char) second)) {
        return Character.toCodePoint((char) first, (char) second);
      }
      in.back(after);
    }
    return first;
  }

  /** Up to three octal digits (Annex B), or nothing but a zero. */
  private int octal(int first) {
    if (!lenient) {
      if (first == 0 && !in.isDigit()) {
        return 0;
      }
      throw in.invalid("no such group");
    }
    int value = first;
    for (int i = 0; i < 2 && isOctal(in.peek()) && value < 040; i++) {
      value = value * 8 + in.next() - '0';
    }
    return value;
  }

  private static boolean isOctal(int c) {
    return c >= '0' && c <= '7';
  }

  private int identity(int c, boolean inClass) {
    boolean fine = SYNTAX.indexOf(c) >= 0 || (inClass && c == '-');
    if (!fine && (!lenient || (c == 'k' && named))) {
      throw in.invalid("no such escape");
    }
    return c;
  }
}
