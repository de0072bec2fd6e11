package dev.armature.runtime.security;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Bounds how many checks run that take long on purpose, so that those who send wrong passwords
 * cannot take all processors. Others wait, but only so many and so long; the rest get 503.
 * Thread-safe.
 */
public final class SlowChecks {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private static final int WAITING_FOR_EACH = 16;

  /** Who waits takes a thread, and where those are pooled there are 128. */
  private static final int MOST_WAITING = 48;

  private final int atOnce;
  private final Semaphore permits;
  private final int mostWaiting;
  private final AtomicInteger waiting = new AtomicInteger();

  private SlowChecks(int atOnce, int mostWaiting) {
    this.atOnce = atOnce;
    this.permits = new Semaphore(atOnce, true);
    this.mostWaiting = mostWaiting;
  }

  /** All processors but one, at least one: virtual threads that compute give no way to others. */
  public static SlowChecks usual() {
    int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    return of(atOnce);
  }

  /** So many at once, and 16 waiting for each, but not above 48. */
  public static SlowChecks of(int atOnce) {
    return of(atOnce, Math.min(WAITING_FOR_EACH * atOnce, MOST_WAITING));
  }

  /**
   * So many at once.
   *
   * @param atOnce how many run, at least 1
   * @param mostWaiting how many wait besides, 0 for none
   */
  public static SlowChecks of(int atOnce, int mostWaiting) {
    if (atOnce < 1 || mostWaiting < 0) {
      throw new IllegalArgumentException("at least one check must be able to run");
    }
    return new SlowChecks(atOnce, mostWaiting);
  }

  /** How many run at once. */
  public int atOnce() {
    return atOnce;
  }

  /**
   * Runs a check when its turn comes.
   *
   * @throws ServiceException with status 503 when there are too many others
   */
  <T> T run(Supplier<T> check) {
    if (!permits.tryAcquire() && !await()) {
      throw busy();
    }
    try {
      return check.get();
    } finally {
      permits.release();
    }
  }

  private boolean await() {
    try {
      return waiting.incrementAndGet() <= mostWaiting
          && permits.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static ServiceException busy() {
    return ServiceException.of(
            ErrorCategory.UNAVAILABLE, "The service is checking too many passwords already.")
        .code("overloaded")
        .header("Retry-After", "2")
        .build();
  }
}
