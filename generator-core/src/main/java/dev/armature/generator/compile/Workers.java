package dev.armature.generator.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Threads for one run of the compiler. Their stacks are deep: schemas nest, and javac recurses. */
final class Workers {
  /** Bytes of address space; pages are used when something nests so deeply only. */
  private static final long STACK = 256L << 20;

  private static final ThreadFactory THREADS =
      task -> {
        Thread thread = new Thread(null, task, "armature-compile", STACK);
        thread.setDaemon(true);
        return thread;
      };

  private Workers() {}

  /**
   * Runs all tasks, on so many threads, and returns their results in order.
   *
   * @throws IllegalStateException if the calling thread is interrupted
   */
  static <T> List<T> run(int threads, List<Callable<T>> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, tasks.size()), THREADS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> each : pool.invokeAll(tasks)) {
        results.add(each.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while compiling schemas", e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }
}
