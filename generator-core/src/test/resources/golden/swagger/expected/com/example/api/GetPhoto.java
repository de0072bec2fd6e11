package com.example.api;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.stream.ByteSource;

/**
 * The operation {@code getPhoto}.
 *
 * <p>{@code GET /photos}.
 */
@Generated("input.yaml#/paths/~1photos/get")
public final class GetPhoto {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Pets", "getPhoto").build();

  private GetPhoto() {}

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
     * @return the photo
     * @throws Exception anything else, which callers see as an internal error
     */
    ByteSource getPhoto(Context context, Input input) throws Exception;
  }
}
