package dev.armature.generator.emit.java.pattern;

import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that one walk over the characters decides: sets of characters one after the other, each
 * with a count.
 *
 * @param fromStart whether the first must be at the beginning of the text
 * @param toEnd whether the last must be at its end
 * @param pieces in order; where one may repeat, the next has no character in common with it
 */
record CharLoop(boolean fromStart, boolean toEnd, List<CharPiece> pieces) {
  /** The loop of a pattern, or null if it takes more than that. */
  static @Nullable CharLoop of(String ecma) {
    return CharPieces.loop(ecma);
  }

  private boolean isLiteral() {
    return pieces.stream().allMatch(CharPiece::isLiteral);
  }

  private boolean isOneSet() {
    return pieces.size() == 1 && fromStart == toEnd;
  }

  /** Whether there is code for it. */
  boolean isEmittable() {
    if (isLiteral()) {
      return true;
    }
    if (isOneSet()) {
      return fromStart || pieces.get(0).isSingle();
    }
    int last = pieces.size() - 1;
    boolean open = !toEnd && pieces.get(last).isSingle();
    int walked = open ? last : pieces.size();
    return fromStart && pieces.subList(0, walked).stream().allMatch(CharLoop::isWalkable);
  }

  /** A walk counts chars, which are two for some characters of a set with pairs. */
  private static boolean isWalkable(CharPiece piece) {
    return !piece.isPaired() || (piece.min() <= 1 && piece.isUnbounded());
  }

  /** Whether a walk over the bytes of UTF-8 decides it as well. */
  boolean isForBytes() {
    boolean anywhere = isOneSet() && !fromStart;
    return pieces.stream()
        .allMatch(
            piece ->
                piece.isAscii()
                    || (piece.hasAllBeyondAscii()
                        && (anywhere || (piece.min() <= 1 && piece.isUnbounded()))));
  }

  /** The body of a method that says whether the text matches. */
  Block body(CharText text) {
    if (isLiteral()) {
      return Block.returning(literal(text));
    }
    CharSteps steps = new CharSteps(text);
    if (isOneSet()) {
      return fromStart ? steps.whole(pieces.get(0)) : steps.anywhere(pieces.get(0));
    }
    return steps.walk(pieces, toEnd);
  }

  private Condition literal(CharText text) {
    StringBuilder chars = new StringBuilder();
    pieces.forEach(piece -> chars.append(piece.literal()));
    boolean whole = fromStart && toEnd;
    if (chars.length() == 0) {
      return whole ? text.isEmpty() : Condition.TRUE;
    }
    String verb = whole ? "equals" : fromStart ? "startsWith" : toEnd ? "endsWith" : "contains";
    return text.compared(verb, chars.toString());
  }
}
