package com.example.api;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.generated.Generated;

/**
 * The operation {@code perhaps}.
 *
 * <p>{@code GET /perhaps}.
 *
 * <p>Security: {@code key}; or none.
 *
 * <p>The contract discourages its use.
 */
@Deprecated
@Generated("input.yaml#/paths/~1perhaps/get")
public final class Perhaps {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Vault", "perhaps")
          .security("key")
          .security(SecurityRequirement.none())
          .build();

  private Perhaps() {}

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
    void perhaps(Context context, Input input) throws Exception;
  }
}
