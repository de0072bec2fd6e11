package dev.armature.generator.schema;

import org.jspecify.annotations.Nullable;

/** A reference to a schema, bound at the first question. Not thread-safe. */
public final class Reference {
  private final SchemaGraph graph;
  private final Place at;
  private final String value;
  private final Resource around;
  private boolean bound;
  private @Nullable Schema target;

  Reference(SchemaGraph graph, Place at, String value, Resource around) {
    this.graph = graph;
    this.at = at;
    this.value = value;
    this.around = around;
  }

  /** As it is written. */
  public String value() {
    return value;
  }

  /** Where it is written. */
  public Place at() {
    return at;
  }

  /** What it stands for, or null if that is nothing; the fault then has been reported. */
  public @Nullable Schema target() {
    if (!bound) {
      bound = true;
      target = graph.follow(at, value, around);
    }
    return target;
  }

  @Override
  public String toString() {
    return value;
  }
}
