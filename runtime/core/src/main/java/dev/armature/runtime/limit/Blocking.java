package dev.armature.runtime.limit;

import java.time.Duration;

/**
 * How often authentication may fail from one address, and what happens then.
 *
 * @param failures how many failures block the address, at least 1
 * @param within how long a failure counts
 * @param blocked how long the address is not listened to
 */
public record Blocking(int failures, Duration within, Duration blocked) {
  /** Ten failures within five minutes block for fifteen. */
  public static final Blocking USUAL =
      new Blocking(10, Duration.ofMinutes(5), Duration.ofMinutes(15));

  /** Checks the values. */
  public Blocking {
    if (failures < 1 || within.toNanos() <= 0 || blocked.toNanos() <= 0) {
      throw new IllegalArgumentException("blocking needs a failure and times above zero");
    }
  }
}
