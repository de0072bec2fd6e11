package dev.armature.runtime.layer;

import dev.armature.runtime.Context;
import dev.armature.runtime.error.ServiceException;
import org.jspecify.annotations.Nullable;

/**
 * Turns failures into those that callers shall see: exceptions of libraries into service failures,
 * or the layers' own failures into ones with the body that a contract documents.
 */
@FunctionalInterface
public interface ErrorMapper {
  /**
   * Maps a failure. Headers of the original, {@code Retry-After} for example, are kept.
   *
   * @return null to leave the failure as it is
   */
  @Nullable ServiceException map(Throwable failure, Context context);
}
