package dev.armature.runtime;

import java.time.Duration;

/**
 * How many calls one client may make of one operation. A token bucket: as many calls at once, then
 * refilled evenly over the window.
 *
 * @param calls at least 1
 * @param window above zero, at most a day
 */
public record RateLimit(int calls, Duration window) implements Policy {
  /** Checks the ranges. */
  public RateLimit {
    if (calls < 1) {
      throw new IllegalArgumentException("calls must be at least 1, not " + calls);
    }
    if (window.isNegative() || window.isZero() || window.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("window must be above zero and at most a day: " + window);
    }
  }

  /** A limit per second. */
  public static RateLimit perSecond(int calls) {
    return new RateLimit(calls, Duration.ofSeconds(1));
  }

  /** A limit per minute. */
  public static RateLimit perMinute(int calls) {
    return new RateLimit(calls, Duration.ofMinutes(1));
  }
}
