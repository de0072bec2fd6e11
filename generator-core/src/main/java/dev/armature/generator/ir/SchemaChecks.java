package dev.armature.generator.ir;

import java.util.List;

/** Finds the schemas of a service that only a validator checks. */
public final class SchemaChecks {
  private SchemaChecks() {}

  /** One constraint for each such schema, in the order of the types and operations. */
  public static List<Constraint.Valid> of(Service service) {
    return ServiceWalk.of(service).stream()
        .flatMap(part -> part.constraints().stream())
        .filter(Constraint.Valid.class::isInstance)
        .map(Constraint.Valid.class::cast)
        .distinct()
        .toList();
  }
}
