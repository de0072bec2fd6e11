package com.example.model;

import dev.armature.runtime.Generated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Host}.
 *
 * @param address in the format {@code ipv4}
 * @param seen at most 30 characters
 * @param key in the format {@code byte}, at most 8 characters
 */
@Generated("input.yaml#/components/schemas/Host")
public record Host(@Nullable String address, @Nullable String contact, @Nullable String id,
    @Nullable LocalDate since, @Nullable String seen, @Nullable String key,
    @Nullable Integer load) {
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
        .load(load);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String address;
    private @Nullable String contact;
    private @Nullable String id;
    private @Nullable LocalDate since;
    private @Nullable String seen;
    private @Nullable String key;
    private @Nullable Integer load;

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

    public Builder load(@Nullable Integer load) {
      this.load = load;
      return this;
    }

    /** Ends with these values. */
    public Host build() {
      return new Host(address, contact, id, since, seen, key, load);
    }
  }
}
