package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.SchemaChecks;
import dev.armature.generator.ir.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the validators in the json package. */
final class ValidatorNames {
  private ValidatorNames() {}

  static Map<Constraint.Valid, String> of(Service service) {
    List<Constraint.Valid> checks = SchemaChecks.of(service);
    Overrides none = new Overrides(Map.of(), new Diagnostics());
    List<String> names =
        new NameSpace(Set.of(), none, new Diagnostics())
            .assign(checks.stream().map(ValidatorNames::candidate).toList());
    Map<Constraint.Valid, String> byCheck = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      byCheck.put(checks.get(i), names.get(i) + "Validator");
    }
    return byCheck;
  }

  private static Candidate candidate(Constraint.Valid check) {
    return Candidate.of(check.hint(), "Schema", check.identity(), check.origin());
  }
}
