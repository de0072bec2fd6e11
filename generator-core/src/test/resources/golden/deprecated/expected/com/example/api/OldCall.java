package com.example.api;

import com.example.model.OldPet;
import com.example.model.Pet;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code oldCall}.
 *
 * <p>{@code POST /old}.
 *
 * <p>The contract discourages its use.
 */
@Deprecated
@SuppressWarnings("deprecation")
@Generated("input.yaml#/paths/~1old/post")
public final class OldCall {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Old", "oldCall").build();

  private OldCall() {}

  /**
   * What goes into the operation.
   *
   * @param page {@code 1} by default; deprecated
   */
  public record Input(@Deprecated long page, @Nullable Long size, Pet body) {
    public Input {
      Objects.requireNonNull(body, "body");
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder().page(page).size(size).body(body);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private long page = 1L;
      private @Nullable Long size;
      private @Nullable Pet body;

      private Builder() {}

      @Deprecated
      public Builder page(long page) {
        this.page = page;
        return this;
      }

      public Builder size(@Nullable Long size) {
        this.size = size;
        return this;
      }

      public Builder body(Pet body) {
        this.body = body;
        return this;
      }

      /**
       * Ends with these values.
       *
       * @throws NullPointerException naming a value that must be set and is not
       */
      public Input build() {
        return new Input(page, size, Objects.requireNonNull(body, "body"));
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
     * @return A pet
     * @throws Exception anything else, which callers see as an internal error
     */
    OldPet oldCall(Context context, Input input) throws Exception;
  }
}
