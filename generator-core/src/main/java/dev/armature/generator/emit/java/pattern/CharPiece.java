package dev.armature.generator.emit.java.pattern;

import dev.armature.generator.emit.java.code.Literals;
import dev.armature.runtime.regex.CodeSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of characters and how often one of them stands there.
 *
 * @param max the most, {@link Integer#MAX_VALUE} for any number
 */
record CharPiece(CodeSet set, int min, int max) {
  private static final int MAX_RANGES = 12;

  /** All surrogates, and all code points that take two of them. */
  private static final CodeSet PAIRED =
      CodeSet.of(
          Character.MIN_SURROGATE,
          Character.MAX_SURROGATE,
          Character.MIN_SUPPLEMENTARY_CODE_POINT,
          Character.MAX_CODE_POINT);

  private static final CodeSet BEYOND_ASCII = CodeSet.of(0x80, Character.MAX_CODE_POINT);

  /** Exactly one character. */
  boolean isSingle() {
    return min == 1 && max == 1;
  }

  boolean isFixed() {
    return min == max;
  }

  boolean isUnbounded() {
    return max == Integer.MAX_VALUE;
  }

  /** Whether it is one certain character. */
  boolean isLiteral() {
    int[] ends = set.ends();
    return isSingle() && ends.length == 2 && ends[0] == ends[1];
  }

  char literal() {
    return (char) set.ends()[0];
  }

  CharPiece times(int least, int most) {
    return new CharPiece(set, least, most);
  }

  /** Whether halves of characters are in the set just as whole ones are. */
  boolean isPaired() {
    return set.plus(PAIRED).equals(set);
  }

  /** Whether all of its characters have one byte. */
  boolean isAscii() {
    return disjoint(set, BEYOND_ASCII);
  }

  /** Whether every character of several bytes is in the set. */
  boolean hasAllBeyondAscii() {
    return set.plus(BEYOND_ASCII).equals(set);
  }

  /** Whether a char tells whether it is in the set, and a condition does not get too long. */
  boolean isSimple() {
    boolean unpaired = disjoint(set, PAIRED);
    int[] ends = tested().ends();
    return (unpaired || isPaired()) && ends.length > 0 && ends.length <= 2 * MAX_RANGES;
  }

  boolean overlaps(CharPiece other) {
    return !disjoint(set, other.set);
  }

  private static boolean disjoint(CodeSet one, CodeSet other) {
    // What is in both is in neither complement.
    return one.complement().plus(other.complement()).equals(CodeSet.ALL);
  }

  private CodeSet tested() {
    return isPaired() ? set.complement() : set;
  }

  /** The condition that a char is in the set, or is not. */
  String test(String c, boolean inside) {
    List<String> ranges = new ArrayList<>();
    int[] ends = tested().ends();
    for (int i = 0; i < ends.length; i += 2) {
      ranges.add(range((char) ends[i], (char) ends[i + 1], c));
    }
    String any = String.join(" || ", ranges);
    if (inside != isPaired()) {
      return any;
    }
    boolean bracketed = ranges.size() == 1 && any.startsWith("(");
    return bracketed ? "!" + any : "!(" + any + ")";
  }

  private static String range(char first, char last, String c) {
    String from = Literals.character(first);
    if (first == last) {
      return c + " == " + from;
    }
    return "(" + c + " >= " + from + " && " + c + " <= " + Literals.character(last) + ")";
  }

  /** The condition that a count is not allowed; empty if every count is. */
  String outside(String count) {
    if (max == min) {
      return count + " != " + min;
    }
    String few = min == 0 ? "" : min == 1 ? count + " == 0" : count + " < " + min;
    String many = isUnbounded() ? "" : count + " > " + max;
    return few.isEmpty() || many.isEmpty() ? few + many : few + " || " + many;
  }
}
