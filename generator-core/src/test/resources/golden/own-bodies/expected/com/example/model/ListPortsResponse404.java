package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code listPorts/response/404}. */
@Generated("input.yaml#/paths/~1ports/get/responses/404/content/application~1json/schema")
public record ListPortsResponse404(long code, @Nullable String message) {
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
    private @Nullable Long code;
    private @Nullable String message;

    private Builder() {}

    public Builder code(long code) {
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
    public ListPortsResponse404 build() {
      return new ListPortsResponse404(Objects.requireNonNull(code, "code"), message);
    }
  }
}
