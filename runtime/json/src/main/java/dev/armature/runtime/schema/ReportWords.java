package dev.armature.runtime.schema;

import dev.armature.runtime.tape.Echo;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Token;
import java.util.Collection;

/** Words for details, the same as in codecs. */
final class ReportWords {
  private static final int MAX_ECHO = 40;

  private ReportWords() {}

  /** The value: short scalars as they are, else its type. */
  static String echo(JsonTape tape, int at) {
    return switch (tape.kind(at)) {
      case Token.INTEGER, Token.DECIMAL -> cut(tape.text(at));
      case Token.STRING, Token.NAME -> Echo.quote(tape.text(at));
      case Token.TRUE -> "true";
      case Token.FALSE -> "false";
      default -> type(tape.kind(at));
    };
  }

  /** The type of a value; of a number that is no integer, the number. */
  static String type(JsonTape tape, int at, String wanted) {
    boolean number = tape.is(at, Token.NUMBERS);
    return number && wanted.contains("an integer")
        ? Echo.quote(tape.text(at))
        : type(tape.kind(at));
  }

  private static String type(int kind) {
    return switch (kind) {
      case Token.OBJECT -> "an object";
      case Token.ARRAY -> "an array";
      case Token.STRING, Token.NAME -> "a string";
      case Token.INTEGER, Token.DECIMAL -> "a number";
      case Token.TRUE, Token.FALSE -> "a boolean";
      default -> "null";
    };
  }

  /** Characters of a string, or the number of members or items. */
  static int size(JsonTape tape, int at) {
    int text = 1 << Token.STRING | 1 << Token.NAME;
    return tape.is(at, text) ? tape.codePoints(at) : tape.size(at);
  }

  private static String cut(String text) {
    return text.length() <= MAX_ECHO ? text : text.substring(0, MAX_ECHO) + "…";
  }

  /** {@code a, b or c}. */
  static String list(Collection<String> words, String last) {
    StringBuilder list = new StringBuilder();
    int left = words.size();
    for (String word : words) {
      list.append(word);
      left--;
      list.append(left == 0 ? "" : left == 1 ? last : ", ");
    }
    return list.toString();
  }
}
