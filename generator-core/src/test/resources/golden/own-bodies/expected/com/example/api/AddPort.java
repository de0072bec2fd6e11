package com.example.api;

import com.example.model.AddPortBody;
import com.example.model.AddPortResponse201;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code addPort}.
 *
 * <p>{@code POST /ports}.
 */
@Generated("input.yaml#/paths/~1ports/post")
public final class AddPort {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Fleet", "addPort")
          .documents("default")
          .ownErrorBodies(400, 406, 408, 413, 415, 429, 500, 503, 504)
          .build();

  private AddPort() {}

  /** What goes into the operation. */
  public record Input(@Nullable AddPortBody body) {}

  /** Implements the operation; called by many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Does the work of the operation; may block.
     *
     * @param context who calls, by when, under which trace
     * @param input what goes in, valid by the contract
     * @return Made
     * @throws BadRequestAddPortResponse400Exception to answer {@code 400}: Large
     * @throws NotFoundMissingException to answer {@code 404}: Named
     * @throws DefaultAddPortResponseDefaultException to answer {@code default}: One of two
     * @throws Exception anything else, which callers see as an internal error
     */
    AddPortResponse201 addPort(Context context, Input input) throws Exception;
  }
}
