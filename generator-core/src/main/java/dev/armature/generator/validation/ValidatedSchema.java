package dev.armature.generator.validation;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema that values are checked against from outside.
 *
 * @param name what its validator is called
 * @param direction the way that the values travel, without the properties that do not; {@code if}
 *     and {@code not} test values as they are; null if it makes no difference
 * @param hidden properties that schemas around this one declare, and that do not travel that way
 */
public record ValidatedSchema(
    String name, Schema schema, @Nullable Direction direction, Set<String> hidden) {
  /** Copies what is mutable. */
  public ValidatedSchema {
    hidden = Set.copyOf(hidden);
  }

  /** Values that travel any way. */
  public ValidatedSchema(String name, Schema schema) {
    this(name, schema, null, Set.of());
  }
}
