package com.example.api;

import com.example.model.Pet;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;

/**
 * The operation {@code addPet}.
 *
 * <p>{@code POST /pets}.
 */
@Generated("input.yaml#/paths/~1pets/post")
public final class AddPet {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Pets", "addPet")
          .documents("404")
          .build();

  private AddPet() {}

  /** What goes into the operation. */
  public record Input(Pet body) {
    public Input {
      Objects.requireNonNull(body, "body");
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
     * @return added
     * @throws NotFoundProblemException to answer {@code 404}: no such pet
     * @throws Exception anything else, which callers see as an internal error
     */
    Pet addPet(Context context, Input input) throws Exception;
  }
}
