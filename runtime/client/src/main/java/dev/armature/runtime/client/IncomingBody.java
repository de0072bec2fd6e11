package dev.armature.runtime.client;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer between the JDK's client, which puts them in, and the caller, who takes
 * them out. Short ones are gathered before the caller wakes up: it costs one wake-up less, and who
 * does not read them holds no connection. Of the others a buffer or two are on their way.
 */
final class IncomingBody implements BodySubscriber<IncomingBody> {
  /** So many bytes are gathered at most. */
  static final int GATHERED = 64 << 10;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<ByteBuffer> buffers = new ArrayDeque<>();
  private final CompletableFuture<IncomingBody> ready = new CompletableFuture<>();
  private boolean gathers;
  private boolean ended;
  private boolean cancelled;
  private boolean begun;
  private long buffered;
  private @Nullable Throwable failure;
  private volatile @Nullable Subscription source;
  private volatile @Nullable CompletableFuture<Boolean> expiry;

  /** The head is there. */
  IncomingBody begin(boolean gather) {
    lock.lock();
    try {
      begun = true;
      gathers = gather;
    } finally {
      lock.unlock();
    }
    if (!gather) {
      ready.complete(this);
    }
    return this;
  }

  /** The head is there, and is refused. */
  IncomingBody refuse(Throwable why) {
    begin(true);
    cancel();
    ready.completeExceptionally(why);
    return this;
  }

  /** Whether the head of the answer was seen. */
  boolean begun() {
    lock.lock();
    try {
      return begun;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public CompletionStage<IncomingBody> getBody() {
    return ready;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    boolean unwanted;
    lock.lock();
    try {
      source = subscription;
      unwanted = cancelled;
    } finally {
      lock.unlock();
    }
    if (unwanted) {
      subscription.cancel();
    } else {
      subscription.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    boolean more;
    lock.lock();
    try {
      for (ByteBuffer part : parts) {
        if (!cancelled && part.hasRemaining()) {
          buffers.add(part);
          buffered += part.remaining();
        }
      }
      gathers &= buffered < GATHERED;
      more = gathers || buffers.isEmpty();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    proceed(more);
  }

  private void proceed(boolean more) {
    Subscription from = source;
    if (more && from != null) {
      from.request(1);
    } else if (!more) {
      ready.complete(this);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    end(thrown);
    ready.completeExceptionally(thrown);
  }

  @Override
  public void onComplete() {
    end(null);
    ready.complete(this);
  }

  private void end(@Nullable Throwable thrown) {
    lock.lock();
    try {
      ended = true;
      failure = failure == null ? thrown : failure;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Takes no more: the connection is freed. */
  void cancel() {
    Subscription from;
    lock.lock();
    try {
      cancelled = true;
      buffers.clear();
      from = ended ? null : source;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (from != null) {
      from.cancel();
    }
  }

  /** Its length when all of it is here; else -1. */
  long whole() {
    lock.lock();
    try {
      return ended && !cancelled && failure == null ? buffered : -1;
    } finally {
      lock.unlock();
    }
  }

  /** How many bytes can be taken without waiting. */
  int available() {
    lock.lock();
    try {
      ByteBuffer first = buffers.peek();
      return first == null ? 0 : first.remaining();
    } finally {
      lock.unlock();
    }
  }

  /** What came of a wait. */
  enum Taken {
    BYTES,
    END,
    LATE,
    CLOSED
  }

  /**
   * Waits for bytes.
   *
   * @param nanos how long at most
   * @throws Throwable what ended the body before its end
   */
  Taken await(long nanos) throws Throwable {
    long rest = nanos;
    lock.lockInterruptibly();
    try {
      while (buffers.isEmpty() && !ended && !cancelled) {
        if (rest <= 0) {
          return Taken.LATE;
        }
        rest = changed.awaitNanos(rest);
      }
      return state();
    } finally {
      lock.unlock();
    }
  }

  private Taken state() throws Throwable {
    if (cancelled) {
      return Taken.CLOSED;
    }
    if (!buffers.isEmpty()) {
      return Taken.BYTES;
    }
    if (failure != null) {
      throw failure;
    }
    return Taken.END;
  }

  /** Takes bytes that are there; 0 when there are none. */
  int take(byte[] into, int offset, int length) {
    Subscription more = null;
    int count = 0;
    lock.lock();
    try {
      while (count < length && !buffers.isEmpty()) {
        ByteBuffer first = buffers.getFirst();
        int part = Math.min(length - count, first.remaining());
        first.get(into, offset + count, part);
        count += part;
        if (!first.hasRemaining()) {
          buffers.removeFirst();
        }
      }
      buffered -= count;
      more = buffers.isEmpty() && count > 0 && !ended ? source : null;
    } finally {
      lock.unlock();
    }
    if (more != null) {
      more.request(1);
    }
    return count;
  }

  /**
   * Ends the body after that time, whether anybody reads or not: a lost one holds no connection.
   */
  void expire(long nanos) {
    CompletableFuture<Boolean> timer = new CompletableFuture<>();
    expiry = timer;
    timer.thenAccept(this::expired);
    timer.completeOnTimeout(true, Math.max(1, nanos), TimeUnit.NANOSECONDS);
  }

  private void expired(boolean late) {
    if (late && whole() < 0) {
      LateException why = new LateException();
      end(why);
      ready.completeExceptionally(why);
      Subscription from = source;
      if (from != null) {
        from.cancel();
      }
    }
  }

  /** Says that nobody wants more, so that no timer is kept. */
  void over() {
    CompletableFuture<Boolean> timer = expiry;
    if (timer != null) {
      // JDK 17 keeps timers of futures that end in any other way than with a value.
      timer.complete(false);
    }
  }

  /** The deadline passed while the body was coming in. */
  static final class LateException extends Exception {
    private static final long serialVersionUID = 1;

    LateException() {
      super("the deadline passed", null, false, false);
    }
  }
}
