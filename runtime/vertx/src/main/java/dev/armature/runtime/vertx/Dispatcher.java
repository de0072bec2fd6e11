package dev.armature.runtime.vertx;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where handlers that may block run. Thread-safe. */
interface Dispatcher {
  /** Runs a task on another thread; false when there is none to be had. */
  boolean execute(Runnable task);

  /**
   * Runs a task that may take very long, so that it holds up no others; false when there are too
   * many.
   */
  boolean stream(Runnable task);

  /** Stops taking tasks. */
  void close();

  /** A virtual thread per task where the JDK has them (21 and later), else a bounded pool. */
  static Dispatcher best(int poolSize, int queueSize, int streams) {
    return VirtualThreads.START == null
        ? pool(poolSize, queueSize, streams)
        : new VirtualThreads(streams);
  }

  /** A pool of platform threads; tasks beyond its queue are refused. */
  static Dispatcher pool(int poolSize, int queueSize, int streams) {
    return new Pool(poolSize, queueSize, streams);
  }

  /** A virtual thread per task. */
  final class VirtualThreads implements Dispatcher {
    /** The only reflective look-up: Java 17, which we compile for, lacks the method. */
    private static final @Nullable MethodHandle START = find();

    private final Semaphore streams;

    private VirtualThreads(int streams) {
      this.streams = new Semaphore(streams);
    }

    private static @Nullable MethodHandle find() {
      try {
        return MethodHandles.publicLookup()
            .findStatic(
                Thread.class,
                "startVirtualThread",
                MethodType.methodType(Thread.class, Runnable.class));
      } catch (ReflectiveOperationException e) {
        return null;
      }
    }

    @Override
    public boolean execute(Runnable task) {
      MethodHandle start = START;
      if (start == null) {
        return false;
      }
      try {
        Thread started = (Thread) start.invokeExact(task);
        return started != null;
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("startVirtualThread declares no exception", e);
      }
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
