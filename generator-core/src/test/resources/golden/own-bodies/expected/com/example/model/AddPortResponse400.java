package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** The schema {@code addPort/response/400}. */
@Generated("input.yaml#/paths/~1ports/post/responses/400/content/application~1json/schema")
public record AddPortResponse400(@Nullable String a, @Nullable String b, @Nullable String c,
    @Nullable String d, @Nullable String e) {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().a(a).b(b).c(c).d(d).e(e);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String a;
    private @Nullable String b;
    private @Nullable String c;
    private @Nullable String d;
    private @Nullable String e;

    private Builder() {}

    public Builder a(@Nullable String a) {
      this.a = a;
      return this;
    }

    public Builder b(@Nullable String b) {
      this.b = b;
      return this;
    }

    public Builder c(@Nullable String c) {
      this.c = c;
      return this;
    }

    public Builder d(@Nullable String d) {
      this.d = d;
      return this;
    }

    public Builder e(@Nullable String e) {
      this.e = e;
      return this;
    }

    /** Ends with these values. */
    public AddPortResponse400 build() {
      return new AddPortResponse400(a, b, c, d, e);
    }
  }
}
