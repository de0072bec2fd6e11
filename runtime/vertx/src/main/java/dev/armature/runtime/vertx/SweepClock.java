package dev.armature.runtime.vertx;

/**
 * Counts sweeps. After a pause of the event loop its ticks come in a burst; clients could do
 * nothing meanwhile, so that a burst counts once. For one thread.
 */
final class SweepClock {
  private final long leastNanos;
  private long last;
  private int sweeps;

  SweepClock(long periodMillis, long now) {
    this.leastNanos = periodMillis * 1_000_000 / 2;
    this.last = now;
  }

  /** Whether a tick is a sweep. */
  boolean tick(long now) {
    if (now - last < leastNanos) {
      return false;
    }
    last = now;
    sweeps++;
    return true;
  }

  int sweeps() {
    return sweeps;
  }
}
