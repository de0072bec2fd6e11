package com.example.api;

import com.example.model.Thing;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;

/**
 * The operation {@code findThing}.
 *
 * <p>{@code GET /thing}.
 */
@Generated("input.yaml#/paths/~1thing/get")
public final class FindThing {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Checks", "findThing")
          .documents("404", "5XX")
          .build();

  private FindThing() {}

  /** What goes into the operation. */
  public record Input() {}

  /** Implements the operation; called by many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Does the work of the operation; may block.
     *
     * @param context who calls, by when, under which trace
     * @param input what goes in, valid by the contract
     * @return x
     * @throws NotFoundStringException to answer {@code 404}: none
     * @throws ServerErrorException to answer {@code 5XX}: ours
     * @throws Exception anything else, which callers see as an internal error
     */
    Thing findThing(Context context, Input input) throws Exception;
  }
}
