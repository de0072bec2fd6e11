package dev.armature.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the walk inside a type or value; it has one role throughout. */
final class TypeWalk implements TypeDef.Visitor<Void>, TypeRef.Visitor<Void> {
  private final ServiceWalk.Role role;
  private final List<ServiceWalk.Part> found;

  TypeWalk(ServiceWalk.Role role, List<ServiceWalk.Part> found) {
    this.role = role;
    this.found = found;
  }

  void value(Value value) {
    part(value.type(), value.constraints());
    value.type().accept(this);
  }

  private void part(@Nullable TypeRef type, List<Constraint> constraints) {
    found.add(new ServiceWalk.Part(role, type, constraints));
  }

  @Override
  public Void record(RecordDef type) {
    part(null, type.constraints());
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
    part(null, type.constraints());
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
