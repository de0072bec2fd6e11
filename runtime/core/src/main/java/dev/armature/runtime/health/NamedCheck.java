package dev.armature.runtime.health;

import dev.armature.runtime.log.LogFailure;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A check that is asked at most once per while, and not waited for too long. */
final class NamedCheck {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  private final String name;
  private final HealthCheck check;
  private final boolean liveness;
  private final long cacheNanos;
  private final Duration limit;
  private final Executor executor;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean up;
  private boolean asked;
  private long askedAt;

  NamedCheck(
      String name,
      HealthCheck check,
      boolean liveness,
      Duration cache,
      Duration limit,
      Executor executor) {
    this.name = name;
    this.check = check;
    this.liveness = liveness;
    this.cacheNanos = cache.toNanos();
    this.limit = limit;
    this.executor = executor;
  }

  String name() {
    return name;
  }

  boolean liveness() {
    return liveness;
  }

  /** Callers wait for the one that asks, so that probes never pile up on a slow dependency. */
  boolean up() {
    lock.lock();
    try {
      if (!asked || System.nanoTime() - askedAt >= cacheNanos) {
        up = ask();
        asked = true;
        askedAt = System.nanoTime();
      }
      return up;
    } finally {
      lock.unlock();
    }
  }

  private boolean ask() {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              check.check();
              return true;
            });
    try {
      executor.execute(task);
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (TimeoutException e) {
      LOG.warn("The health check {} took longer than {}", name, limit);
      return false;
    } catch (ExecutionException | RuntimeException e) {
      LOG.warn("The health check {} failed", name, LogFailure.of(e));
      return false;
    } finally {
      task.cancel(true);
    }
  }
}
