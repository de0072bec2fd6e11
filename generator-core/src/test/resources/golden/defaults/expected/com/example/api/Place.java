package com.example.api;

import com.example.json.Defaults;
import com.example.model.Order;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code place}.
 *
 * <p>{@code POST /orders}.
 */
@Generated("input.yaml#/paths/~1orders/post")
public final class Place {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Shop", "place").build();

  private Place() {}

  /**
   * What goes into the operation.
   *
   * @param since {@code "2020-01-01"} by default
   * @param tags {@code ["a", "b"]} by default
   */
  public record Input(LocalDate since, List<String> tags, Order body) {
    public Input {
      Objects.requireNonNull(since, "since");
      tags = List.copyOf(tags);
      Objects.requireNonNull(body, "body");
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder().since(since).tags(tags).body(body);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private LocalDate since = Defaults.PLACE_SINCE;
      private List<String> tags = Defaults.PLACE_TAGS;
      private @Nullable Order body;

      private Builder() {}

      public Builder since(LocalDate since) {
        this.since = since;
        return this;
      }

      public Builder tags(List<String> tags) {
        this.tags = tags;
        return this;
      }

      public Builder body(Order body) {
        this.body = body;
        return this;
      }

      /**
       * Ends with these values.
       *
       * @throws NullPointerException naming a value that must be set and is not
       */
      public Input build() {
        return new Input(since, tags, Objects.requireNonNull(body, "body"));
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
     * @return As it was read
     * @throws Exception anything else, which callers see as an internal error
     */
    Order place(Context context, Input input) throws Exception;
  }
}
