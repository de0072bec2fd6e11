package com.example.api;

import com.example.model.Thing;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.StatusCode;
import dev.armature.runtime.generated.Generated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code getThing}.
 *
 * <p>{@code GET /things/{id}}.
 */
@Generated("input.yaml#/paths/~1things~1{id}/get")
public final class GetThing {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Answers", "getThing")
          .documents("default")
          .ownErrorBodies(400, 406, 429, 500, 503, 504)
          .build();

  private GetThing() {}

  /** What goes into the operation. */
  public record Input(int id) {}

  /** Implements the operation; called by many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Does the work of the operation; may block.
     *
     * @param context who calls, by when, under which trace
     * @param input what goes in, valid by the contract
     * @return how it ended
     * @throws NotFoundProblemException to answer {@code 404}: No such thing
     * @throws GoneException to answer {@code 410}: No longer
     * @throws ServerErrorProblemException to answer {@code 5XX}: Our fault
     * @throws DefaultProblemException to answer {@code default}: Something else
     * @throws Exception anything else, which callers see as an internal error
     */
    Result getThing(Context context, Input input) throws Exception;
  }

  /** How the operation may end well. */
  public sealed interface Result {
    /**
     * {@code 200}: The thing.
     *
     * @param body what goes out
     * @param eTag the header {@code ETag}
     * @param xRemaining the header {@code X-Remaining}
     * @param xLabels the header {@code X-Labels}
     */
    record Ok(Thing body, String eTag, @Nullable Integer xRemaining,
        @Nullable List<String> xLabels) implements Result {}

    /**
     * {@code 3XX}: Elsewhere.
     *
     * @param status the HTTP status, 300 to 399
     * @param location the header {@code Location}
     */
    record Redirection(int status, @Nullable String location) implements Result {
      public Redirection {
        StatusCode.within(status, 300, 399);
      }
    }
  }
}
