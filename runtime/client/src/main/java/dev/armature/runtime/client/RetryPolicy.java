package dev.armature.runtime.client;

import java.time.Duration;
import java.util.Set;

/**
 * When a call is made again. A request of which nothing was sent may be repeated whatever its
 * method; after that, only idempotent ones may (RFC 9110, section 9.2.2), and those with an
 * idempotency key. Immutable.
 *
 * @param attempts how many at most, the first one included; 1 for no retry
 * @param initialDelay the most to wait before the first retry; what is waited is a random part of
 *     it
 * @param maxDelay the most to wait before any retry, also when the server asks for it
 * @param multiplier by how much the wait grows, from 1
 * @param statuses answers that are worth a retry, 408, 425 and 429 with {@code Retry-After} beside
 *     them
 * @param attemptTimeout how long an attempt may wait for its answer; the call's timeout holds, too
 * @param budgetRatio retries per call, over all calls of a transport, from 0 to 1
 * @param budgetPerSecond retries per second that are allowed beside those
 */
public record RetryPolicy(
    int attempts,
    Duration initialDelay,
    Duration maxDelay,
    double multiplier,
    Set<Integer> statuses,
    Duration attemptTimeout,
    double budgetRatio,
    double budgetPerSecond) {
  /**
   * Three attempts, waits of 100 ms to 10 s, a budget of a tenth of the calls and three a second.
   */
  public static final RetryPolicy USUAL =
      new RetryPolicy(
          3,
          Duration.ofMillis(100),
          Duration.ofSeconds(10),
          2.0,
          Set.of(502, 503, 504),
          Duration.ofSeconds(30),
          0.1,
          3);

  /** No retries. */
  public static final RetryPolicy NONE = USUAL.attempts(1);

  /** Checks the ranges. */
  public RetryPolicy {
    statuses = Set.copyOf(statuses);
    require(attempts >= 1 && attempts <= 100, "attempts are 1 to 100");
    require(!initialDelay.isNegative() && !maxDelay.isNegative(), "delays are not negative");
    require(multiplier >= 1 && multiplier <= 100, "the multiplier is 1 to 100");
    require(!attemptTimeout.isNegative() && !attemptTimeout.isZero(), "a timeout is above zero");
    require(budgetRatio >= 0 && budgetRatio <= 1, "the budget's ratio is 0 to 1");
    require(budgetPerSecond >= 0 && budgetPerSecond <= 1e6, "the budget is not negative");
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** The same with so many attempts. */
  public RetryPolicy attempts(int value) {
    return new RetryPolicy(
        value,
        initialDelay,
        maxDelay,
        multiplier,
        statuses,
        attemptTimeout,
        budgetRatio,
        budgetPerSecond);
  }

  /** The same with those waits. */
  public RetryPolicy delays(Duration initial, Duration most) {
    return new RetryPolicy(
        attempts,
        initial,
        most,
        multiplier,
        statuses,
        attemptTimeout,
        budgetRatio,
        budgetPerSecond);
  }

  /** The same with so long an attempt. */
  public RetryPolicy attemptTimeout(Duration value) {
    return new RetryPolicy(
        attempts,
        initialDelay,
        maxDelay,
        multiplier,
        statuses,
        value,
        budgetRatio,
        budgetPerSecond);
  }

  /** The same with that budget. */
  public RetryPolicy budget(double ratio, double perSecond) {
    return new RetryPolicy(
        attempts, initialDelay, maxDelay, multiplier, statuses, attemptTimeout, ratio, perSecond);
  }
}
