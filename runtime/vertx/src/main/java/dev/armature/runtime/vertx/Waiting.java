package dev.armature.runtime.vertx;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for Vert.x on a thread of the caller's. */
final class Waiting {
  /** Longer than anything should take that does not depend on clients. */
  static final Duration LONG = Duration.ofSeconds(30);

  private Waiting() {}

  /** Whether it succeeded in time. */
  static boolean of(Future<?> future, Duration most) {
    try {
      future.toCompletionStage().toCompletableFuture().get(most.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }
}
