package dev.armature.runtime.vertx;

import dev.armature.runtime.server.ConnectionLimits;
import java.time.Duration;

/**
 * Limits of time, counted in sweeps, so that requests do not have to read the clock for them.
 *
 * @param periodMillis the time between two sweeps
 * @param receive how many sweeps a head or a body may take
 * @param idle how many sweeps a connection may be idle
 * @param bodyRate how many bytes of a body have to come in a second
 * @param patience for how many sweeps it may come at any rate
 * @param quiet how many sweeps a connection may be idle while the server drains
 */
record SweepLimits(
    long periodMillis, int receive, int idle, int bodyRate, int patience, int quiet) {
  private static final Duration QUIET = Duration.ofSeconds(1);

  /** For how long bodies may come at any rate at most: networks pause. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  static SweepLimits of(ConnectionLimits limits) {
    long shortest = Math.min(limits.requestTimeout().toMillis(), limits.idleTimeout().toMillis());
    long period = Math.max(10, Math.min(250, shortest / 8));
    return new SweepLimits(
        period,
        sweeps(limits.requestTimeout(), period),
        sweeps(limits.idleTimeout(), period),
        limits.bodyRate(),
        Math.min(sweeps(PATIENCE, period), sweeps(limits.requestTimeout(), period)),
        sweeps(QUIET, period));
  }

  /** How many bytes of a body have to be there after it was waited for during so many sweeps. */
  long leastBytes(int waited) {
    return bodyRate * Math.max(0, waited - patience) * periodMillis / 1000;
  }

  private static int sweeps(Duration time, long period) {
    return (int) Math.min(Integer.MAX_VALUE / 2, Math.max(1, time.toMillis() / period));
  }
}
