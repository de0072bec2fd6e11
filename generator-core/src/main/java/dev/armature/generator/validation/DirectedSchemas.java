package dev.armature.generator.validation;

import dev.armature.generator.facts.HiddenNames;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what counts of the schemas in reach. A property is hidden for all schemas that look at the
 * same value as the one that declares it, from the outermost inwards; branches of a union do not
 * hide anything from each other.
 */
final class DirectedSchemas {
  private final @Nullable HiddenNames names;

  /** For values that travel one way; or, if that is null, any way. */
  DirectedSchemas(@Nullable Direction direction) {
    this.names = direction == null ? null : new HiddenNames(direction);
  }

  /**
   * What counts of the outermost schema.
   *
   * @param around properties that other schemas hide
   */
  DirectedSchema root(Schema schema, Set<String> around) {
    return names == null ? DirectedSchema.ALL : view(names, schema, around);
  }

  /** What counts of a subschema that looks at the same value. */
  DirectedSchema inPlace(DirectedSchema around, Keyword keyword, Schema schema) {
    if (names == null) {
      return DirectedSchema.ALL;
    }
    boolean tests = Subschemas.tested(keyword).contains(schema);
    return tests || around.tests() ? DirectedSchema.TEST : view(names, schema, around.hidden());
  }

  /** What counts of a schema that looks at another value. */
  DirectedSchema below(DirectedSchema around, Schema schema) {
    if (names == null) {
      return DirectedSchema.ALL;
    }
    return around.tests() ? DirectedSchema.TEST : view(names, schema, Set.of());
  }

  private static DirectedSchema view(HiddenNames names, Schema schema, Set<String> around) {
    Set<String> hidden = new HashSet<>(names.inherited(schema, around));
    hidden.addAll(names.declaredBy(schema));
    return hidden.isEmpty() ? DirectedSchema.ALL : new DirectedSchema(hidden, false);
  }
}
