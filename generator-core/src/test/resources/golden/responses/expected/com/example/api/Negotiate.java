package com.example.api;

import com.example.model.Thing;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;

/**
 * The operation {@code negotiate}.
 *
 * <p>{@code GET /negotiated}.
 */
@Generated("input.yaml#/paths/~1negotiated/get")
public final class Negotiate {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Answers", "negotiate").build();

  private Negotiate() {}

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
     * @return The thing
     * @throws Exception anything else, which callers see as an internal error
     */
    Thing negotiate(Context context, Input input) throws Exception;
  }
}
