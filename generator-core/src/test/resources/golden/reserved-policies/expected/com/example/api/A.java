package com.example.api;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.generated.Generated;
import java.time.Duration;

/**
 * The operation {@code a}.
 *
 * <p>{@code GET /a}.
 *
 * <p>Time limit: 5 s.
 */
@Generated("input.yaml#/paths/~1a/get")
public final class A {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Reserved", "a")
          .policy(new Timeout(Duration.ofSeconds(5)))
          .withoutLayer("audit", "retry")
          .build();

  private A() {}

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
    void a(Context context, Input input) throws Exception;
  }
}
