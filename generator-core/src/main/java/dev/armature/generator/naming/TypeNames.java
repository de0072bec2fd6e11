package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names in the model package. */
final class TypeNames {
  private final Map<TypeId, String> types = new HashMap<>();
  private final Map<TypeId, List<String>> members = new HashMap<>();
  private final Map<TypeId, String> additional = new HashMap<>();

  private TypeNames() {}

  static TypeNames of(Service service, Overrides overrides, Diagnostics diagnostics) {
    TypeNames names = new TypeNames();
    List<Candidate> candidates = service.types().stream().map(TypeNames::candidate).toList();
    List<String> assigned =
        new NameSpace(Reserved.CLASSES, overrides, diagnostics).assign(candidates);
    for (int i = 0; i < assigned.size(); i++) {
      names.types.put(service.types().get(i).id(), assigned.get(i));
    }
    MemberNaming naming = new MemberNaming(names, overrides, diagnostics);
    for (TypeDef type : service.types()) {
      List<String> members = type.accept(naming);
      if (type instanceof RecordDef) {
        int last = members.size() - 1;
        names.additional.put(type.id(), members.get(last));
        members = members.subList(0, last);
      }
      names.members.put(type.id(), members);
    }
    return names;
  }

  private static Candidate candidate(TypeDef type) {
    List<String> parts = type.hint().parts();
    return new Candidate(
        String.join("/", parts),
        type.id().value(),
        parts.size(),
        Spellings.ofClass(parts, "Type", "Model"),
        type.origin());
  }

  Stream<String> classes() {
    return types.values().stream();
  }

  String type(TypeId id) {
    String name = types.get(id);
    if (name == null) {
      throw new IllegalArgumentException("no type of the service: " + id);
    }
    return name;
  }

  List<String> members(TypeId id) {
    return members.getOrDefault(id, List.of());
  }

  String additional(TypeId id) {
    return additional.getOrDefault(id, MemberNaming.ADDITIONAL);
  }
}
