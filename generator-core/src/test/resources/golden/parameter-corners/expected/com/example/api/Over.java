package com.example.api;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code over}.
 *
 * <p>{@code GET /over}.
 */
@SuppressWarnings("deprecation")
@Generated("input.yaml#/paths/~1over/get")
public final class Over {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Corners", "over").build();

  private Over() {}

  /**
   * What goes into the operation.
   *
   * @param old Do not use it; deprecated
   */
  public record Input(@Nullable Integer q, @Nullable Boolean xTrace,
      @Deprecated @Nullable String old, @Nullable String path) {
    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder().q(q).xTrace(xTrace).old(old).path(path);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private @Nullable Integer q;
      private @Nullable Boolean xTrace;
      private @Nullable String old;
      private @Nullable String path;

      private Builder() {}

      public Builder q(@Nullable Integer q) {
        this.q = q;
        return this;
      }

      public Builder xTrace(@Nullable Boolean xTrace) {
        this.xTrace = xTrace;
        return this;
      }

      @Deprecated
      public Builder old(@Nullable String old) {
        this.old = old;
        return this;
      }

      public Builder path(@Nullable String path) {
        this.path = path;
        return this;
      }

      /** Ends with these values. */
      public Input build() {
        return new Input(q, xTrace, old, path);
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
     * @return Echo
     * @throws Exception anything else, which callers see as an internal error
     */
    String over(Context context, Input input) throws Exception;
  }
}
