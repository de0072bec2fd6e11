package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code Default/with/Missing/or line/2}. */
@Generated("input.yaml#/paths/~1ports/post/responses/default/content/application~1json/schema/oneOf/1")
public record DefaultWithMissingOrLine2(long line) implements DefaultWithMissingOrLine {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().line(line);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable Long line;

    private Builder() {}

    public Builder line(long line) {
      this.line = line;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public DefaultWithMissingOrLine2 build() {
      return new DefaultWithMissingOrLine2(Objects.requireNonNull(line, "line"));
    }
  }
}
