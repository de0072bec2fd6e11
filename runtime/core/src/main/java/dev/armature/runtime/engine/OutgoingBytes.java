package dev.armature.runtime.engine;

import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.DisconnectedException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer on its way from the thread that writes it to its connection. The writer
 * waits while more than 128 KiB are not yet taken there, so that a client that reads slowly costs
 * no more memory than that.
 */
public final class OutgoingBytes extends OutputStream implements Runnable {
  private static final int MOST = 128 << 10;
  private static final int CHUNK = 32 << 10;
  private static final int SMALL = 8 << 10;

  private final Connection connection;
  private final ByteSource.Writer body;
  private final long length;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final byte[] small = new byte[SMALL];
  private int smallCount;
  private long written;

  private long pending;
  private boolean between = true;
  private @Nullable String broken;
  private @Nullable Thread thread;

  /** Where the bytes go. */
  public interface Connection {
    /**
     * Takes bytes, which nobody changes any more, without waiting; {@link OutgoingBytes#sent} says
     * when they were. On the writer's thread.
     */
    void send(byte[] chunk);

    /** Takes part in {@link OutputStream#flush}: what was taken may not wait for more. */
    default void flush() {}

    /** Tells that the body is not even begun, since nobody takes it. On the writer's thread. */
    void neverRead();

    /**
     * Tells that everything is written, or nothing more will be. On the writer's thread.
     *
     * @param failure why the writer stopped early; null when it did not
     * @param bytes how many were handed over
     */
    void written(@Nullable Throwable failure, long bytes);
  }

  /**
   * A stream of that body.
   *
   * @param length how many bytes it said it has; -1 when it did not
   */
  public OutgoingBytes(Connection connection, ByteSource.Writer body, long length) {
    this.connection = connection;
    this.body = body;
    this.length = length;
  }

  /** Writes the body; on a thread of its own. */
  @Override
  public void run() {
    Throwable failure = null;
    boolean begun = false;
    try {
      begin();
      begun = true;
      body.writeTo(this);
      sendSmall();
    } catch (Throwable e) {
      failure = e;
    } finally {
      finish();
    }
    if (!begun) {
      connection.neverRead();
    }
    connection.written(failure, written);
    if (failure instanceof VirtualMachineError fatal) {
      throw fatal;
    }
  }

  private void begin() throws IOException {
    lock.lock();
    try {
      check();
      thread = Thread.currentThread();
    } finally {
      lock.unlock();
    }
  }

  /** No interrupt may hit the thread's next task. */
  private void finish() {
    lock.lock();
    try {
      thread = null;
    } finally {
      lock.unlock();
    }
    Thread.interrupted();
  }

  /** Lets the writer end: nobody takes what it writes. From any thread. */
  public void end(String why) {
    lock.lock();
    try {
      if (broken == null) {
        broken = why;
        changed.signalAll();
        if (thread != null) {
          thread.interrupt();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    if (length <= SMALL - smallCount) {
      System.arraycopy(from, offset, small, smallCount, length);
      smallCount += length;
      return;
    }
    sendSmall();
    int end = offset + length;
    for (int at = offset; at < end; at += CHUNK) {
      send(Arrays.copyOfRange(from, at, Math.min(end, at + CHUNK)));
    }
  }

  /** Sends what was written so far, and says that something else may come now. */
  @Override
  public void flush() throws IOException {
    sendSmall();
    lock.lock();
    try {
      check();
      between = true;
    } finally {
      lock.unlock();
    }
    connection.flush();
  }

  private void sendSmall() throws IOException {
    if (smallCount > 0) {
      byte[] chunk = Arrays.copyOf(small, smallCount);
      smallCount = 0;
      send(chunk);
    }
  }

  /** Sends bytes that nobody changes any more; waits until there is room for them. */
  private void send(byte[] chunk) throws IOException {
    if (length >= 0 && written + chunk.length > length) {
      // Nothing of the chunk is sent, so that the client can tell that something is wrong.
      throw new IllegalStateException("there are more than the " + length + " bytes announced");
    }
    lock.lock();
    try {
      check();
      between = false;
      while (pending > 0 && pending + chunk.length > MOST) {
        changed.await();
        check();
      }
      pending += chunk.length;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DisconnectedException(broken == null ? "interrupted while writing" : broken);
    } finally {
      lock.unlock();
    }
    written += chunk.length;
    connection.send(chunk);
  }

  private void check() throws DisconnectedException {
    String why = broken;
    if (why != null) {
      throw new DisconnectedException(why);
    }
  }

  /** Bytes were taken, or never will be. */
  public void sent(int bytes) {
    lock.lock();
    try {
      pending -= bytes;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether bytes wait for the client. */
  public boolean waits() {
    lock.lock();
    try {
      return pending > 0;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Puts bytes between two events.
   *
   * @return whether this is between two; else they must not be sent
   */
  public boolean claim(int bytes) {
    lock.lock();
    try {
      boolean free = between && pending == 0 && broken == null;
      pending += free ? bytes : 0;
      return free;
    } finally {
      lock.unlock();
    }
  }
}
