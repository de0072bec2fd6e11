package dev.armature.runtime.client;

/**
 * How many retries there may be, so that a failing server is not called several times as often as a
 * healthy one. Calls and time put something in, retries take it out. Thread-safe.
 */
final class RetryBudget {
  /** What many calls may save up for one moment, beside a second's worth. */
  private static final double SAVED = 10;

  private final double ratio;
  private final double perSecond;
  private double balance;
  private long last;

  RetryBudget(RetryPolicy policy, long now) {
    this.ratio = policy.budgetRatio();
    this.perSecond = policy.budgetPerSecond();
    this.balance = perSecond;
    this.last = now;
  }

  /** A call was made. */
  synchronized void called() {
    balance = Math.min(balance + ratio, perSecond + SAVED);
  }

  /** Takes a retry out; false when there is none left. */
  synchronized boolean take(long now) {
    // What time gives never goes beyond a second's worth; what calls gave is kept.
    double given = Math.max(0, now - last) / 1e9 * perSecond;
    last = now;
    balance = Math.max(balance, Math.min(balance + given, perSecond));
    if (balance < 1) {
      return false;
    }
    balance--;
    return true;
  }
}
