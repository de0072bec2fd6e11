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
  private final Map<TypeId, String> words = new HashMap<>();
  private final Map<TypeId, List<String>> members = new HashMap<>();
  private final Map<TypeId, String> additional = new HashMap<>();

  private TypeNames() {}

  static TypeNames of(Service service, Overrides overrides, Diagnostics diagnostics) {
    TypeNames names = new TypeNames();
    List<Candidate> candidates = service.types().stream().map(TypeNames::candidate).toList();
    List<String> assigned =
        new NameSpace(Reserved.CLASSES, overrides, diagnostics).assign(candidates);
    for (int i = 0; i < assigned.size(); i++) {
      TypeDef type = service.types().get(i);
      String plain = candidates.get(i).spelling(0);
      names.types.put(type.id(), assigned.get(i));
      boolean named = type.hint().content().isEmpty() && !overrides.has(type.origin());
      names.words.put(type.id(), named ? plain : assigned.get(i));
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
    // What is the same at many places is not told apart by one of them.
    String content = type.hint().content();
    String identity = content.isEmpty() ? type.id().value() : content;
    return Candidate.of(type.hint(), "Model", identity, type.origin());
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

  /** What a type is called inside a longer name, which no other type's name changes. */
  String words(TypeId id) {
    return words.getOrDefault(id, type(id));
  }

  List<String> members(TypeId id) {
    return members.getOrDefault(id, List.of());
  }

  String additional(TypeId id) {
    return additional.getOrDefault(id, MemberNaming.ADDITIONAL);
  }
}
