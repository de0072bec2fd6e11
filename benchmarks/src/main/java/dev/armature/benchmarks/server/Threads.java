package dev.armature.benchmarks.server;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where handlers run. */
enum Threads {
  /** On the event loop. */
  EVENT_LOOP,
  /** A virtual thread per request (JDK 21 and later). */
  VIRTUAL;

  /** Runs tasks there. */
  Executor executor() {
    return this == EVENT_LOOP ? Runnable::run : virtual();
  }

  /** Java 17, which this is compiled for, lacks the method. */
  private static ExecutorService virtual() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("virtual threads need JDK 21 or later", e);
    }
  }

  /** Whether this JDK has them. */
  boolean available() {
    return this == EVENT_LOOP || Runtime.version().feature() >= 21;
  }
}
