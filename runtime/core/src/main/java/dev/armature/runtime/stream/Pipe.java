package dev.armature.runtime.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a callback writes. The callback runs on a thread of its own from the first read on, at
 * most 64 KiB ahead; it ends when the reader closes the stream.
 */
public final class Pipe extends InputStream {
  private static final int MOST = 64 << 10;

  private final ByteSource.Writer writer;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<byte[]> chunks = new ArrayDeque<>();
  private int waiting;
  private boolean ended;
  private boolean closed;
  private @Nullable Throwable failure;
  private @Nullable Thread thread;
  private byte[] current = new byte[0];
  private int position;

  private Pipe(ByteSource.Writer writer) {
    this.writer = writer;
  }

  /** A stream of what {@code writer} writes. */
  public static InputStream of(ByteSource.Writer writer) {
    return new Pipe(writer);
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
    lock.lock();
    try {
      start();
      while (chunks.isEmpty() && !ended && !closed) {
        changed.await();
      }
      byte[] chunk = closed ? null : chunks.poll();
      if (chunk == null) {
        fail();
        return false;
      }
      waiting -= chunk.length;
      current = chunk;
      position = 0;
      changed.signalAll();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading");
    } finally {
      lock.unlock();
    }
  }

  private void fail() throws IOException {
    if (closed) {
      throw new IOException("the stream is closed");
    }
    if (failure instanceof IOException known) {
      throw known;
    }
    if (failure != null) {
      throw new IOException("what is read from failed", failure);
    }
  }

  private void start() {
    if (thread == null) {
      Thread started = new Thread(this::write, "armature-pipe");
      started.setDaemon(true);
      thread = started;
      started.start();
    }
  }

  private void write() {
    Throwable thrown = null;
    try {
      writer.writeTo(new Out());
    } catch (Throwable e) {
      thrown = e;
    }
    lock.lock();
    try {
      failure = thrown;
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      chunks.clear();
      changed.signalAll();
      if (thread != null && !ended) {
        thread.interrupt();
      }
    } finally {
      lock.unlock();
    }
  }

  /** The end that the callback writes to. */
  private final class Out extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      int at = offset;
      while (at < offset + length) {
        int end = Math.min(offset + length, at + MOST);
        put(Arrays.copyOfRange(from, at, end));
        at = end;
      }
    }

    private void put(byte[] chunk) throws IOException {
      lock.lock();
      try {
        while (!closed && waiting > 0 && waiting + chunk.length > MOST) {
          changed.await();
        }
        if (closed) {
          throw new DisconnectedException("the reader closed the stream");
        }
        chunks.add(chunk);
        waiting += chunk.length;
        changed.signalAll();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new DisconnectedException("interrupted while writing");
      } finally {
        lock.unlock();
      }
    }
  }
}
