package com.example.api;

import com.example.model.Job;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.StatusCode;
import dev.armature.runtime.generated.Generated;

/**
 * The operation {@code only}.
 *
 * <p>{@code GET /only}.
 */
@Generated("input.yaml#/paths/~1only/get")
public final class Only {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Statuses", "only").build();

  private Only() {}

  /** What goes into the operation. */
  public record Input() {}

  /** Implements the operation; called by many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Does the work of the operation; may block.
     *
     * @param context who calls, by when, under which trace
     * @param input what goes in, valid by the contract
     * @return how it ended
     * @throws Exception anything else, which callers see as an internal error
     */
    Result only(Context context, Input input) throws Exception;
  }

  /** How the operation may end well. */
  public sealed interface Result {
    /**
     * {@code 2XX}: any.
     *
     * @param status the HTTP status, 200 to 299
     * @param body what goes out
     */
    record Success(int status, Job body) implements Result {
      public Success {
        StatusCode.within(status, 200, 299);
      }
    }
  }
}
