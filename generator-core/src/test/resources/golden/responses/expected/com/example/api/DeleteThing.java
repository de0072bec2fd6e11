package com.example.api;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;

/**
 * The operation {@code deleteThing}.
 *
 * <p>{@code DELETE /things/{id}}.
 */
@Generated("input.yaml#/paths/~1things~1{id}/delete")
public final class DeleteThing {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Answers", "deleteThing")
          .documents("404")
          .build();

  private DeleteThing() {}

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
     * @throws NotFoundProblemException to answer {@code 404}: No such thing
     * @throws Exception anything else, which callers see as an internal error
     */
    void deleteThing(Context context, Input input) throws Exception;
  }
}
