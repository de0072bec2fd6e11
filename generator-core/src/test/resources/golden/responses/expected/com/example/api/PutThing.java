package com.example.api;

import com.example.model.Thing;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;

/**
 * The operation {@code putThing}.
 *
 * <p>{@code PUT /things/{id}}.
 */
@Generated("input.yaml#/paths/~1things~1{id}/put")
public final class PutThing {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Answers", "putThing")
          .documents("default")
          .ownErrorBodies(400, 429, 500, 503, 504)
          .build();

  private PutThing() {}

  /** What goes into the operation. */
  public record Input(int id) {}

  /** Implements the operation; called by many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Does the work of the operation; may block.
     *
     * @param context who calls, by when, under which trace
     * @param input what goes in, valid by the contract
     * @return The thing
     * @throws Exception anything else, which callers see as an internal error
     */
    Thing putThing(Context context, Input input) throws Exception;
  }
}
