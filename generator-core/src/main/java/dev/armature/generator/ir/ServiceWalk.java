package dev.armature.generator.ir;

import java.util.List;
import java.util.function.Consumer;

/** Goes through every type and value of a service, in the order of the types and operations. */
final class ServiceWalk implements TypeDef.Visitor<Void>, TypeRef.Visitor<Void> {
  private final Consumer<List<Constraint>> constraints;
  private final Consumer<MappedType> mapped;

  ServiceWalk(Consumer<List<Constraint>> constraints, Consumer<MappedType> mapped) {
    this.constraints = constraints;
    this.mapped = mapped;
  }

  void through(Service service) {
    service.types().forEach(type -> type.accept(this));
    service.operations().forEach(this::operation);
  }

  private void operation(Operation operation) {
    operation.inputs().forEach(input -> value(input.value()));
    HttpBinding http = operation.http();
    if (http != null && http.body() != null) {
      http.body().contents().forEach(this::content);
    }
    if (operation.tool() != null) {
      constraints.accept(operation.tool().constraints());
    }
    for (Outcome outcome : operation.outcomes()) {
      outcome.contents().forEach(this::content);
      outcome.headers().forEach(header -> value(header.value()));
    }
  }

  private void content(Content content) {
    if (content.value() != null) {
      value(content.value());
    }
  }

  private void value(Value value) {
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
