package dev.armature.generator.emit.java.pattern;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
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
  Condition test(CodeBlock c, boolean inside) {
    List<Condition> ranges = new ArrayList<>();
    int[] ends = tested().ends();
    for (int i = 0; i < ends.length; i += 2) {
      ranges.add(range((char) ends[i], (char) ends[i + 1], c));
    }
    Condition any = Condition.any(ranges);
    return inside == isPaired() ? any.negated() : any;
  }

  private static Condition range(char first, char last, CodeBlock c) {
    String from = Literals.character(first);
    if (first == last) {
      return Condition.compare(c, Sign.EQUAL, from);
    }
    return Condition.all(
        List.of(
            Condition.compare(c, Sign.AT_LEAST, from),
            Condition.compare(c, Sign.AT_MOST, Literals.character(last))));
  }

  /** Whether some count is not allowed. */
  boolean isCounted() {
    return min > 0 || !isUnbounded();
  }

  /**
   * The condition that a count is not allowed.
   *
   * @param none the condition that it is zero
   */
  Condition outside(CodeBlock count, Condition none) {
    if (max == min) {
      return Condition.compare(count, Sign.UNEQUAL, min);
    }
    Condition few = min == 1 ? none : Condition.compare(count, Sign.LESS, min);
    return Condition.any(
        List.of(
            min == 0 ? Condition.FALSE : few,
            isUnbounded() ? Condition.FALSE : Condition.compare(count, Sign.GREATER, max)));
  }
}
