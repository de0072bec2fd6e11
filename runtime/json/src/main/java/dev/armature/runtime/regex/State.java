package dev.armature.runtime.regex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a search stands after some characters. Other threads may see an outgoing step late, and
 * then work it out again.
 */
final class State {
  /** The pattern is found, whatever follows. */
  static final State FOUND = new State(new int[0], Before.OTHER, 0);

  /** The pattern will not be found, whatever follows. */
  static final State LOST = new State(new int[0], Before.OTHER, 0);

  /** What the last character was. */
  enum Before {
    NOTHING,
    /** One of a word. */
    WORD,
    /** One of a word where case is ignored only. */
    CASELESS_WORD,
    /** One that ends a line. */
    LINE_END,
    OTHER;

    /** What a character is to a program; -1 for the end of the text. */
    static Before of(int c, boolean caseless, boolean lines) {
      if (c < 0) {
        return OTHER;
      } else if (Sets.WORD.contains(c)) {
        return WORD;
      } else if (caseless && Sets.CASELESS_WORD.contains(c)) {
        return CASELESS_WORD;
      }
      return lines && !Sets.NO_LINE_END.contains(c) ? LINE_END : OTHER;
    }

    boolean isWord(boolean caseless) {
      return this == WORD || caseless && this == CASELESS_WORD;
    }
  }

  /** Instructions to go on at, in order. */
  final int[] instructions;

  final Before before;

  /** The steps that are known, by class of character. */
  final @Nullable State[] next;

  State(int[] instructions, Before before, int classes) {
    this.instructions = instructions;
    this.before = before;
    this.next = new State[classes];
  }

  boolean isLast() {
    return this == FOUND || this == LOST;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State state
        && state.before == before
        && Arrays.equals(state.instructions, instructions);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(instructions) + before.ordinal();
  }
}
