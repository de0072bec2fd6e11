package dev.armature.runtime.server;

import java.time.Duration;

/**
 * What clients may ask of a connection.
 *
 * @param headerSize the most bytes of all headers of a request; more gets 431
 * @param targetSize the most bytes of the request line; more gets 414
 * @param idleTimeout connections without traffic for this long are closed
 * @param requestTimeout how long a request's head, and then its body, may take to come in; slower
 *     ones get 408
 * @param bodyRate how many bytes of a body have to come in a second on the whole, after ten seconds
 *     or {@code requestTimeout}, whichever is shorter; slower ones get 408. 0 for any rate
 */
public record ConnectionLimits(
    int headerSize, int targetSize, Duration idleTimeout, Duration requestTimeout, int bodyRate) {
  /** 16 KiB, 8 KiB, one minute, 30 seconds, 500 bytes a second. */
  public static final ConnectionLimits DEFAULT =
      new ConnectionLimits(16 << 10, 8 << 10, Duration.ofMinutes(1), Duration.ofSeconds(30), 500);

  /** Checks the ranges. */
  public ConnectionLimits {
    if (headerSize < 1 || targetSize < 1) {
      throw new IllegalArgumentException("sizes must be above zero");
    }
    if (idleTimeout.isNegative() || requestTimeout.isNegative() || requestTimeout.isZero()) {
      throw new IllegalArgumentException("times must not be negative");
    }
  }
}
