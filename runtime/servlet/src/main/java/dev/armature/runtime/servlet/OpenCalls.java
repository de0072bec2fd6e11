package dev.armature.runtime.servlet;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The calls that are not answered yet. Thread-safe. */
final class OpenCalls {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition empty = lock.newCondition();
  private final Set<ServletCall> open = new HashSet<>();

  void add(ServletCall call) {
    lock.lock();
    try {
      open.add(call);
    } finally {
      lock.unlock();
    }
  }

  void remove(ServletCall call) {
    lock.lock();
    try {
      open.remove(call);
      if (open.isEmpty()) {
        empty.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  List<ServletCall> all() {
    lock.lock();
    try {
      return List.copyOf(open);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there are none, or the time is over, or the thread is interrupted. */
  void await(Duration most) {
    long left = most.toNanos();
    lock.lock();
    try {
      while (!open.isEmpty() && left > 0) {
        left = empty.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }
}
