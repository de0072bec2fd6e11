package dev.armature.generator.ir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the schemas of a service that only a validator checks. */
public final class SchemaChecks implements TypeDef.Visitor<Void>, TypeRef.Visitor<Void> {
  private final Set<Constraint.Valid> found = new LinkedHashSet<>();

  private SchemaChecks() {}

  /** One constraint for each such schema, in the order of the types and operations. */
  public static List<Constraint.Valid> of(Service service) {
    SchemaChecks checks = new SchemaChecks();
    service.types().forEach(type -> type.accept(checks));
    service.operations().forEach(checks::operation);
    return List.copyOf(checks.found);
  }

  private void operation(Operation operation) {
    operation.inputs().forEach(input -> value(input.value()));
    HttpBinding http = operation.http();
    if (http != null && http.body() != null) {
      http.body().contents().forEach(this::content);
    }
    if (operation.tool() != null) {
      all(operation.tool().constraints());
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
    all(value.constraints());
    value.type().accept(this);
  }

  private void all(List<Constraint> constraints) {
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Valid valid) {
        found.add(valid);
      }
    }
  }

  @Override
  public Void record(RecordDef type) {
    all(type.constraints());
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
    all(type.constraints());
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
  public Void any() {
    return null;
  }
}
