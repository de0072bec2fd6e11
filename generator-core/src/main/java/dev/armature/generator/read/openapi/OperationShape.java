package dev.armature.generator.read.openapi;

import dev.armature.generator.schema.Place;
import java.util.List;

/** Brings operations into the shape of OpenAPI 3, when they are read and not before. */
@FunctionalInterface
public interface OperationShape {
  /** Of documents that have that shape already. */
  OperationShape AS_WRITTEN = Shaped::new;

  /**
   * The operation in the shape of OpenAPI 3; what is wrong with it is reported.
   *
   * @param operation as written
   * @param shared the parameters of its path item, as written
   */
  Shaped shape(Place operation, List<Place> shared);

  /**
   * An operation with the parameters that its path item shares.
   *
   * @param operation a place whose members know where they were written
   * @param shared likewise
   */
  record Shaped(Place operation, List<Place> shared) {
    public Shaped {
      shared = List.copyOf(shared);
    }
  }
}
