package dev.armature.runtime.http.client;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs calls that block on other threads than that of the caller. Thread-safe. */
public final class AsyncCalls {
  private static final int IDLE_SECONDS = 30;

  private final Executor executor;

  private AsyncCalls(Executor executor) {
    this.executor = executor;
  }

  /**
   * Runs calls where the transport wants them, else on threads of its own: as many as there are
   * calls, kept for 30 seconds; they keep no program alive.
   */
  public static AsyncCalls over(Transport transport) {
    Executor wanted = transport.executor();
    return new AsyncCalls(wanted == null ? threads() : wanted);
  }

  /** Runs calls there. */
  public static AsyncCalls on(Executor executor) {
    return new AsyncCalls(executor);
  }

  private static Executor threads() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(task, "armature-client");
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Starts a call. What it throws is what the stage ends with; who ends the stage before, by {@code
   * toCompletableFuture().cancel(true)} or a timeout, interrupts the call.
   */
  public <T extends @Nullable Object> CompletionStage<T> start(Callable<T> call) {
    RunningCall<T> running = new RunningCall<>(call);
    try {
      executor.execute(running);
    } catch (RejectedExecutionException closed) {
      running.completeExceptionally(closed);
    }
    return running;
  }

  /** The same for a call that gives nothing. */
  public CompletionStage<@Nullable Void> run(Action call) {
    return start(
        () -> {
          call.run();
          return null;
        });
  }

  /** A call that gives nothing. */
  @FunctionalInterface
  public interface Action {
    /** Calls. */
    void run() throws Exception;
  }
}
