package dev.armature.samples.petstore;

import dev.armature.samples.petstore.api.NotFoundProblemException;
import dev.armature.samples.petstore.model.Problem;
import org.jspecify.annotations.Nullable;

/** The contract's 404. */
final class Missing {
  private Missing() {}

  static NotFoundProblemException pet(long id) {
    return new NotFoundProblemException(
        Problem.builder()
            .title("No such pet")
            .status(404)
            .detail("There is no pet with number " + id + ".")
            .build());
  }

  static <T> T unless(@Nullable T found, long id) throws NotFoundProblemException {
    if (found == null) {
      throw pet(id);
    }
    return found;
  }
}
