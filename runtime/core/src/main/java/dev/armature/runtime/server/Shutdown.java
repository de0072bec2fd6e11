package dev.armature.runtime.server;

import java.time.Duration;

/**
 * How a server stops.
 *
 * @param delay how long it goes on taking connections after it was told to stop and says that it is
 *     not ready: as long as load balancers take to notice; zero for none
 * @param grace how long running requests may go on after that
 */
public record Shutdown(Duration delay, Duration grace) {
  /** No delay, 20 seconds of grace. */
  public static final Shutdown DEFAULT = new Shutdown(Duration.ZERO, Duration.ofSeconds(20));

  /** Checks the ranges. */
  public Shutdown {
    if (delay.isNegative() || grace.isNegative()) {
      throw new IllegalArgumentException("times must not be negative");
    }
  }
}
