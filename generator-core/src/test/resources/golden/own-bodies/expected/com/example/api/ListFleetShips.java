package com.example.api;

import com.example.model.ListFleetShipsResponse200;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;

/**
 * The operation {@code listFleetShips}.
 *
 * <p>{@code GET /fleets/{fleet}/ships}.
 */
@Generated("input.yaml#/paths/~1fleets~1{fleet}~1ships/get")
public final class ListFleetShips {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Fleet", "listFleetShips")
          .documents("404", "409")
          .build();

  private ListFleetShips() {}

  /** What goes into the operation. */
  public record Input(String fleet) {
    public Input {
      Objects.requireNonNull(fleet, "fleet");
    }
  }

  /** Implements the operation; called by many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Does the work of the operation; may block.
     *
     * @param context who calls, by when, under which trace
     * @param input what goes in, valid by the contract
     * @return The same page
     * @throws NotFoundListFleetShipsResponse404Exception to answer {@code 404}: No fleet
     * @throws ConflictListFleetShipsResponse409Exception to answer {@code 409}: Taken
     * @throws Exception anything else, which callers see as an internal error
     */
    ListFleetShipsResponse200 listFleetShips(Context context, Input input) throws Exception;
  }
}
