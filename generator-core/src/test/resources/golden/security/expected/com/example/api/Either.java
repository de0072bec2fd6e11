package com.example.api;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;

/**
 * The operation {@code either}.
 *
 * <p>{@code GET /either}.
 *
 * <p>Security: {@code key}; or {@code basic}.
 */
@Generated("input.yaml#/paths/~1either/get")
public final class Either {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Vault", "either")
          .security("key")
          .security("basic")
          .build();

  private Either() {}

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
     * @throws Exception anything else, which callers see as an internal error
     */
    void either(Context context, Input input) throws Exception;
  }
}
