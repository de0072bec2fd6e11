package dev.armature.runtime.servlet;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Runs the tasks of one call one after another, on whatever thread brings them. So nothing that
 * belongs to a call needs a lock, and no thread holds one while it calls the container, which calls
 * back under locks of its own.
 */
final class Strand implements Executor {
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger left = new AtomicInteger();
  private final Consumer<Throwable> failed;

  /** A strand that tells what its tasks throw. */
  Strand(Consumer<Throwable> failed) {
    this.failed = failed;
  }

  /** Runs the task now, or leaves it to the thread that runs one. Tasks do not block. */
  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    if (left.getAndIncrement() != 0) {
      return;
    }
    do {
      Runnable next = tasks.poll();
      if (next != null) {
        run(next);
      }
    } while (left.decrementAndGet() != 0);
  }

  private void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      failed.accept(e);
    }
  }
}
