package com.example.api;

import com.example.model.Job;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.StatusCode;
import dev.armature.runtime.generated.Generated;

/**
 * The operation {@code start}.
 *
 * <p>{@code POST /jobs}.
 */
@Generated("input.yaml#/paths/~1jobs/post")
public final class Start {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Statuses", "start")
          .documents("default")
          .ownErrorBodies(406, 429, 500, 503, 504)
          .build();

  private Start() {}

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
     * @throws NotFoundErrException to answer {@code 404}: gone
     * @throws ClientErrorErrException to answer {@code 4XX}: bad
     * @throws DefaultErrException to answer {@code default}: other
     * @throws Exception anything else, which callers see as an internal error
     */
    Result start(Context context, Input input) throws Exception;
  }

  /** How the operation may end well. */
  public sealed interface Result {
    /**
     * {@code 201}: created.
     *
     * @param body what goes out
     */
    record Created(Job body) implements Result {}

    /** {@code 204}: none. */
    record NoContent() implements Result {}

    /**
     * {@code 2XX}: any other.
     *
     * @param status the HTTP status, 200 to 299
     * @param body what goes out
     */
    record Success(int status, Job body) implements Result {
      public Success {
        StatusCode.within(status, 200, 299, 201, 204);
      }
    }
  }
}
