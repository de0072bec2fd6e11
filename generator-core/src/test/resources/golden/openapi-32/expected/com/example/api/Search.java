package com.example.api;

import com.example.model.File;
import com.example.model.Filter;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.List;
import java.util.Objects;

/**
 * The operation {@code search}.
 *
 * <p>{@code QUERY /files}.
 */
@Generated("input.yaml#/paths/~1files/query")
public final class Search {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Files", "search").build();

  private Search() {}

  /** What goes into the operation. */
  public record Input(Filter body) {
    public Input {
      Objects.requireNonNull(body, "body");
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
     * @return What was found
     * @throws Exception anything else, which callers see as an internal error
     */
    List<File> search(Context context, Input input) throws Exception;
  }
}
