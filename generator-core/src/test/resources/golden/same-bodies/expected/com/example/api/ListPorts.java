package com.example.api;

import com.example.model.OkWithPortsPage;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;

/**
 * The operation {@code listPorts}.
 *
 * <p>{@code GET /ports}.
 */
@Generated("input.yaml#/paths/~1ports/get")
public final class ListPorts {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Fleet", "listPorts")
          .documents("404", "409", "429")
          .build();

  private ListPorts() {}

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
     * @return Another list with the same page, and a state of its own
     * @throws NotFoundWithCodeMessageException to answer {@code 404}: Nothing
     * @throws ConflictWithReasonUntilException to answer {@code 409}: Taken
     * @throws TooManyRequestsException to answer {@code 429}: Slow
     * @throws Exception anything else, which callers see as an internal error
     */
    OkWithPortsPage listPorts(Context context, Input input) throws Exception;
  }
}
