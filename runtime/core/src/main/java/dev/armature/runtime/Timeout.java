package dev.armature.runtime;

import java.time.Duration;

/**
 * How long a call may take; of a stream, how long it may stand still.
 *
 * @param limit above zero
 */
public record Timeout(Duration limit) implements Policy {
  /** Checks the range. */
  public Timeout {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("a time limit must be above zero: " + limit);
    }
  }

  /** A limit in seconds. */
  public static Timeout seconds(long seconds) {
    return new Timeout(Duration.ofSeconds(seconds));
  }
}
