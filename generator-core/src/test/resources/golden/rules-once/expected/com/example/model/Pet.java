package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pet, as {@code GET} gives it.
 *
 * @param tag matches {@code ^[a-z-]+$}
 * @param nicknames at most 3 items
 * @param id Either three digits; or {@code nothing}; matches {@code ^[0-9]{3}$}
 */
@Generated("input.yaml#/components/schemas/Pet")
public record Pet(@Nullable String tag, @Nullable List<String> nicknames, @Nullable String id) {
  public Pet {
    nicknames = nicknames == null ? null : List.copyOf(nicknames);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().tag(tag).nicknames(nicknames).id(id);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String tag;
    private @Nullable List<String> nicknames;
    private @Nullable String id;

    private Builder() {}

    public Builder tag(@Nullable String tag) {
      this.tag = tag;
      return this;
    }

    public Builder nicknames(@Nullable List<String> nicknames) {
      this.nicknames = nicknames;
      return this;
    }

    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** Ends with these values. */
    public Pet build() {
      return new Pet(tag, nicknames, id);
    }
  }
}
