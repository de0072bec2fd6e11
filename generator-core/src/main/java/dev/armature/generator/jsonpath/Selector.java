package dev.armature.generator.jsonpath;

import org.jspecify.annotations.Nullable;

/** Which children of a value are selected (RFC 9535, section 2.3). */
sealed interface Selector {
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of selector. */
  interface Visitor<R> {
    R name(Name selector);

    R wildcard(Wildcard selector);

    R index(Index selector);

    R slice(Slice selector);

    R filter(Filter selector);
  }

  /** Whether it selects one child at most. */
  default boolean singular() {
    return this instanceof Name || this instanceof Index;
  }

  /** A member. */
  record Name(String key) implements Selector {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.name(this);
    }
  }

  /** All children. */
  record Wildcard() implements Selector {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.wildcard(this);
    }
  }

  /** An item, counted from the end when negative. */
  record Index(long at) implements Selector {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.index(this);
    }
  }

  /** Items from one to another (section 2.3.4). */
  record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.slice(this);
    }
  }

  /** The children of which something is true. */
  record Filter(Condition condition) implements Selector {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.filter(this);
    }
  }
}
