package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.List;

/**
 * What schemas surely take and surely refuse, formats left out; between the two nobody knows. Not
 * thread-safe.
 */
public final class Verdicts {
  private final Refusals refusals;

  /**
   * Verdicts of schemas.
   *
   * @param all every schema that is asked, and all that these refer to
   */
  public Verdicts(List<Schema> all) {
    this.refusals = new Refusals(new Neighbours(all), format -> false);
  }

  /** Whether a schema takes a value for sure. */
  public boolean takes(Schema schema, Node value, Direction way) {
    return refusals.takes(schema, value, way);
  }

  /** Whether a schema refuses a value for sure. */
  public boolean refuses(Schema schema, Node value, Direction way) {
    return refusals.why(schema, value, way) != null;
  }
}
