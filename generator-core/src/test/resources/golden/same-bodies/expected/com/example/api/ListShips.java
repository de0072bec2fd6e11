package com.example.api;

import com.example.model.OkWithShipsPage;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;

/**
 * The operation {@code listShips}.
 *
 * <p>{@code GET /ships}.
 */
@Generated("input.yaml#/paths/~1ships/get")
public final class ListShips {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Fleet", "listShips")
          .documents("404", "409", "429")
          .ownErrorBodies(429)
          .build();

  private ListShips() {}

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
     * @return A page of ships
     * @throws NotFoundWithCodeStringMessageStringException to answer {@code 404}: Nothing
     * @throws ConflictFaultException to answer {@code 409}: Taken
     * @throws TooManyRequestsFaultException to answer {@code 429}: Slow
     * @throws Exception anything else, which callers see as an internal error
     */
    OkWithShipsPage listShips(Context context, Input input) throws Exception;
  }
}
