package com.example.api;

import com.example.json.Defaults;
import com.example.json.MappedDefaults;
import com.shop.Money;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code find}.
 *
 * <p>{@code GET /prices/{least}}.
 */
@Generated("input.yaml#/paths/~1prices~1{least}/get")
public final class Find {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Shop", "find").build();

  private Find() {}

  /**
   * What goes into the operation.
   *
   * @param most {@code "100.00 EUR"} by default
   * @param not {@code ["1.00 EUR"]} by default
   * @param rate at most 1
   * @param xTip at most 8 characters
   */
  public record Input(Money least, Money most, List<Money> not, @Nullable BigDecimal rate,
      @Nullable Money xTip) {
    public Input {
      Objects.requireNonNull(least, "least");
      Objects.requireNonNull(most, "most");
      not = List.copyOf(not);
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder().least(least).most(most).not(not).rate(rate).xTip(xTip);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private @Nullable Money least;
      private Money most = MappedDefaults.MONEY_100_00_EUR;
      private List<Money> not = Defaults.FIND_NOT;
      private @Nullable BigDecimal rate;
      private @Nullable Money xTip;

      private Builder() {}

      public Builder least(Money least) {
        this.least = least;
        return this;
      }

      public Builder most(Money most) {
        this.most = most;
        return this;
      }

      public Builder not(List<Money> not) {
        this.not = not;
        return this;
      }

      public Builder rate(@Nullable BigDecimal rate) {
        this.rate = rate;
        return this;
      }

      public Builder xTip(@Nullable Money xTip) {
        this.xTip = xTip;
        return this;
      }

      /**
       * Ends with these values.
       *
       * @throws NullPointerException naming a value that must be set and is not
       */
      public Input build() {
        return new Input(Objects.requireNonNull(least, "least"), most, not, rate, xTip);
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
     * @return how it ended
     * @throws Exception anything else, which callers see as an internal error
     */
    Result find(Context context, Input input) throws Exception;
  }

  /** How the operation may end well. */
  public sealed interface Result {
    /**
     * {@code 200}: Found.
     *
     * @param body what goes out
     * @param xSum the header {@code X-Sum}
     */
    record Ok(List<Money> body, Money xSum) implements Result {}
  }
}
