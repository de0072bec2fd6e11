package dev.armature.runtime.security.jwt;

import java.time.Duration;

/**
 * How keys behind a URL are followed.
 *
 * @param timeToLive keys older than this are fetched again, in the background
 * @param outageTolerance keys older than this are not trusted any more when the URL does not answer
 * @param minInterval the least time between two fetches, whatever tokens ask for
 * @param timeout the longest time that a fetch may take, from connecting to the last byte
 * @param plainHttp whether the URL may be without TLS: who is between can then put in any key
 */
public record JwksOptions(
    Duration timeToLive,
    Duration outageTolerance,
    Duration minInterval,
    Duration timeout,
    boolean plainHttp) {
  /** 5 minutes, 4 hours, 10 seconds, 5 seconds, TLS. */
  public static final JwksOptions DEFAULT =
      new JwksOptions(
          Duration.ofMinutes(5),
          Duration.ofHours(4),
          Duration.ofSeconds(10),
          Duration.ofSeconds(5));

  /** Checks the ranges. */
  public JwksOptions {
    if (timeToLive.compareTo(outageTolerance) > 0) {
      throw new IllegalArgumentException("timeToLive must not be above outageTolerance");
    }
    if (minInterval.isNegative() || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("minInterval and timeout must not be negative");
    }
  }

  /** For URLs with TLS, or of this machine. */
  public JwksOptions(
      Duration timeToLive, Duration outageTolerance, Duration minInterval, Duration timeout) {
    this(timeToLive, outageTolerance, minInterval, timeout, false);
  }

  /** The same for URLs without TLS. */
  public JwksOptions withPlainHttp() {
    return new JwksOptions(timeToLive, outageTolerance, minInterval, timeout, true);
  }
}
