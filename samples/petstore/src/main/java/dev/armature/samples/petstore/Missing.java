package dev.armature.samples.petstore;

import dev.armature.samples.petstore.api.NotFoundException;
import dev.armature.samples.petstore.model.Problem;
import org.jspecify.annotations.Nullable;

/** The contract's 404. */
final class Missing {
  private Missing() {}

  static NotFoundException pet(long id) {
    return new NotFoundException(
        Problem.builder()
            .title("No such pet")
            .status(404)
            .detail("There is no pet with number " + id + ".")
            .build());
  }

  static <T> T unless(@Nullable T found, long id) throws NotFoundException {
    if (found == null) {
      throw pet(id);
    }
    return found;
  }
}
