package com.example.model;

import com.example.json.Defaults;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonNumber;
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
 * @param cents a multiple of 0.01, at least 0.01, less than 100000000000000000000.5
 * @param usual {@code 9.90} by default
 * @param one one of {@code 2.50}
 * @param same one of {@code 1.0}
 * @param many checked whole: {@code type}, {@code uniqueItems}, {@code items}
 * @param wide in the format {@code decimal128}
 * @param text in the format {@code decimal}
 */
@Generated("input.yaml#/components/schemas/Price")
public record Price(BigDecimal amount, @Nullable BigDecimal cents, BigDecimal usual,
    @Nullable PriceListed listed, @Nullable JsonNumber one, @Nullable Long same,
    @Nullable List<BigDecimal> many, @Nullable Map<String, BigDecimal> by, Field<BigDecimal> maybe,
    @Nullable BigDecimal wide, @Nullable JsonNumber plain, @Nullable Double ratio,
    @Nullable String text, @Nullable PriceEither either) {
  public Price {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(usual, "usual");
    many = many == null ? null : List.copyOf(many);
    by = by == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(by));
    Objects.requireNonNull(maybe, "maybe");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .amount(amount)
        .cents(cents)
        .usual(usual)
        .listed(listed)
        .one(one)
        .same(same)
        .many(many)
        .by(by)
        .maybe(maybe)
        .wide(wide)
        .plain(plain)
        .ratio(ratio)
        .text(text)
        .either(either);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal cents;
    private BigDecimal usual = Defaults.PRICE_USUAL;
    private @Nullable PriceListed listed;
    private @Nullable JsonNumber one;
    private @Nullable Long same;
    private @Nullable List<BigDecimal> many;
    private @Nullable Map<String, BigDecimal> by;
    private Field<BigDecimal> maybe = Field.absent();
    private @Nullable BigDecimal wide;
    private @Nullable JsonNumber plain;
    private @Nullable Double ratio;
    private @Nullable String text;
    private @Nullable PriceEither either;

    private Builder() {}

    public Builder amount(BigDecimal amount) {
      this.amount = amount;
      return this;
    }

    public Builder cents(@Nullable BigDecimal cents) {
      this.cents = cents;
      return this;
    }

    public Builder usual(BigDecimal usual) {
      this.usual = usual;
      return this;
    }

    public Builder listed(@Nullable PriceListed listed) {
      this.listed = listed;
      return this;
    }

    public Builder one(@Nullable JsonNumber one) {
      this.one = one;
      return this;
    }

    public Builder same(@Nullable Long same) {
      this.same = same;
      return this;
    }

    public Builder many(@Nullable List<BigDecimal> many) {
      this.many = many;
      return this;
    }

    public Builder by(@Nullable Map<String, BigDecimal> by) {
      this.by = by;
      return this;
    }

    public Builder maybe(Field<BigDecimal> maybe) {
      this.maybe = maybe;
      return this;
    }

    public Builder wide(@Nullable BigDecimal wide) {
      this.wide = wide;
      return this;
    }

    public Builder plain(@Nullable JsonNumber plain) {
      this.plain = plain;
      return this;
    }

    public Builder ratio(@Nullable Double ratio) {
      this.ratio = ratio;
      return this;
    }

    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    public Builder either(@Nullable PriceEither either) {
      this.either = either;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Price build() {
      return new Price(Objects.requireNonNull(amount, "amount"), cents, usual, listed, one, same,
          many, by, maybe, wide, plain, ratio, text, either);
    }
  }
}
