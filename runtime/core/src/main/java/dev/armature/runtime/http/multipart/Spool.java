package dev.armature.runtime.http.multipart;

import dev.armature.runtime.stream.ByteSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the files of one request, one behind the other: in memory, and beyond 64 KiB in one
 * temporary file, which has no name any more where the system allows that, so that nothing is left
 * when the process dies.
 */
final class Spool implements Closeable {
  private static final int IN_MEMORY = 64 << 10;
  private static final int CHUNK = 16 << 10;

  private static final byte[] NOTHING = {};

  private final LongConsumer claims;
  private byte[] memory = NOTHING;
  private long length;
  private @Nullable FileChannel file;
  private volatile boolean closed;

  /** A spool that takes up memory, and gives it back by numbers below zero. */
  Spool(LongConsumer claims) {
    this.claims = claims;
  }

  /** Keeps all bytes of a stream; the source can be opened again and again until the close. */
  ByteSource keep(InputStream in) throws IOException {
    long from = length;
    byte[] chunk = new byte[CHUNK];
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      append(chunk, count);
    }
    long size = length - from;
    return ByteSource.at(size, skipped -> new Kept(from + skipped, from + size));
  }

  private void append(byte[] bytes, int count) {
    FileChannel present = file;
    if (present == null && length + count <= IN_MEMORY) {
      int room = (int) length + count;
      if (room > memory.length) {
        int size = Math.min(IN_MEMORY, Math.max(room, 2 * memory.length));
        claims.accept(size - memory.length);
        memory = Arrays.copyOf(memory, size);
      }
      System.arraycopy(bytes, 0, memory, (int) length, count);
    } else {
      write(present == null ? toDisk() : present, ByteBuffer.wrap(bytes, 0, count), length);
    }
    length += count;
  }

  private FileChannel toDisk() {
    try {
      Path path = Files.createTempFile("armature-", ".upload");
      FileChannel made =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      file = made;
      write(made, ByteBuffer.wrap(memory, 0, (int) length), 0);
      claims.accept(-memory.length);
      memory = NOTHING;
      return made;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static void write(FileChannel file, ByteBuffer bytes, long at) {
    try {
      long place = at;
      while (bytes.hasRemaining()) {
        place += file.write(bytes, place);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** No failure of the connection, as which it would be passed over. */
  private static IllegalStateException failed(IOException why) {
    return new IllegalStateException("the files of a form cannot be kept on disk", why);
  }

  private int read(long at, byte[] into, int offset, int count) throws IOException {
    if (closed) {
      throw new IOException("the file is gone, as its request has been answered");
    }
    FileChannel present = file;
    if (present != null) {
      return present.read(ByteBuffer.wrap(into, offset, count), at);
    }
    System.arraycopy(memory, (int) at, into, offset, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    FileChannel present = file;
    if (present != null) {
      present.close();
    }
  }

  private final class Kept extends InputStream {
    private final long end;
    private long at;

    Kept(long from, long end) {
      this.at = Math.min(from, end);
      this.end = end;
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
      int wanted = (int) Math.min(length, end - at);
      int count = wanted == 0 ? -1 : Spool.this.read(at, into, offset, wanted);
      at += Math.max(0, count);
      return count;
    }
  }
}
