package dev.armature.generator.jsonpath;

import dev.armature.generator.source.Node;

/** What a filter compares: a value, or nothing. */
sealed interface Operand {
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of operand. */
  interface Visitor<R> {
    R literal(Literal operand);

    R singular(Singular operand);

    R length(Length operand);

    R count(Count operand);

    R value(Value operand);
  }

  /** A value that stands in the query. */
  record Literal(Node node) implements Operand {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /** What a query selects that selects one value at most. */
  record Singular(Query query) implements Operand {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.singular(this);
    }
  }

  /** How many characters, items or members there are (section 2.4.4). */
  record Length(Operand of) implements Operand {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.length(this);
    }
  }

  /** How many values a query selects (section 2.4.5). */
  record Count(Query of) implements Operand {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }
  }

  /** What a query selects, if that is one value (section 2.4.8). */
  record Value(Query of) implements Operand {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }
}
