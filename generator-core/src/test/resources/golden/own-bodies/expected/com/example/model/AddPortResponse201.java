package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** The schema {@code addPort/response/201}. */
@Generated("input.yaml#/paths/~1ports/post/responses/201/content/application~1json/schema")
public record AddPortResponse201(@Nullable AddPortResponse201State state) {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().state(state);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable AddPortResponse201State state;

    private Builder() {}

    public Builder state(@Nullable AddPortResponse201State state) {
      this.state = state;
      return this;
    }

    /** Ends with these values. */
    public AddPortResponse201 build() {
      return new AddPortResponse201(state);
    }
  }
}
