package dev.armature.generator.config;

import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the model types that some operations need. */
final class Reachable implements TypeRef.Visitor<@Nullable Void>, TypeDef.Visitor<@Nullable Void> {
  private final Set<TypeId> found = new HashSet<>();
  private final Deque<TypeId> next = new ArrayDeque<>();

  private Reachable() {}

  /** Those of the service's types that these operations reach, in the service's order. */
  static List<TypeDef> types(Service service, List<Operation> operations) {
    Map<TypeId, TypeDef> all = new HashMap<>();
    service.types().forEach(type -> all.put(type.id(), type));
    Reachable reachable = new Reachable();
    operations.forEach(reachable::add);
    while (!reachable.next.isEmpty()) {
      TypeDef type = all.get(reachable.next.remove());
      if (type != null) {
        type.accept(reachable);
      }
    }
    return service.types().stream().filter(t -> reachable.found.contains(t.id())).toList();
  }

  private void add(Operation operation) {
    operation.inputs().forEach(input -> add(input.value()));
    HttpBinding http = operation.http();
    if (http != null && http.body() != null) {
      http.body().contents().forEach(content -> add(content.value()));
    }
    operation
        .outcomes()
        .forEach(
            outcome -> {
              outcome.contents().forEach(content -> add(content.value()));
              outcome.headers().forEach(header -> add(header.value()));
            });
  }

  private void add(@Nullable Value value) {
    if (value != null) {
      value.type().accept(this);
    }
  }

  @Override
  public @Nullable Void scalar(Scalar scalar) {
    return null;
  }

  @Override
  public @Nullable Void list(Value items) {
    return items.type().accept(this);
  }

  @Override
  public @Nullable Void map(Value values) {
    return values.type().accept(this);
  }

  @Override
  public @Nullable Void named(TypeId id) {
    if (found.add(id)) {
      next.add(id);
    }
    return null;
  }

  @Override
  public @Nullable Void mapped(TypeRef.Mapped type) {
    return null;
  }

  @Override
  public @Nullable Void any() {
    return null;
  }

  @Override
  public @Nullable Void record(RecordDef type) {
    type.properties().forEach(property -> add(property.value()));
    if (type.additional() instanceof RecordDef.Additional.Kept kept) {
      add(kept.values());
    }
    return null;
  }

  @Override
  public @Nullable Void enumeration(EnumDef type) {
    return null;
  }

  @Override
  public @Nullable Void union(UnionDef type) {
    type.variants().forEach(variant -> add(variant.value()));
    return null;
  }

  @Override
  public @Nullable Void wrapper(WrapperDef type) {
    add(type.value());
    return null;
  }
}
