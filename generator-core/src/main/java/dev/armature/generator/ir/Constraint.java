package dev.armature.generator.ir;

import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold for a value besides its type: an assertion of a schema (JSON Schema
 * Validation 2020-12 §6), or what several schemas and the policy of the run come to.
 */
public sealed interface Constraint {
  /** Dispatches on the kind, and on the keyword of an assertion. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** The assertion that must hold, if it is one of a kind; else null. */
  default <A extends Assertion> @Nullable A assertion(Class<A> kind) {
    return null;
  }

  /** One method for each kind, and for each keyword that says something of a value by itself. */
  interface Visitor<R extends @Nullable Object>
      extends Assertion.OfNumbers.Visitor<R>,
          Assertion.OfStrings.Visitor<R>,
          Assertion.OfArrays.Visitor<R>,
          Assertion.OfMemberCount.Visitor<R> {
    R format(String name, dev.armature.runtime.format.Format known);

    R oneOf(List<Node> values);

    R never();

    R valid(Valid check);
  }

  /** An assertion of a schema; the record of each group is for values of its type alone. */
  sealed interface Asserted extends Constraint {
    Assertion assertion();

    @Override
    default <A extends Assertion> @Nullable A assertion(Class<A> kind) {
      return kind.isInstance(assertion()) ? kind.cast(assertion()) : null;
    }
  }

  /** A number obeys an assertion. */
  record OfNumber(Assertion.OfNumbers assertion) implements Asserted {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return assertion.select(visitor);
    }
  }

  /** A string obeys an assertion. */
  record OfString(Assertion.OfStrings assertion) implements Asserted {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return assertion.select(visitor);
    }
  }

  /** An array obeys an assertion. */
  record OfArray(Assertion.OfArrays assertion) implements Asserted {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return assertion.select(visitor);
    }
  }

  /** An object obeys an assertion on how many members it has. */
  record OfMemberCount(Assertion.OfMemberCount assertion) implements Asserted {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return assertion.count(visitor);
    }
  }

  /**
   * A format that the run's policy asserts and that the type alone does not.
   *
   * @param name as the schema has it
   * @param known what it demands
   */
  record Format(String name, dev.armature.runtime.format.Format known) implements Constraint {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.format(name, known);
    }
  }

  /** {@code enum} or {@code const} where no type of its own was made of it. */
  record OneOf(List<Node> values) implements Constraint {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.oneOf(values);
    }
  }

  /** No value is valid. */
  record Never() implements Constraint {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.never();
    }
  }

  /**
   * The whole schema holds, of which the type and the other constraints check a part only.
   *
   * @param direction the way that the value travels; null if the schema says the same of both
   * @param hidden properties that do not travel that way, as other schemas of the value say
   * @param hint from what the name of its validator is made
   * @param origin where it was written
   * @param wholly whether it says everything about the value, so that nothing inside needs to be
   *     checked by a validator again
   */
  record Valid(
      Schema schema,
      @Nullable Direction direction,
      Set<String> hidden,
      Hint hint,
      Origin origin,
      boolean wholly)
      implements Constraint {
    /** Copies what is mutable. */
    public Valid {
      hidden = Set.copyOf(hidden);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.valid(this);
    }

    /** What no other check of a service has. */
    public String identity() {
      String way = direction == Direction.REQUEST ? "!request" : "";
      return origin + way + (hidden.isEmpty() ? "" : "!" + new TreeSet<>(hidden));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Valid valid
          && schema == valid.schema
          && direction == valid.direction
          && hidden.equals(valid.hidden);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(schema) * 31 + Objects.hash(direction, hidden);
    }
  }
}
