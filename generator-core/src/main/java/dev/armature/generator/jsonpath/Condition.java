package dev.armature.generator.jsonpath;

import java.util.List;

/** What a filter asks of a value (RFC 9535, section 2.3.5). */
sealed interface Condition {
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of condition. */
  interface Visitor<R> {
    R any(Any condition);

    R all(All condition);

    R not(Not condition);

    R comparison(Comparison condition);

    R exists(Exists condition);

    R matches(Matches condition);
  }

  /** One of them holds. */
  record Any(List<Condition> parts) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.any(this);
    }
  }

  /** All of them hold. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** It does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** Two values compared (section 2.3.5.2.2). */
  record Comparison(Operand left, String operator, Operand right) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /** A query selects something. */
  record Exists(Query query) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.exists(this);
    }
  }

  /**
   * A text matches a regular expression (sections 2.4.6 and 2.4.7).
   *
   * @param whole whether all of the text must match
   */
  record Matches(Operand text, Operand pattern, boolean whole) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.matches(this);
    }
  }
}
