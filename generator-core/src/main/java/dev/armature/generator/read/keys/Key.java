package dev.armature.generator.read.keys;

import org.jspecify.annotations.Nullable;

/**
 * A key that an object may have.
 *
 * @param since the minor version of OpenAPI 3 that brought it, or {@link #SWAGGER}
 * @param kind what stands in its value, or null if nothing that is looked at
 */
public record Key(String name, int since, Shape shape, @Nullable ObjectKind kind) {
  /** Counts as the minor version of Swagger 2.0. */
  public static final int SWAGGER = -1;

  /** Where objects stand in the value of a key. */
  public enum Shape {
    /** It is one, or none is in it. */
    ONE,
    /** Its items. */
    LIST,
    /** The values of its members, whose names are free. */
    MAP
  }
}
