package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonNumber;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Required}.
 *
 * @param s one of {@code "x"}
 * @param i one of {@code 1}
 * @param lit one of {@code "fast"}
 * @param u one of {@code 1.5}
 * @param b one of {@code true}
 */
@Generated("input.yaml#/components/schemas/Required")
public record Required(@Nullable String s, @Nullable Long i, @Nullable String lit,
    @Nullable JsonNumber u, @Nullable Boolean b) {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().s(s).i(i).lit(lit).u(u).b(b);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String s;
    private @Nullable Long i;
    private @Nullable String lit;
    private @Nullable JsonNumber u;
    private @Nullable Boolean b;

    private Builder() {}

    public Builder s(@Nullable String s) {
      this.s = s;
      return this;
    }

    public Builder i(@Nullable Long i) {
      this.i = i;
      return this;
    }

    public Builder lit(@Nullable String lit) {
      this.lit = lit;
      return this;
    }

    public Builder u(@Nullable JsonNumber u) {
      this.u = u;
      return this;
    }

    public Builder b(@Nullable Boolean b) {
      this.b = b;
      return this;
    }

    /** Ends with these values. */
    public Required build() {
      return new Required(s, i, lit, u, b);
    }
  }
}
