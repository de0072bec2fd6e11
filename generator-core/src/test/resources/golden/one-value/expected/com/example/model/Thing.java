package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Thing}.
 *
 * @param s one of {@code "x"}
 * @param i one of {@code 1}
 * @param u one of {@code 1}
 * @param n one of {@code 1.5}
 * @param b one of {@code false}
 * @param date one of {@code "2020-01-01"}
 * @param lit one of {@code "fast"}; {@code null} by default
 * @param ref one of {@code "only"}
 * @param all one of {@code true}
 * @param plain one of {@code 1}
 */
@Generated("input.yaml#/components/schemas/Thing")
public record Thing(Field<String> s, Field<Long> i, Field<Long> u, Field<JsonNumber> n,
    Field<Boolean> b, Field<String> date, Field<String> lit, Field<String> ref, Field<Boolean> all,
    Field<ThingTwo> two, @Nullable Long plain, @Nullable List<@Nullable ThingListItem> list) {
  public Thing {
    Objects.requireNonNull(s, "s");
    Objects.requireNonNull(i, "i");
    Objects.requireNonNull(u, "u");
    Objects.requireNonNull(n, "n");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(lit, "lit");
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(all, "all");
    Objects.requireNonNull(two, "two");
    list = list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .s(s)
        .i(i)
        .u(u)
        .n(n)
        .b(b)
        .date(date)
        .lit(lit)
        .ref(ref)
        .all(all)
        .two(two)
        .plain(plain)
        .list(list);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private Field<String> s = Field.absent();
    private Field<Long> i = Field.absent();
    private Field<Long> u = Field.absent();
    private Field<JsonNumber> n = Field.absent();
    private Field<Boolean> b = Field.absent();
    private Field<String> date = Field.absent();
    private Field<String> lit = Field.absent();
    private Field<String> ref = Field.absent();
    private Field<Boolean> all = Field.absent();
    private Field<ThingTwo> two = Field.absent();
    private @Nullable Long plain;
    private @Nullable List<@Nullable ThingListItem> list;

    private Builder() {}

    public Builder s(Field<String> s) {
      this.s = s;
      return this;
    }

    public Builder i(Field<Long> i) {
      this.i = i;
      return this;
    }

    public Builder u(Field<Long> u) {
      this.u = u;
      return this;
    }

    public Builder n(Field<JsonNumber> n) {
      this.n = n;
      return this;
    }

    public Builder b(Field<Boolean> b) {
      this.b = b;
      return this;
    }

    public Builder date(Field<String> date) {
      this.date = date;
      return this;
    }

    public Builder lit(Field<String> lit) {
      this.lit = lit;
      return this;
    }

    public Builder ref(Field<String> ref) {
      this.ref = ref;
      return this;
    }

    public Builder all(Field<Boolean> all) {
      this.all = all;
      return this;
    }

    public Builder two(Field<ThingTwo> two) {
      this.two = two;
      return this;
    }

    public Builder plain(@Nullable Long plain) {
      this.plain = plain;
      return this;
    }

    public Builder list(@Nullable List<@Nullable ThingListItem> list) {
      this.list = list;
      return this;
    }

    /** Ends with these values. */
    public Thing build() {
      return new Thing(s, i, u, n, b, date, lit, ref, all, two, plain, list);
    }
  }
}
