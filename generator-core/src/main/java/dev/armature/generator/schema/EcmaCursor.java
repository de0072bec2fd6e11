package dev.armature.generator.schema;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A place in an ECMA-262 pattern, and what can be read there. */
final class EcmaCursor {
  private static final Pattern COUNTS = Pattern.compile("(\\d+)(?:(,)(\\d*))?\\}");
  private static final Pattern HEX2 = Pattern.compile("x([0-9a-fA-F]{2})");
  private static final Pattern HEX4 = Pattern.compile("u([0-9a-fA-F]{4})");
  private static final Pattern PAIR =
      Pattern.compile("u([dD][89abAB]\\w\\w)\\\\u([dD][c-fC-F]\\w\\w)");
  private static final Pattern POINT = Pattern.compile("u\\{([0-9a-fA-F]{1,8})\\}");
  private static final Pattern CONTROL = Pattern.compile("c([a-zA-Z])");

  private final String text;
  private int at;

  EcmaCursor(String text) {
    this.text = text;
  }

  boolean more() {
    return at < text.length();
  }

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
    if (!text.startsWith(expected, at)) {
      return false;
    }
    at += expected.length();
    return true;
  }

  String until(char end) {
    int stop = text.indexOf(end, at);
    if (stop < 0) {
      throw invalid("missing " + end);
    }
    String between = text.substring(at, stop);
    at = stop + 1;
    return between;
  }

  /** The name in {@code \k<name>}. */
  String name() {
    if (!take("<")) {
      throw invalid("group name");
    }
    return until('>');
  }

  /** The counts of a quantifier after its brace, or null if it is none. */
  @Nullable String quantifier() {
    Matcher counts = match(COUNTS);
    if (counts == null) {
      return null;
    }
    String comma = counts.group(2) == null ? "" : ",";
    String most = counts.group(3) == null ? "" : counts.group(3);
    return counts.group(1) + comma + most;
  }

  /** The character that an escape stands for; {@code first} is what follows the backslash. */
  int escaped(int first) {
    at -= Character.charCount(first);
    Matcher pair = match(PAIR);
    if (pair != null) {
      return Character.toCodePoint((char) hex(pair, 1), (char) hex(pair, 2));
    }
    for (Pattern form : List.of(HEX2, HEX4, POINT)) {
      Matcher hex = match(form);
      if (hex != null) {
        return hex(hex, 1);
      }
    }
    Matcher control = match(CONTROL);
    return control == null ? single(next()) : control.group(1).charAt(0) % 32;
  }

  private int single(int c) {
    return switch (c) {
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0B;
      case '0' -> 0;
      default -> c;
    };
  }

  private int hex(Matcher found, int group) {
    int c = Integer.parseUnsignedInt(found.group(group), 16);
    if (!Character.isValidCodePoint(c)) {
      throw invalid("no such character");
    }
    return c;
  }

  private @Nullable Matcher match(Pattern form) {
    Matcher matcher = form.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    at = matcher.end();
    return matcher;
  }

  PatternSyntaxException invalid(String what) {
    return new PatternSyntaxException(what, text, at);
  }

  /** A character as Java's patterns spell it, inside a class or not. */
  static String literal(int c) {
    boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '_');
    if (plain) {
      return Character.toString(c);
    }
    return c > ' ' && c < 127 ? "\\" + (char) c : String.format("\\x{%x}", c);
  }
}
