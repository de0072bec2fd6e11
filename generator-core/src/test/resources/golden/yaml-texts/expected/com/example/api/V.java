package com.example.api;

import com.example.json.Defaults;
import com.example.model.VEither;
import com.example.model.VListItem;
import com.example.model.VOne;
import com.example.model.VV;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code v}.
 *
 * <p>{@code GET /v}.
 */
@Generated("input.yaml#/paths/~1v/get")
public final class V {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Yn", "v").build();

  private V() {}

  /**
   * What goes into the operation.
   *
   * @param zip {@code "01234"} by default
   * @param flag {@code "True"} by default
   * @param list {@code ["1.10"]} by default
   * @param pattern matches {@code 0x1F}
   * @param map {@code {"a": "0x2"}} by default
   */
  public record Input(@Nullable VV v, String zip, String flag, @Nullable VOne one,
      @Nullable VEither either, List<VListItem> list, @Nullable String pattern,
      Map<String, String> map) {
    public Input {
      Objects.requireNonNull(zip, "zip");
      Objects.requireNonNull(flag, "flag");
      list = List.copyOf(list);
      map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder()
          .v(v)
          .zip(zip)
          .flag(flag)
          .one(one)
          .either(either)
          .list(list)
          .pattern(pattern)
          .map(map);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private @Nullable VV v;
      private String zip = "01234";

      private String flag = "True";

      private @Nullable VOne one;
      private @Nullable VEither either;
      private List<VListItem> list = Defaults.V_LIST;
      private @Nullable String pattern;
      private Map<String, String> map = Defaults.V_MAP;

      private Builder() {}

      public Builder v(@Nullable VV v) {
        this.v = v;
        return this;
      }

      public Builder zip(String zip) {
        this.zip = zip;
        return this;
      }

      public Builder flag(String flag) {
        this.flag = flag;
        return this;
      }

      public Builder one(@Nullable VOne one) {
        this.one = one;
        return this;
      }

      public Builder either(@Nullable VEither either) {
        this.either = either;
        return this;
      }

      public Builder list(List<VListItem> list) {
        this.list = list;
        return this;
      }

      public Builder pattern(@Nullable String pattern) {
        this.pattern = pattern;
        return this;
      }

      public Builder map(Map<String, String> map) {
        this.map = map;
        return this;
      }

      /** Ends with these values. */
      public Input build() {
        return new Input(v, zip, flag, one, either, list, pattern, map);
      }
    }
  }

  /** Implements the operation; called by many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Does the work of the operation; may block.
     *
     * @param context who calls, by when, under which trace
     * @param input what goes in, valid by the contract
     * @throws Exception anything else, which callers see as an internal error
     */
    void v(Context context, Input input) throws Exception;
  }
}
