package dev.armature.generator.finish;

import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Sending;
import dev.armature.generator.ir.ServiceWalk;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.Usage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which types requests and responses hold. */
final class Usages {
  private final Map<TypeId, TypeDef> types = new HashMap<>();

  Usages(List<TypeDef> types) {
    types.forEach(type -> this.types.put(type.id(), type));
  }

  /** The usage of each type that some operation reaches. */
  Map<TypeId, Usage> of(List<Operation> operations, List<Sending> sendings) {
    Set<TypeId> requests = new LinkedHashSet<>();
    Set<TypeId> responses = new LinkedHashSet<>();
    for (Operation operation : operations) {
      for (ServiceWalk.Part part : ServiceWalk.of(operation)) {
        if (part.named() != null) {
          reach(part.named(), part.role().isRequest() ? requests : responses);
        }
      }
    }
    for (Sending sending : sendings) {
      for (ServiceWalk.Part part : ServiceWalk.of(sending)) {
        if (part.named() != null) {
          reach(part.named(), responses);
        }
      }
    }
    Map<TypeId, Usage> usages = new HashMap<>();
    Set<TypeId> all = new LinkedHashSet<>(requests);
    all.addAll(responses);
    all.forEach(id -> usages.put(id, new Usage(requests.contains(id), responses.contains(id))));
    return usages;
  }

  private void reach(TypeId from, Set<TypeId> reached) {
    Deque<TypeId> work = new ArrayDeque<>(List.of(from));
    while (!work.isEmpty()) {
      TypeId id = work.pop();
      TypeDef type = types.get(id);
      if (type != null && reached.add(id)) {
        work.addAll(ServiceWalk.uses(type));
      }
    }
  }
}
