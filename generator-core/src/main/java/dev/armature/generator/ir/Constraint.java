package dev.armature.generator.ir;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Something that must hold for a value besides its type (JSON Schema Validation 2020-12 §6). */
public sealed interface Constraint {
  /** Dispatches on the kind. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind. */
  interface Visitor<R> {
    R minLength(int limit);

    R maxLength(int limit);

    R pattern(String ecma);

    R format(String name, dev.armature.runtime.format.Format known);

    R minimum(BigDecimal limit, boolean exclusive);

    R maximum(BigDecimal limit, boolean exclusive);

    R multipleOf(BigDecimal divisor);

    R minItems(int limit);

    R maxItems(int limit);

    R uniqueItems();

    R minProperties(int limit);

    R maxProperties(int limit);

    R oneOf(List<Node> values);

    R never();

    R valid(Valid check);
  }

  /** In code points. */
  record MinLength(int limit) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.minLength(limit);
    }
  }

  /** In code points. */
  record MaxLength(int limit) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.maxLength(limit);
    }
  }

  /** An ECMA-262 pattern, found anywhere in the string. */
  record Pattern(String ecma) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pattern(ecma);
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
    public <R> R accept(Visitor<R> visitor) {
      return visitor.format(name, known);
    }
  }

  /** A lower bound. */
  record Minimum(BigDecimal limit, boolean exclusive) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.minimum(limit, exclusive);
    }
  }

  /** An upper bound. */
  record Maximum(BigDecimal limit, boolean exclusive) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.maximum(limit, exclusive);
    }
  }

  /** A divisor above zero. */
  record MultipleOf(BigDecimal divisor) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.multipleOf(divisor);
    }
  }

  /** The least number of items. */
  record MinItems(int limit) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.minItems(limit);
    }
  }

  /** The largest number of items. */
  record MaxItems(int limit) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.maxItems(limit);
    }
  }

  /** No two items are equal as JSON values. */
  record UniqueItems() implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.uniqueItems();
    }
  }

  /** The least number of members. */
  record MinProperties(int limit) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.minProperties(limit);
    }
  }

  /** The largest number of members. */
  record MaxProperties(int limit) implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.maxProperties(limit);
    }
  }

  /** {@code enum} or {@code const} where no type of its own was made of it. */
  record OneOf(List<Node> values) implements Constraint {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.oneOf(values);
    }
  }

  /** No value is valid. */
  record Never() implements Constraint {
    @Override
    public <R> R accept(Visitor<R> visitor) {
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
    public <R> R accept(Visitor<R> visitor) {
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
