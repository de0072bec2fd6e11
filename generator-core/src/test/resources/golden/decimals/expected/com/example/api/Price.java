package com.example.api;

import com.example.json.Defaults;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code price}.
 *
 * <p>{@code POST /prices}.
 */
@Generated("input.yaml#/paths/~1prices/post")
public final class Price {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Prices", "price").build();

  private Price() {}

  /**
   * What goes into the operation.
   *
   * @param least a multiple of 0.05; {@code 0.10} by default
   */
  public record Input(BigDecimal least, @Nullable List<BigDecimal> steps,
      com.example.model.Price body) {
    public Input {
      Objects.requireNonNull(least, "least");
      steps = steps == null ? null : List.copyOf(steps);
      Objects.requireNonNull(body, "body");
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder().least(least).steps(steps).body(body);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private BigDecimal least = Defaults.PRICE_LEAST;
      private @Nullable List<BigDecimal> steps;
      private com.example.model. @Nullable Price body;

      private Builder() {}

      public Builder least(BigDecimal least) {
        this.least = least;
        return this;
      }

      public Builder steps(@Nullable List<BigDecimal> steps) {
        this.steps = steps;
        return this;
      }

      public Builder body(com.example.model.Price body) {
        this.body = body;
        return this;
      }

      /**
       * Ends with these values.
       *
       * @throws NullPointerException naming a value that must be set and is not
       */
      public Input build() {
        return new Input(least, steps, Objects.requireNonNull(body, "body"));
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
     * @return As it was read
     * @throws Exception anything else, which callers see as an internal error
     */
    com.example.model.Price price(Context context, Input input) throws Exception;
  }
}
