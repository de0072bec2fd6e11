package dev.armature.runtime.stream;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads events that are sent. The sender runs on a thread of its own from the first read on; it is
 * interrupted when the reader closes.
 */
final class SentEvents<T> implements Items.Source<Event<T>> {
  private static final int AHEAD = 16;

  private final Events<T> events;
  private final BlockingQueue<Optional<Event<T>>> queue = new ArrayBlockingQueue<>(AHEAD);
  private @Nullable Thread sender;
  private volatile @Nullable Throwable failure;
  private volatile boolean closed;

  SentEvents(Events<T> events) {
    this.events = events;
  }

  @Override
  public @Nullable Event<T> read() throws IOException {
    if (sender == null) {
      sender = new Thread(this::send, "armature-events");
      sender.setDaemon(true);
      sender.start();
    }
    try {
      Event<T> next = queue.take().orElse(null);
      Throwable cause = failure;
      if (next == null && cause != null) {
        throw new IOException("the events broke off", cause);
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for an event");
    }
  }

  private void send() {
    try {
      events.sendTo(this::put);
    } catch (Throwable e) {
      failure = e;
    }
    try {
      queue.put(Optional.empty());
    } catch (InterruptedException nobodyReads) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(Event<T> event) throws IOException {
    if (closed) {
      throw new DisconnectedException("nobody reads the events any more");
    }
    try {
      queue.put(Optional.of(event));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DisconnectedException("nobody reads the events any more");
    }
  }

  @Override
  public void close() {
    closed = true;
    if (sender != null) {
      sender.interrupt();
    }
  }
}
