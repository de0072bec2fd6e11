package dev.armature.runtime.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AsyncCallsTest {
  private final AsyncCalls calls = AsyncCalls.over(request -> Response.empty(204));

  @Test
  void givesWhatCallsGive() {
    Thread caller = Thread.currentThread();
    Thread runner = calls.start(Thread::currentThread).toCompletableFuture().join();
    assertThat(runner).isNotSameAs(caller);
    assertThat(runner.isDaemon()).isTrue();
    boolean[] ran = {false};
    calls.run(() -> ran[0] = true).toCompletableFuture().join();
    assertThat(ran[0]).isTrue();
    IOException failure = new IOException("down");
    CompletableFuture<String> failed =
        calls
            .<String>start(
                () -> {
                  throw failure;
                })
            .toCompletableFuture();
    assertThatThrownBy(failed::join).isInstanceOf(CompletionException.class).hasCause(failure);
    assertThat(failed.handle((value, thrown) -> thrown).join()).isSameAs(failure);
  }

  /** Waits until it is interrupted. */
  private static final class Waiting {
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    String call() throws InterruptedException {
      started.countDown();
      try {
        new CountDownLatch(1).await();
        return "never";
      } catch (InterruptedException wanted) {
        interrupted.countDown();
        throw wanted;
      }
    }
  }

  @Test
  void interruptsWhatIsCancelled() throws Exception {
    Waiting waiting = new Waiting();
    CompletableFuture<String> future = calls.start(waiting::call).toCompletableFuture();
    waiting.started.await();
    assertThat(future.cancel(true)).isTrue();
    waiting.interrupted.await();
    assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    Waiting late = new Waiting();
    CompletableFuture<String> timed =
        calls.start(late::call).toCompletableFuture().orTimeout(1, TimeUnit.MILLISECONDS);
    assertThatThrownBy(timed::join).hasCauseInstanceOf(TimeoutException.class);
    if (late.started.getCount() == 0) {
      late.interrupted.await();
    }
  }

  @Test
  void takesBackInterruptsThatNobodyNoticed() {
    Runnable[] task = new Runnable[1];
    List<CompletableFuture<?>> cancelled = new ArrayList<>();
    boolean[] interrupted = {false};
    CompletionStage<?> stage =
        AsyncCalls.on(given -> task[0] = given)
            .run(
                () -> {
                  cancelled.get(0).cancel(true);
                  interrupted[0] = Thread.currentThread().isInterrupted();
                });
    cancelled.add(stage.toCompletableFuture());
    task[0].run();
    assertThat(interrupted[0]).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void leavesThreadsAsTheyWere() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    try {
      AsyncCalls there = AsyncCalls.on(one);
      Waiting waiting = new Waiting();
      CompletableFuture<String> first = there.start(waiting::call).toCompletableFuture();
      waiting.started.await();
      boolean[] ran = {false};
      CompletableFuture<?> never = there.run(() -> ran[0] = true).toCompletableFuture();
      never.cancel(true);
      first.cancel(true);
      CompletableFuture<Boolean> interrupted =
          there.start(() -> Thread.currentThread().isInterrupted()).toCompletableFuture();
      assertThat(interrupted.join()).isFalse();
      assertThat(ran[0]).isFalse();
    } finally {
      one.shutdownNow();
    }
    assertThatThrownBy(() -> AsyncCalls.on(one).start(() -> "").toCompletableFuture().join())
        .hasCauseInstanceOf(RejectedExecutionException.class);
  }
}
