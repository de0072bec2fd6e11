package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** The schema {@code addPort/body}. */
@Generated("input.yaml#/paths/~1ports/post/requestBody/content/application~1json/schema")
public record AddPortBody(@Nullable AddPortBodyPage page) {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().page(page);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable AddPortBodyPage page;

    private Builder() {}

    public Builder page(@Nullable AddPortBodyPage page) {
      this.page = page;
      return this;
    }

    /** Ends with these values. */
    public AddPortBody build() {
      return new AddPortBody(page);
    }
  }
}
