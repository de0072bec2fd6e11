package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Bytes;
import dev.armature.runtime.json.JsonNumber;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Host}.
 *
 * @param address in the format {@code ipv4}
 * @param id in the format {@code uuid}
 * @param seen in the format {@code date-time}, at most 30 characters
 * @param key in the format {@code byte}, at most 8 characters
 * @param load at least -2147483648, at most 2147483647
 * @param visits at least 0, at most 18446744073709551615
 * @param small at least -128, at most 127
 * @param share in the format {@code float}
 * @param token in the format {@code uuid}, matches {@code ^0}
 */
@Generated("input.yaml#/components/schemas/Host")
public record Host(@Nullable String address, @Nullable String contact, @Nullable String id,
    @Nullable LocalDate since, @Nullable String seen, @Nullable String key, @Nullable Long load,
    @Nullable String opens, @Nullable Bytes blob, @Nullable BigInteger visits,
    @Nullable Integer small, @Nullable JsonNumber share, @Nullable JsonNumber ratio,
    @Nullable String token) {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .address(address)
        .contact(contact)
        .id(id)
        .since(since)
        .seen(seen)
        .key(key)
        .load(load)
        .opens(opens)
        .blob(blob)
        .visits(visits)
        .small(small)
        .share(share)
        .ratio(ratio)
        .token(token);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String address;
    private @Nullable String contact;
    private @Nullable String id;
    private @Nullable LocalDate since;
    private @Nullable String seen;
    private @Nullable String key;
    private @Nullable Long load;
    private @Nullable String opens;
    private @Nullable Bytes blob;
    private @Nullable BigInteger visits;
    private @Nullable Integer small;
    private @Nullable JsonNumber share;
    private @Nullable JsonNumber ratio;
    private @Nullable String token;

    private Builder() {}

    public Builder address(@Nullable String address) {
      this.address = address;
      return this;
    }

    public Builder contact(@Nullable String contact) {
      this.contact = contact;
      return this;
    }

    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    public Builder since(@Nullable LocalDate since) {
      this.since = since;
      return this;
    }

    public Builder seen(@Nullable String seen) {
      this.seen = seen;
      return this;
    }

    public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    public Builder load(@Nullable Long load) {
      this.load = load;
      return this;
    }

    public Builder opens(@Nullable String opens) {
      this.opens = opens;
      return this;
    }

    public Builder blob(@Nullable Bytes blob) {
      this.blob = blob;
      return this;
    }

    public Builder visits(@Nullable BigInteger visits) {
      this.visits = visits;
      return this;
    }

    public Builder small(@Nullable Integer small) {
      this.small = small;
      return this;
    }

    public Builder share(@Nullable JsonNumber share) {
      this.share = share;
      return this;
    }

    public Builder ratio(@Nullable JsonNumber ratio) {
      this.ratio = ratio;
      return this;
    }

    public Builder token(@Nullable String token) {
      this.token = token;
      return this;
    }

    /** Ends with these values. */
    public Host build() {
      return new Host(address, contact, id, since, seen, key, load, opens, blob, visits, small,
          share, ratio, token);
    }
  }
}
