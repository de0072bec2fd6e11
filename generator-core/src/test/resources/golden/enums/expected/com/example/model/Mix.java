package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code Mix}. */
@Generated("input.yaml#/components/schemas/Mix")
public record Mix(MixFinish finish, @Nullable Colour base) {
  public Mix {
    Objects.requireNonNull(finish, "finish");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().finish(finish).base(base);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable MixFinish finish;
    private @Nullable Colour base;

    private Builder() {}

    public Builder finish(MixFinish finish) {
      this.finish = finish;
      return this;
    }

    public Builder base(@Nullable Colour base) {
      this.base = base;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Mix build() {
      return new Mix(Objects.requireNonNull(finish, "finish"), base);
    }
  }
}
