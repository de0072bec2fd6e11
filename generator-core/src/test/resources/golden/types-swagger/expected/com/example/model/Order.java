package com.example.model;

import com.shop.Money;
import com.shop.Point;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Order}.
 *
 * @param price at most 20 characters
 * @param at checked whole: {@code type}, {@code required}, {@code properties}
 */
@Generated("input.yaml#/definitions/Order")
public record Order(Money price, Point at) {
  public Order {
    Objects.requireNonNull(price, "price");
    Objects.requireNonNull(at, "at");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().price(price).at(at);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable Money price;
    private @Nullable Point at;

    private Builder() {}

    public Builder price(Money price) {
      this.price = price;
      return this;
    }

    public Builder at(Point at) {
      this.at = at;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Order build() {
      return new Order(Objects.requireNonNull(price, "price"), Objects.requireNonNull(at, "at"));
    }
  }
}
