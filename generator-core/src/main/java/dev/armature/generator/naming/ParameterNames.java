package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.Service;
import dev.armature.generator.source.JsonPointer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the readers of parameters that operations share, in the json package. */
final class ParameterNames {
  private ParameterNames() {}

  /** By where the parameter was written. */
  static Map<String, String> of(Service service) {
    Map<String, Origin> shared = new LinkedHashMap<>();
    for (Operation operation : service.operations()) {
      for (InputField input : operation.inputs()) {
        if (input.isShared()) {
          shared.putIfAbsent(input.origin().toString(), input.origin());
        }
      }
    }
    Overrides none = new Overrides(Map.of(), new Diagnostics());
    List<String> names =
        new NameSpace(Set.of(), none, new Diagnostics())
            .assign(shared.values().stream().map(ParameterNames::candidate).toList());
    Map<String, String> byOrigin = new HashMap<>();
    int i = 0;
    for (String origin : shared.keySet()) {
      byOrigin.put(origin, names.get(i++) + "Parameter");
    }
    return byOrigin;
  }

  private static Candidate candidate(Origin origin) {
    String name = JsonPointer.parse(origin.pointer()).last();
    return new Candidate(
        name, origin.toString(), 1, Spellings.ofClass(List.of(name), "Type", "Schema"), origin);
  }
}
