package dev.armature.runtime.http.client;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A call on a thread that is interrupted when somebody else ends the future. */
final class RunningCall<T extends @Nullable Object> extends CompletableFuture<T>
    implements Runnable {
  private final Callable<T> call;
  private @Nullable Thread thread;

  RunningCall(Callable<T> call) {
    this.call = call;
    whenComplete((value, failure) -> interrupt());
  }

  /** Dependent stages are no calls. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  @Override
  public void run() {
    if (!begin()) {
      return;
    }
    T value;
    try {
      value = call.call();
    } catch (Throwable failure) {
      end();
      completeExceptionally(failure);
      return;
    }
    end();
    complete(value);
  }

  private synchronized boolean begin() {
    thread = isDone() ? null : Thread.currentThread();
    return thread != null;
  }

  /** An interrupt that comes too late is none of whoever has the thread next. */
  private synchronized void end() {
    thread = null;
    if (isDone()) {
      Thread.interrupted();
    }
  }

  private synchronized void interrupt() {
    if (thread != null) {
      thread.interrupt();
    }
  }
}
