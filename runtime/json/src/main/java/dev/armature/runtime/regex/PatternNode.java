package dev.armature.runtime.regex;

import java.util.List;

/** A part of a parsed pattern (ECMA-262, section 22.2.1). */
public sealed interface PatternNode {
  /** Handles every kind of part. */
  <R> R accept(Visitor<R> visitor);

  /** One code point out of a set. */
  record One(CodeSet set) implements PatternNode {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.one(this);
    }
  }

  /** Parts one after the other; none match the empty text. */
  record Sequence(List<PatternNode> parts) implements PatternNode {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sequence(this);
    }
  }

  /** The first of some parts that matches. */
  record Choice(List<PatternNode> options) implements PatternNode {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /**
   * A part several times.
   *
   * @param max the most, {@link Integer#MAX_VALUE} for any number
   * @param firstGroup the number of the first group in the body
   * @param lastGroup the number of the last one, less than the first if there is none
   */
  record Repeat(PatternNode body, int min, int max, boolean greedy, int firstGroup, int lastGroup)
      implements PatternNode {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.repeat(this);
    }
  }

  /**
   * A part in parentheses whose text a reference can ask for.
   *
   * @param number from 1
   */
  record Group(PatternNode body, int number) implements PatternNode {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.group(this);
    }
  }

  /**
   * The text that a group matched before.
   *
   * @param ignoreCase whether it may differ in case
   */
  record Reference(int number, boolean ignoreCase) implements PatternNode {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /** A place in the text. */
  enum Place implements PatternNode {
    /** The beginning of the text. */
    START,
    /** The end of the text. */
    END,
    /** Between a character of a word and another one. */
    BOUNDARY,
    /** Anywhere else. */
    NO_BOUNDARY,
    /** The beginning of a line. */
    LINE_START,
    /** The end of a line. */
    LINE_END,
    /** A boundary of words where case is ignored, so that ſ and the sign of Kelvin are letters. */
    CASELESS_BOUNDARY,
    /** Anywhere else. */
    NO_CASELESS_BOUNDARY;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.place(this);
    }
  }

  /** A place which a part matches after, or before. */
  record Look(PatternNode body, boolean behind, boolean negated) implements PatternNode {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.look(this);
    }
  }

  /** One method for each kind of part. */
  interface Visitor<R> {
    /** One code point. */
    R one(One one);

    /** Parts in a row. */
    R sequence(Sequence sequence);

    /** Alternatives. */
    R choice(Choice choice);

    /** A quantified part. */
    R repeat(Repeat repeat);

    /** A capturing group. */
    R group(Group group);

    /** A back reference. */
    R reference(Reference reference);

    /** An assertion about a place. */
    R place(Place place);

    /** A look-ahead or look-behind. */
    R look(Look look);
  }
}
