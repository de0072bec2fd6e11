package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** Fault */
@Generated("input.yaml#/paths/~1ships/get/responses/409/content/application~1json/schema")
public record Fault(@Nullable String reason) {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().reason(reason);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String reason;

    private Builder() {}

    public Builder reason(@Nullable String reason) {
      this.reason = reason;
      return this;
    }

    /** Ends with these values. */
    public Fault build() {
      return new Fault(reason);
    }
  }
}
