package dev.armature.generator.ir;

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

  /** Any JSON value, kept as it is. */
  record AnyJson() implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.any();
    }
  }
}
