package dev.armature.runtime.vertx;

import dev.armature.runtime.server.ConnectionLimits;
import java.time.Duration;

/**
 * Limits of time, counted in sweeps, so that requests do not have to read the clock for them.
 *
 * @param periodMillis the time between two sweeps
 * @param receive how many sweeps a head or a body may take
 * @param idle how many sweeps a connection may be idle
 * @param quiet how many sweeps a connection may be idle while the server drains
 */
record SweepLimits(long periodMillis, int receive, int idle, int quiet) {
  private static final Duration QUIET = Duration.ofSeconds(1);

  static SweepLimits of(ConnectionLimits limits) {
    long shortest = Math.min(limits.requestTimeout().toMillis(), limits.idleTimeout().toMillis());
    long period = Math.max(10, Math.min(250, shortest / 8));
    return new SweepLimits(
        period,
        sweeps(limits.requestTimeout(), period),
        sweeps(limits.idleTimeout(), period),
        sweeps(QUIET, period));
  }

  private static int sweeps(Duration time, long period) {
    return (int) Math.min(Integer.MAX_VALUE / 2, Math.max(1, time.toMillis() / period));
  }
}
