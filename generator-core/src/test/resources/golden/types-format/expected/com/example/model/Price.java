package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Field;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Price}.
 *
 * @param amount at most 12 characters, matches {@code ^[0-9]}
 * @param parts checked whole: {@code type}, {@code items}, {@code uniqueItems}
 * @param rate at least 0
 */
@Generated("input.yaml#/components/schemas/Price")
public record Price(com.shop.Money amount, com.shop. @Nullable Money least,
    com.shop. @Nullable Money tax, Field<com.shop.Money> discount,
    @Nullable List<com.shop.Money> parts, @Nullable Map<String, com.shop.Money> shops,
    @Nullable BigDecimal rate, @Nullable PriceDeposit deposit, @Nullable Money cash,
    @Nullable PriceKind kind) {
  public Price {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(discount, "discount");
    parts = parts == null ? null : List.copyOf(parts);
    shops = shops == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(shops));
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .amount(amount)
        .least(least)
        .tax(tax)
        .discount(discount)
        .parts(parts)
        .shops(shops)
        .rate(rate)
        .deposit(deposit)
        .cash(cash)
        .kind(kind);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private com.shop. @Nullable Money amount;
    private com.shop. @Nullable Money least;
    private com.shop. @Nullable Money tax;
    private Field<com.shop.Money> discount = Field.absent();
    private @Nullable List<com.shop.Money> parts;
    private @Nullable Map<String, com.shop.Money> shops;
    private @Nullable BigDecimal rate;
    private @Nullable PriceDeposit deposit;
    private @Nullable Money cash;
    private @Nullable PriceKind kind;

    private Builder() {}

    public Builder amount(com.shop.Money amount) {
      this.amount = amount;
      return this;
    }

    public Builder least(com.shop. @Nullable Money least) {
      this.least = least;
      return this;
    }

    public Builder tax(com.shop. @Nullable Money tax) {
      this.tax = tax;
      return this;
    }

    public Builder discount(Field<com.shop.Money> discount) {
      this.discount = discount;
      return this;
    }

    public Builder parts(@Nullable List<com.shop.Money> parts) {
      this.parts = parts;
      return this;
    }

    public Builder shops(@Nullable Map<String, com.shop.Money> shops) {
      this.shops = shops;
      return this;
    }

    public Builder rate(@Nullable BigDecimal rate) {
      this.rate = rate;
      return this;
    }

    public Builder deposit(@Nullable PriceDeposit deposit) {
      this.deposit = deposit;
      return this;
    }

    public Builder cash(@Nullable Money cash) {
      this.cash = cash;
      return this;
    }

    public Builder kind(@Nullable PriceKind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Price build() {
      return new Price(Objects.requireNonNull(amount, "amount"), least, tax, discount, parts, shops,
          rate, deposit, cash, kind);
    }
  }
}
