package dev.armature.generator.finish;

import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.Usage;
import dev.armature.generator.ir.Value;
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
  Map<TypeId, Usage> of(List<Operation> operations) {
    Set<TypeId> requests = new LinkedHashSet<>();
    Set<TypeId> responses = new LinkedHashSet<>();
    for (Operation operation : operations) {
      for (InputField input : operation.inputs()) {
        add(requests, input.value());
      }
      HttpBinding http = operation.http();
      if (http != null && http.body() != null) {
        contents(requests, http.body().contents());
      }
      for (Outcome outcome : operation.outcomes()) {
        contents(responses, outcome.contents());
        outcome.headers().forEach(header -> add(responses, header.value()));
      }
    }
    Map<TypeId, Usage> usages = new HashMap<>();
    Set<TypeId> all = new LinkedHashSet<>(requests);
    all.addAll(responses);
    all.forEach(id -> usages.put(id, new Usage(requests.contains(id), responses.contains(id))));
    return usages;
  }

  private void contents(Set<TypeId> reached, List<Content> contents) {
    for (Content content : contents) {
      if (content.value() != null) {
        add(reached, content.value());
      }
    }
  }

  private void add(Set<TypeId> reached, Value value) {
    Deque<TypeId> work = new ArrayDeque<>(TypeParts.of(value));
    while (!work.isEmpty()) {
      TypeId id = work.pop();
      TypeDef type = types.get(id);
      if (type != null && reached.add(id)) {
        work.addAll(TypeParts.of(type));
      }
    }
  }
}
