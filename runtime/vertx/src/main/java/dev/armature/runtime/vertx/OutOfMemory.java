package dev.armature.runtime.vertx;

import io.netty.util.internal.OutOfDirectMemoryError;
import org.jspecify.annotations.Nullable;

/**
 * Ends a JVM that is out of memory. Whatever failed then may have been the thread that accepts
 * connections, so that the process would be alive and deaf; whoever runs it starts it again.
 */
final class OutOfMemory {
  /** What HotSpot ends with on {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int EXIT = 3;

  private OutOfMemory() {}

  /** Does not return. */
  static Error end(OutOfMemoryError error) {
    // Buffers outside of the heap are bounded apart; one connection ends when there are none.
    if (error instanceof OutOfDirectMemoryError) {
      throw error;
    }
    try {
      System.err.println("armature: out of memory (" + error.getMessage() + "); the process ends");
    } finally {
      Runtime.getRuntime().halt(EXIT);
    }
    return error;
  }

  /** Ends the JVM if that was the reason, however deep. */
  static void check(@Nullable Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof OutOfMemoryError error) {
        throw end(error);
      }
    }
  }
}
