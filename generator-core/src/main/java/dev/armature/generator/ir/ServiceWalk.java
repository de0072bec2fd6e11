package dev.armature.generator.ir;

import java.util.List;
import java.util.function.Consumer;

/** Goes through every type and value of a service, in the order of the types and operations. */
final class ServiceWalk {
  private final Consumer<List<Constraint>> constraints;
  private final TypeWalk types;

  ServiceWalk(Consumer<List<Constraint>> constraints, Consumer<MappedType> mapped) {
    this.constraints = constraints;
    this.types = new TypeWalk(constraints, mapped, type -> {});
  }

  void through(Service service) {
    service.types().forEach(type -> type.accept(types));
    service.operations().forEach(this::operation);
  }

  private void operation(Operation operation) {
    operation.inputs().forEach(input -> types.value(input.value()));
    HttpBinding http = operation.http();
    if (http != null && http.body() != null) {
      http.body().contents().forEach(this::content);
    }
    if (operation.tool() != null) {
      constraints.accept(operation.tool().constraints());
    }
    for (Outcome outcome : operation.outcomes()) {
      outcome.contents().forEach(this::content);
      outcome.headers().forEach(header -> types.value(header.value()));
    }
  }

  private void content(Content content) {
    if (content.value() != null) {
      types.value(content.value());
    }
  }
}
