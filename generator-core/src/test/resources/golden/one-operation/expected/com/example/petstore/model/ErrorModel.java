package com.example.petstore.model;

import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What went wrong. */
@Generated("input.yaml#/components/schemas/Error")
public record ErrorModel(String message) {
  public ErrorModel {
    Objects.requireNonNull(message, "message");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().message(message);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String message;

    private Builder() {}

    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public ErrorModel build() {
      return new ErrorModel(Objects.requireNonNull(message, "message"));
    }
  }
}
