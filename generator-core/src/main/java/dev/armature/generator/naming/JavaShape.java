package dev.armature.generator.naming;

import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.util.List;

/** A type without what its Java type does not show. */
record JavaShape() implements TypeRef.Visitor<TypeRef> {
  @Override
  public TypeRef scalar(Scalar scalar) {
    return new TypeRef.Of(scalar);
  }

  @Override
  public TypeRef list(Value items) {
    return new TypeRef.ListOf(bare(items));
  }

  @Override
  public TypeRef map(Value values) {
    return new TypeRef.MapOf(bare(values));
  }

  @Override
  public TypeRef named(TypeId id) {
    return new TypeRef.Named(id);
  }

  @Override
  public TypeRef mapped(TypeRef.Mapped type) {
    return new TypeRef.Mapped(type.type(), null, Shape.SCALAR, List.of());
  }

  @Override
  public TypeRef any() {
    return new TypeRef.AnyJson();
  }

  private Value bare(Value value) {
    return new Value(value.type().accept(this), value.nullable(), List.of());
  }
}
