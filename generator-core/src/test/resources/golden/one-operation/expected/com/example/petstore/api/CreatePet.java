package com.example.petstore.api;

import com.example.petstore.model.NewPet;
import com.example.petstore.model.Pet;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Creates a pet.
 *
 * <p>{@code POST /pets}.
 *
 * <p>Security: {@code apiKey} with scope {@code pets:write}.
 */
@Generated("input.yaml#/paths/~1pets/post")
public final class CreatePet {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Petstore", "createPet")
          .security("apiKey", "pets:write")
          .documents("409")
          .build();

  private CreatePet() {}

  /**
   * What goes into the operation.
   *
   * @param dryRun Whether to check only; {@code false} by default
   */
  public record Input(boolean dryRun, NewPet body) {
    public Input {
      Objects.requireNonNull(body, "body");
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder().dryRun(dryRun).body(body);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private boolean dryRun = false;
      private @Nullable NewPet body;

      private Builder() {}

      public Builder dryRun(boolean dryRun) {
        this.dryRun = dryRun;
        return this;
      }

      public Builder body(NewPet body) {
        this.body = body;
        return this;
      }

      /**
       * Ends with these values.
       *
       * @throws NullPointerException naming a value that must be set and is not
       */
      public Input build() {
        return new Input(dryRun, Objects.requireNonNull(body, "body"));
      }
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
     * @return The pet as it is stored
     * @throws ConflictErrorException to answer {@code 409}: There is a pet of that name already
     * @throws Exception anything else, which callers see as an internal error
     */
    Pet createPet(Context context, Input input) throws Exception;
  }
}
