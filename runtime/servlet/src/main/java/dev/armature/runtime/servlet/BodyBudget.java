package dev.armature.runtime.servlet;

import java.util.concurrent.atomic.AtomicLong;

/** The memory for bodies of requests, of all calls together. Thread-safe. */
final class BodyBudget {
  private final long most;
  private final AtomicLong used = new AtomicLong();

  BodyBudget(long most) {
    this.most = most;
  }

  /** Takes up bytes; false, and nothing taken up, when there is no room for them. */
  boolean claim(long bytes) {
    if (used.addAndGet(bytes) <= most) {
      return true;
    }
    used.addAndGet(-bytes);
    return false;
  }

  long used() {
    return used.get();
  }

  void release(long bytes) {
    used.addAndGet(-bytes);
  }
}
