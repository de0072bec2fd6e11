package dev.armature.generator.ir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the schemas of a service that only a validator checks. */
public final class SchemaChecks {
  private SchemaChecks() {}

  /** One constraint for each such schema, in the order of the types and operations. */
  public static List<Constraint.Valid> of(Service service) {
    Set<Constraint.Valid> found = new LinkedHashSet<>();
    new ServiceWalk(all -> add(all, found), type -> {}).through(service);
    return List.copyOf(found);
  }

  private static void add(List<Constraint> constraints, Set<Constraint.Valid> found) {
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Valid valid) {
        found.add(valid);
      }
    }
  }
}
