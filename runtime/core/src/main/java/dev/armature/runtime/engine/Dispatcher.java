package dev.armature.runtime.engine;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Where handlers that may block run. Thread-safe. */
public interface Dispatcher {
  /** Runs a task on another thread; false when there is none to be had. */
  boolean execute(Runnable task);

  /**
   * Runs a task that may take very long, so that it holds up no others; false when there are too
   * many.
   */
  boolean stream(Runnable task);

  /** Stops taking tasks. */
  void close();

  /**
   * A thread per task, however many there are.
   *
   * @param start starts a thread that runs the task and is not waited for: a virtual one
   * @param streams how many tasks that may take very long there are at most
   */
  static Dispatcher unbounded(Consumer<Runnable> start, int streams) {
    return new Unbounded(start, streams);
  }

  /**
   * A pool of platform threads; tasks beyond its queue are refused.
   *
   * @param poolSize how many threads there are at most, above 0
   * @param queueSize how many tasks may wait for one, above 0
   * @param streams how many threads of their own there are for tasks that may take very long
   */
  static Dispatcher pool(int poolSize, int queueSize, int streams) {
    return new Pool(poolSize, queueSize, streams);
  }

  /** A thread per task. */
  final class Unbounded implements Dispatcher {
    private final Consumer<Runnable> start;
    private final Semaphore streams;

    private Unbounded(Consumer<Runnable> start, int streams) {
      this.start = start;
      this.streams = new Semaphore(streams);
    }

    @Override
    public boolean execute(Runnable task) {
      start.accept(task);
      return true;
    }

    @Override
    public boolean stream(Runnable task) {
      if (!streams.tryAcquire()) {
        return false;
      }
      return execute(
          () -> {
            try {
              task.run();
            } finally {
              streams.release();
            }
          });
    }

    @Override
    public void close() {}
  }

  /** A bounded pool. */
  final class Pool implements Dispatcher {
    private final ThreadPoolExecutor threads;
    private final ThreadPoolExecutor streams;

    private Pool(int size, int queueSize, int most) {
      threads = pool("armature-worker-", size, size, new ArrayBlockingQueue<>(queueSize));
      streams = pool("armature-stream-", 0, most, new SynchronousQueue<>());
    }

    private static ThreadPoolExecutor pool(
        String name, int core, int most, BlockingQueue<Runnable> queue) {
      AtomicInteger number = new AtomicInteger();
      ThreadPoolExecutor pool =
          new ThreadPoolExecutor(
              core,
              most,
              30,
              TimeUnit.SECONDS,
              queue,
              task -> {
                Thread thread = new Thread(task, name + number.incrementAndGet());
                thread.setDaemon(true);
                return thread;
              });
      pool.allowCoreThreadTimeOut(true);
      return pool;
    }

    @Override
    public boolean execute(Runnable task) {
      return execute(threads, task);
    }

    @Override
    public boolean stream(Runnable task) {
      return execute(streams, task);
    }

    private static boolean execute(ThreadPoolExecutor on, Runnable task) {
      try {
        on.execute(task);
        return true;
      } catch (RejectedExecutionException full) {
        return false;
      }
    }

    @Override
    public void close() {
      threads.shutdown();
      streams.shutdown();
    }
  }
}
