package dev.armature.runtime.security.jwt;

import java.time.Duration;

/**
 * How keys behind a URL are followed.
 *
 * @param timeToLive keys older than this are fetched again, in the background
 * @param outageTolerance keys older than this are not trusted any more when the URL does not answer
 * @param minInterval the least time between two fetches, whatever tokens ask for
 * @param timeout the longest time to connect, and to wait for data
 */
public record JwksOptions(
    Duration timeToLive, Duration outageTolerance, Duration minInterval, Duration timeout) {
  /** 5 minutes, 4 hours, 10 seconds, 3 seconds. */
  public static final JwksOptions DEFAULT =
      new JwksOptions(
          Duration.ofMinutes(5),
          Duration.ofHours(4),
          Duration.ofSeconds(10),
          Duration.ofSeconds(3));

  /** Checks the ranges. */
  public JwksOptions {
    if (timeToLive.compareTo(outageTolerance) > 0) {
      throw new IllegalArgumentException("timeToLive must not be above outageTolerance");
    }
    if (minInterval.isNegative() || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("minInterval and timeout must not be negative");
    }
  }
}
