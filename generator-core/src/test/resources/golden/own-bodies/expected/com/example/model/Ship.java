package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code Ship}. */
@Generated("input.yaml#/components/schemas/Ship")
public record Ship(String id) {
  public Ship {
    Objects.requireNonNull(id, "id");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().id(id);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;

    private Builder() {}

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Ship build() {
      return new Ship(Objects.requireNonNull(id, "id"));
    }
  }
}
