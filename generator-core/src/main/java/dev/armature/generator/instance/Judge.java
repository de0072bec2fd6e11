package dev.armature.generator.instance;

import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;

/** Decides whether a schema takes a value, for what cannot be made so that it surely does. */
@FunctionalInterface
public interface Judge {
  /** Whether the schema takes the value, in the direction that is asked about. */
  boolean takes(Schema schema, Node value);
}
