package dev.armature.generator.reader;

import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import java.util.ArrayList;
import java.util.List;

/** The named types that a type or value is made of. */
final class TypeParts implements TypeDef.Visitor<Void>, TypeRef.Visitor<Void> {
  private final List<TypeId> found = new ArrayList<>();

  static List<TypeId> of(TypeDef type) {
    TypeParts parts = new TypeParts();
    type.accept(parts);
    return parts.found;
  }

  static List<TypeId> of(Value value) {
    TypeParts parts = new TypeParts();
    parts.value(value);
    return parts.found;
  }

  private void value(Value value) {
    value.type().accept(this);
  }

  @Override
  public Void record(RecordDef type) {
    type.properties().forEach(property -> value(property.value()));
    if (type.additional() instanceof RecordDef.Additional.Kept kept) {
      value(kept.values());
    }
    return null;
  }

  @Override
  public Void enumeration(EnumDef type) {
    return null;
  }

  @Override
  public Void union(UnionDef type) {
    type.variants().forEach(variant -> value(variant.value()));
    return null;
  }

  @Override
  public Void wrapper(WrapperDef type) {
    value(type.value());
    return null;
  }

  @Override
  public Void scalar(Scalar scalar) {
    return null;
  }

  @Override
  public Void list(Value items) {
    value(items);
    return null;
  }

  @Override
  public Void map(Value values) {
    value(values);
    return null;
  }

  @Override
  public Void named(TypeId id) {
    found.add(id);
    return null;
  }

  @Override
  public Void mapped(TypeRef.Mapped type) {
    return null;
  }

  @Override
  public Void any() {
    return null;
  }
}
