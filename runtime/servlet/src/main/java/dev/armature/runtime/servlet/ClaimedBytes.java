package dev.armature.runtime.servlet;

import dev.armature.runtime.http.server.Exchange;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** What one call takes up of the budget for bodies, until it is answered. Thread-safe. */
final class ClaimedBytes implements LongConsumer {
  private static final long OVER = -1;

  private final BodyBudget budget;
  private final AtomicLong claimed = new AtomicLong();

  ClaimedBytes(BodyBudget budget) {
    this.budget = budget;
  }

  /**
   * Takes up more, or gives back when below zero.
   *
   * @throws dev.armature.runtime.error.ServiceException with status 503 when there is no room
   */
  @Override
  public void accept(long bytes) {
    if (!claim(bytes)) {
      throw Exchange.overloaded();
    }
  }

  /** The same; false when there is no room, or the call is answered already. */
  boolean claim(long bytes) {
    if (bytes > 0 && !budget.claim(bytes)) {
      return false;
    }
    if (claimed.getAndUpdate(now -> now == OVER ? OVER : now + bytes) == OVER) {
      budget.release(Math.max(0, bytes));
      return false;
    }
    budget.release(Math.max(0, -bytes));
    return true;
  }

  /** The call is answered. */
  void release() {
    budget.release(Math.max(0, claimed.getAndSet(OVER)));
  }
}
