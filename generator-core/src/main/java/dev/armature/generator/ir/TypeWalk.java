package dev.armature.generator.ir;

import java.util.List;
import java.util.function.Consumer;

/** Goes through a type or value and what is inside it, but not into the named types it uses. */
public final class TypeWalk implements TypeDef.Visitor<Void>, TypeRef.Visitor<Void> {
  private final Consumer<List<Constraint>> constraints;
  private final Consumer<MappedType> mapped;
  private final Consumer<TypeId> named;

  /** Who is told what there is: of each type and value its constraints, and what it refers to. */
  public TypeWalk(
      Consumer<List<Constraint>> constraints, Consumer<MappedType> mapped, Consumer<TypeId> named) {
    this.constraints = constraints;
    this.mapped = mapped;
    this.named = named;
  }

  /** Goes through a value. */
  public void value(Value value) {
    constraints.accept(value.constraints());
    value.type().accept(this);
  }

  @Override
  public Void record(RecordDef type) {
    constraints.accept(type.constraints());
    type.properties().forEach(property -> value(property.value()));
    if (type.tag() != null && type.tag().declared() != null) {
      value(type.tag().declared());
    }
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
    constraints.accept(type.constraints());
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
    named.accept(id);
    return null;
  }

  @Override
  public Void mapped(TypeRef.Mapped type) {
    mapped.accept(type.type());
    return null;
  }

  @Override
  public Void any() {
    return null;
  }
}
