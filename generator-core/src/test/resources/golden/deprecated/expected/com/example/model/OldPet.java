package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A pet of long ago.
 *
 * <p>The contract discourages its use.
 */
@Deprecated
@Generated("input.yaml#/components/schemas/OldPet")
public record OldPet(@Nullable Long id) implements Animal {
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
    private @Nullable Long id;

    private Builder() {}

    public Builder id(@Nullable Long id) {
      this.id = id;
      return this;
    }

    /** Ends with these values. */
    public OldPet build() {
      return new OldPet(id);
    }
  }
}
