package dev.armature.runtime.vertx;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where handlers that may block run. Thread-safe. */
interface Dispatcher {
  /** Runs a task on another thread; false when there is none to be had. */
  boolean execute(Runnable task);

  /** Stops taking tasks. */
  void close();

  /** A virtual thread per task where the JDK has them (21 and later), else a bounded pool. */
  static Dispatcher best(int poolSize, int queueSize) {
    return VirtualThreads.START == null ? pool(poolSize, queueSize) : new VirtualThreads();
  }

  /** A pool of platform threads; tasks beyond its queue are refused. */
  static Dispatcher pool(int poolSize, int queueSize) {
    return new Pool(poolSize, queueSize);
  }

  /** A virtual thread per task. */
  final class VirtualThreads implements Dispatcher {
    /** The only reflective look-up: Java 17, which we compile for, lacks the method. */
    private static final @Nullable MethodHandle START = find();

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
    public void close() {}
  }

  /** A bounded pool. */
  final class Pool implements Dispatcher {
    private final ThreadPoolExecutor threads;

    private Pool(int size, int queueSize) {
      AtomicInteger number = new AtomicInteger();
      threads =
          new ThreadPoolExecutor(
              size,
              size,
              30,
              TimeUnit.SECONDS,
              new ArrayBlockingQueue<>(queueSize),
              task -> {
                Thread thread = new Thread(task, "armature-worker-" + number.incrementAndGet());
                thread.setDaemon(true);
                return thread;
              });
      threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public boolean execute(Runnable task) {
      try {
        threads.execute(task);
        return true;
      } catch (RejectedExecutionException full) {
        return false;
      }
    }

    @Override
    public void close() {
      threads.shutdown();
    }
  }
}
