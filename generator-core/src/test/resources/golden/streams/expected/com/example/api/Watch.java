package com.example.api;

import com.example.model.Change;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.stream.Events;

/**
 * The operation {@code watch}.
 *
 * <p>{@code GET /events}.
 */
@Generated("input.yaml#/paths/~1events/get")
public final class Watch {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Streams", "watch")
          .documents("404")
          .build();

  private Watch() {}

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
     * @return What happens
     * @throws NotFoundException to answer {@code 404}: Nothing here
     * @throws Exception anything else, which callers see as an internal error
     */
    Events<Change> watch(Context context, Input input) throws Exception;
  }
}
