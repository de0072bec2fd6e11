package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.RawJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wants.
 *
 * @param lines checked whole: {@code type}, {@code items}, {@code contains}, {@code
 *     uniqueItems}, no two items equal
 * @param labels checked whole: {@code type}, {@code patternProperties}, {@code
 *     additionalProperties}
 * @param point checked whole: {@code type}, {@code prefixItems}, {@code items}
 * @param code checked whole: {@code type}, {@code not}
 * @param nothing never
 */
@Generated("input.yaml#/components/schemas/Order")
public record Order(@Nullable String card, @Nullable String billingAddress,
    @Nullable Boolean express, @Nullable String phone, List<String> lines,
    @Nullable Map<String, String> labels, @Nullable List<RawJson> point, @Nullable String code,
    @Nullable RawJson nothing, @Nullable OrderPayment payment) {
  public Order {
    lines = List.copyOf(lines);
    labels = labels == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    point = point == null ? null : List.copyOf(point);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .card(card)
        .billingAddress(billingAddress)
        .express(express)
        .phone(phone)
        .lines(lines)
        .labels(labels)
        .point(point)
        .code(code)
        .nothing(nothing)
        .payment(payment);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String card;
    private @Nullable String billingAddress;
    private @Nullable Boolean express;
    private @Nullable String phone;
    private @Nullable List<String> lines;
    private @Nullable Map<String, String> labels;
    private @Nullable List<RawJson> point;
    private @Nullable String code;
    private @Nullable RawJson nothing;
    private @Nullable OrderPayment payment;

    private Builder() {}

    public Builder card(@Nullable String card) {
      this.card = card;
      return this;
    }

    public Builder billingAddress(@Nullable String billingAddress) {
      this.billingAddress = billingAddress;
      return this;
    }

    public Builder express(@Nullable Boolean express) {
      this.express = express;
      return this;
    }

    public Builder phone(@Nullable String phone) {
      this.phone = phone;
      return this;
    }

    public Builder lines(List<String> lines) {
      this.lines = lines;
      return this;
    }

    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels = labels;
      return this;
    }

    public Builder point(@Nullable List<RawJson> point) {
      this.point = point;
      return this;
    }

    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    public Builder nothing(@Nullable RawJson nothing) {
      this.nothing = nothing;
      return this;
    }

    public Builder payment(@Nullable OrderPayment payment) {
      this.payment = payment;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Order build() {
      return new Order(card, billingAddress, express, phone, Objects.requireNonNull(lines, "lines"),
          labels, point, code, nothing, payment);
    }
  }
}
