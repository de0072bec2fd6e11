package dev.armature.runtime.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A body on its way from its connection to the thread that reads it. The reader asks for one chunk
 * at a time, so that no more than that is in memory when it does not keep up. One thread reads;
 * chunks come from any.
 */
public final class IncomingBytes extends InputStream {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<byte[]> chunks = new ArrayDeque<>();
  private final Runnable more;

  private boolean ended;
  private @Nullable RuntimeException refusal;

  private byte[] current = new byte[0];
  private int position;

  /** A stream that calls {@code more}, on the reader's thread, when it wants a further chunk. */
  public IncomingBytes(Runnable more) {
    this.more = more;
  }

  /** Gives the next chunk; nobody changes it any more. */
  public void offer(byte[] chunk) {
    change(() -> chunks.add(chunk));
  }

  /** There are no more chunks. */
  public void end() {
    change(() -> ended = true);
  }

  /** Reading fails once all chunks that came before are read. */
  public void refuse(RuntimeException why) {
    change(() -> refusal = why);
  }

  private void change(Runnable how) {
    lock.lock();
    try {
      how.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position == current.length && !next()) {
      return -1;
    }
    int count = Math.min(length, current.length - position);
    System.arraycopy(current, position, into, offset, count);
    position += count;
    return count;
  }

  private boolean next() throws IOException {
    byte[] chunk = poll();
    if (chunk == null) {
      more.run();
      chunk = await();
    }
    if (chunk == null) {
      return false;
    }
    current = chunk;
    position = 0;
    return true;
  }

  private byte @Nullable [] poll() {
    lock.lock();
    try {
      return chunks.poll();
    } finally {
      lock.unlock();
    }
  }

  private byte @Nullable [] await() throws IOException {
    lock.lock();
    try {
      while (chunks.isEmpty() && !ended && refusal == null) {
        changed.await();
      }
      if (chunks.isEmpty() && refusal != null) {
        throw refusal;
      }
      return chunks.poll();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the body was read");
    } finally {
      lock.unlock();
    }
  }
}
