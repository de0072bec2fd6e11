package com.example.api;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.RateLimit;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.generated.Generated;
import java.time.Duration;

/**
 * The operation {@code usual}.
 *
 * <p>{@code GET /usual}.
 *
 * <p>Security: {@code key}.
 *
 * <p>Permission: {@code vault:open}. Rate limit: 10 calls in 60 s. Time limit: 5 s.
 */
@Generated("input.yaml#/paths/~1usual/get")
public final class Usual {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Vault", "usual")
          .security("key")
          .policy(new Permission("vault:open"))
          .policy(new RateLimit(10, Duration.ofSeconds(60)))
          .policy(new Timeout(Duration.ofSeconds(5)))
          .build();

  private Usual() {}

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
    void usual(Context context, Input input) throws Exception;
  }
}
