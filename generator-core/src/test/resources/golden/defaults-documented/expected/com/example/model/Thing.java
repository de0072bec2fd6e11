package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Thing}.
 *
 * @param wrap {@code false} by default
 * @param nick {@code "bob"} by default
 */
@Generated("input.yaml#/components/schemas/Thing")
public record Thing(@Nullable Boolean wrap, Field<String> nick) {
  public Thing {
    Objects.requireNonNull(nick, "nick");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().wrap(wrap).nick(nick);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable Boolean wrap;
    private Field<String> nick = Field.absent();

    private Builder() {}

    public Builder wrap(@Nullable Boolean wrap) {
      this.wrap = wrap;
      return this;
    }

    public Builder nick(Field<String> nick) {
      this.nick = nick;
      return this;
    }

    /** Ends with these values. */
    public Thing build() {
      return new Thing(wrap, nick);
    }
  }
}
