package dev.armature.generator.lower.record;

import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.site.TypeStore;

/**
 * Tells whether two values of a type are equal in Java if and only if their JSON is. Records drop
 * what they do not declare, a time has several spellings.
 */
record ExactEquality(TypeStore store) implements TypeRef.Visitor<Boolean> {
  boolean of(Value value) {
    return value.type().accept(this);
  }

  @Override
  public Boolean scalar(Scalar scalar) {
    return switch (scalar) {
      case STRING, BOOLEAN, INT32, INT64, INTEGER, NUMBER, DATE -> true;
      default -> false;
    };
  }

  @Override
  public Boolean list(Value items) {
    return of(items);
  }

  @Override
  public Boolean map(Value values) {
    return of(values);
  }

  @Override
  public Boolean named(TypeId id) {
    return store.get(id) instanceof EnumDef;
  }

  @Override
  public Boolean mapped(TypeRef.Mapped type) {
    return false;
  }

  @Override
  public Boolean any() {
    return true;
  }
}
