package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** The schema {@code page with next total}. */
@Generated("input.yaml#/paths/~1ships/get/responses/200/content/application~1json/schema/properties/page")
public record PageWithNextTotal(@Nullable String next, @Nullable Long total) {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().next(next).total(total);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String next;
    private @Nullable Long total;

    private Builder() {}

    public Builder next(@Nullable String next) {
      this.next = next;
      return this;
    }

    public Builder total(@Nullable Long total) {
      this.total = total;
      return this;
    }

    /** Ends with these values. */
    public PageWithNextTotal build() {
      return new PageWithNextTotal(next, total);
    }
  }
}
