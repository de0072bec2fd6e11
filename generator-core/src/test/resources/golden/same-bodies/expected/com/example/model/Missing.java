package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code Missing}. */
@Generated("input.yaml#/components/schemas/Missing")
public record Missing(String code, @Nullable String message) implements DefaultWithMissingOrLine {
  public Missing {
    Objects.requireNonNull(code, "code");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().code(code).message(message);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String message;

    private Builder() {}

    public Builder code(String code) {
      this.code = code;
      return this;
    }

    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Missing build() {
      return new Missing(Objects.requireNonNull(code, "code"), message);
    }
  }
}
