package dev.armature.generator.emit.java.plan;

import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The model types of a service, and which of them implement which union. */
public final class ModelTypes {
  private final Map<TypeId, TypeDef> types = new LinkedHashMap<>();
  private final Map<TypeId, List<TypeId>> members = new LinkedHashMap<>();
  private final Map<TypeId, List<TypeId>> unions = new LinkedHashMap<>();

  /** The types of a service. */
  public ModelTypes(Service service) {
    service.types().forEach(type -> types.put(type.id(), type));
    for (TypeDef type : service.types()) {
      if (type instanceof UnionDef union) {
        union.variants().forEach(variant -> enter(union, variant));
      }
    }
  }

  private void enter(UnionDef union, UnionDef.Variant variant) {
    if (!(variant.value().type() instanceof TypeRef.Named named) || variant.value().nullable()) {
      return;
    }
    TypeDef type = types.get(named.id());
    boolean fits = type instanceof RecordDef || type instanceof UnionDef;
    List<TypeId> own = members.computeIfAbsent(union.id(), id -> new ArrayList<>());
    if (fits && !own.contains(named.id()) && !leadsTo(named.id(), union.id(), new HashSet<>())) {
      own.add(named.id());
      unions.computeIfAbsent(named.id(), id -> new ArrayList<>()).add(union.id());
    }
  }

  /** Whether a union's interface is above another: then it cannot be below it as well. */
  private boolean leadsTo(TypeId from, TypeId to, Set<TypeId> seen) {
    return from.equals(to)
        || (seen.add(from)
            && members.getOrDefault(from, List.of()).stream().anyMatch(m -> leadsTo(m, to, seen)));
  }

  /** A type by its identity. */
  public TypeDef type(TypeId id) {
    TypeDef type = types.get(id);
    if (type == null) {
      throw new IllegalArgumentException("no type of the service: " + id);
    }
    return type;
  }

  /** All types, in the order of the service. */
  public List<TypeDef> all() {
    return List.copyOf(types.values());
  }

  /** The unions whose interface a record or union implements, in the order of the service. */
  public List<TypeId> unionsOf(TypeId id) {
    return unions.getOrDefault(id, List.of());
  }

  /** Whether a variant is a type that implements the union itself; else it needs a wrapper. */
  public boolean implementsDirectly(UnionDef union, UnionDef.Variant variant) {
    return variant.value().type() instanceof TypeRef.Named named
        && !variant.value().nullable()
        && members.getOrDefault(union.id(), List.of()).contains(named.id());
  }
}
