package com.example.api;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;

/**
 * The operation {@code mixed}.
 *
 * <p>{@code POST /mixed}.
 */
@Generated("input.yaml#/paths/~1mixed/post")
public final class Mixed {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Add", "mixed").build();

  private Mixed() {}

  /** What goes into the operation. */
  public record Input(com.example.model.Mixed body) {
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
     * @return ok
     * @throws Exception anything else, which callers see as an internal error
     */
    com.example.model.Mixed mixed(Context context, Input input) throws Exception;
  }
}
