package dev.armature.runtime.servlet;

import java.util.function.UnaryOperator;

/**
 * Carries what frameworks keep with the thread of a request to the threads on which its handler
 * runs. Thread-safe.
 */
@FunctionalInterface
public interface ThreadContext {
  /**
   * Takes up what the current thread has, which is the container's.
   *
   * @return makes of a task one that has it while it runs, and leaves nothing behind
   */
  UnaryOperator<Runnable> capture();

  /** Carries nothing. */
  static ThreadContext none() {
    return () -> task -> task;
  }
}
