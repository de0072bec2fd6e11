package dev.armature.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type in use. */
public sealed interface TypeRef {
  /** Dispatches on the kind. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind. */
  interface Visitor<R> {
    R scalar(Scalar scalar);

    R list(Value items);

    R map(Value values);

    R named(TypeId id);

    R mapped(Mapped type);

    R any();
  }

  /** A scalar. */
  record Of(Scalar scalar) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(scalar);
    }
  }

  /** An array of one kind of item. */
  record ListOf(Value items) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(items);
    }
  }

  /** An object whose members are all of one kind. */
  record MapOf(Value values) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.map(values);
    }
  }

  /** A type of {@link Service#types}. */
  record Named(TypeId id) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.named(id);
    }
  }

  /**
   * A class of the user's own.
   *
   * @param type the class and its codec
   * @param base what the value is read as before the codec sees it, for the constraints; null if
   *     whole schemas only check it
   * @param shape into what the text of a parameter is split
   * @param members the known members of an object, for parameters; empty if there may be others
   */
  record Mapped(
      MappedType type, @Nullable Scalar base, HttpBinding.Shape shape, List<String> members)
      implements TypeRef {
    public Mapped {
      members = List.copyOf(members);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mapped(this);
    }
  }

  /** Any JSON value, kept as it is. */
  record AnyJson() implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.any();
    }
  }
}
