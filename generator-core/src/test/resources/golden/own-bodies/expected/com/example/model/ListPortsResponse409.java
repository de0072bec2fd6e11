package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** The schema {@code listPorts/response/409}. */
@Generated("input.yaml#/paths/~1ports/get/responses/409/content/application~1json/schema")
public record ListPortsResponse409(@Nullable String reason, @Nullable String until) {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().reason(reason).until(until);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String reason;
    private @Nullable String until;

    private Builder() {}

    public Builder reason(@Nullable String reason) {
      this.reason = reason;
      return this;
    }

    public Builder until(@Nullable String until) {
      this.until = until;
      return this;
    }

    /** Ends with these values. */
    public ListPortsResponse409 build() {
      return new ListPortsResponse409(reason, until);
    }
  }
}
