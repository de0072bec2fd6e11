package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Pet}.
 *
 * @param nick What it was called; at most 9 characters; deprecated
 * @param old A pet of long ago; deprecated
 * @param color A color
 */
@SuppressWarnings("deprecation")
@Generated("input.yaml#/components/schemas/Pet")
public record Pet(@Nullable String name, @Deprecated @Nullable String nick,
    @Deprecated @Nullable OldPet old, @Nullable Color color) implements Animal {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().name(name).nick(nick).old(old).color(color);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String nick;
    private @Nullable OldPet old;
    private @Nullable Color color;

    private Builder() {}

    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    @Deprecated
    public Builder nick(@Nullable String nick) {
      this.nick = nick;
      return this;
    }

    @Deprecated
    public Builder old(@Nullable OldPet old) {
      this.old = old;
      return this;
    }

    public Builder color(@Nullable Color color) {
      this.color = color;
      return this;
    }

    /** Ends with these values. */
    public Pet build() {
      return new Pet(name, nick, old, color);
    }
  }
}
