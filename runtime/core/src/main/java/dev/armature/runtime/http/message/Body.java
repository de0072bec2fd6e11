package dev.armature.runtime.http.message;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Pipe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a message carries: nothing, bytes in memory, a stream of bytes, or events. */
public sealed interface Body {
  /** Its length in bytes, 0 without a body, -1 when unknown. */
  long length();

  /**
   * The whole body. May be called again and then gives the same bytes.
   *
   * @param limit the most bytes to take
   * @throws ServiceException with status 413 when it is longer ({@link #tooLarge}); engines throw
   *     one with status 408 when it comes too slowly
   * @throws IOException when the connection breaks
   */
  byte[] bytes(long limit) throws IOException;

  /**
   * The body as it comes in; read once, instead of {@link #bytes}.
   *
   * @param limit the most bytes to take; reading more throws like {@link #bytes}
   */
  InputStream stream(long limit) throws IOException;

  /**
   * Whether it has no bytes, which one of unknown length tells by its first one: it is waited for.
   *
   * @param limit as for {@link #stream}, which may be called after this
   */
  default boolean isEmpty(long limit) throws IOException {
    return length() == 0;
  }

  /**
   * Takes up memory for what is kept of a body beside {@link #bytes}, until the call is answered.
   *
   * @param bytes how many more, or fewer when below zero
   * @throws ServiceException with status 503 when there is no room for it; engines count it
   */
  default void claim(long bytes) {}

  /** Dispatches on the kind. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind. */
  interface Visitor<R> {
    R none();

    R bytes(byte[] bytes);

    R stream(Stream body);

    R events(Events body);
  }

  /** No body. */
  static Body none() {
    return None.INSTANCE;
  }

  /** A body in memory; the array is not copied. */
  static Body of(byte[] bytes) {
    return bytes.length == 0 ? None.INSTANCE : new Bytes(bytes);
  }

  /** A body that comes in while it is read, as an engine gives it. */
  static Body of(Incoming incoming) {
    return new Stream(incoming, null);
  }

  /** A body that is read from a source while it is sent. */
  static Body of(ByteSource source) {
    return new Stream(new SourceBody(source), source);
  }

  /** What to throw when a body is longer than {@code limit} bytes. */
  static ServiceException tooLarge(long limit) {
    return ServiceException.of(
            ErrorCategory.PROTOCOL, "The body is longer than " + limit + " bytes.")
        .status(413)
        .code("content_too_large")
        .build();
  }

  /** No body. */
  final class None implements Body {
    private static final None INSTANCE = new None();
    private static final byte[] NOTHING = new byte[0];

    private None() {}

    @Override
    public long length() {
      return 0;
    }

    @Override
    public byte[] bytes(long limit) {
      return NOTHING;
    }

    @Override
    public InputStream stream(long limit) {
      return InputStream.nullInputStream();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.none();
    }
  }

  /** A body in memory. */
  final class Bytes implements Body {
    private final byte[] bytes;

    private Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public byte[] bytes(long limit) {
      if (bytes.length > limit) {
        throw tooLarge(limit);
      }
      return bytes;
    }

    @Override
    public InputStream stream(long limit) {
      return new ByteArrayInputStream(bytes(limit));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bytes(bytes);
    }
  }

  /** A body that is not in memory as a whole. */
  final class Stream implements Body {
    private final Incoming incoming;
    private final @Nullable ByteSource source;
    private byte @Nullable [] all;
    private @Nullable InputStream begun;

    private Stream(Incoming incoming, @Nullable ByteSource source) {
      this.incoming = incoming;
      this.source = source;
    }

    @Override
    public long length() {
      return incoming.length();
    }

    @Override
    public byte[] bytes(long limit) throws IOException {
      byte[] present = all;
      if (present == null) {
        InputStream rest = begun;
        present = rest == null ? incoming.bytes(limit) : incoming.gather(rest, limit);
        all = present;
      }
      if (present.length > limit) {
        throw tooLarge(limit);
      }
      return present;
    }

    @Override
    public InputStream stream(long limit) throws IOException {
      InputStream rest = begun;
      return rest == null ? incoming.stream(limit) : rest;
    }

    @Override
    public boolean isEmpty(long limit) throws IOException {
      byte[] present = all;
      if (present != null || length() >= 0) {
        return present == null ? length() == 0 : present.length == 0;
      }
      PushbackInputStream in = new PushbackInputStream(stream(limit));
      begun = in;
      int first = in.read();
      if (first >= 0) {
        in.unread(first);
      }
      return first < 0;
    }

    @Override
    public void claim(long bytes) {
      incoming.claim(bytes);
    }

    /** What is sent; of a body that came in, the rest of it. */
    public ByteSource source() {
      ByteSource own = source;
      return own != null
          ? own
          : ByteSource.writtenBy(out -> incoming.stream(Long.MAX_VALUE).transferTo(out));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stream(this);
    }
  }

  /**
   * Events, written one by one; each is flushed.
   *
   * @param writer writes all of them
   * @param heartbeat what says between two events that there are more to come; empty when the
   *     format has nothing to say so
   */
  record Events(ByteSource.Writer writer, byte[] heartbeat) implements Body {
    @Override
    public long length() {
      return -1;
    }

    @Override
    public byte[] bytes(long limit) throws IOException {
      try (InputStream in = stream(limit)) {
        return in.readAllBytes();
      }
    }

    @Override
    public InputStream stream(long limit) {
      return new LimitedStream(Pipe.of(writer), limit);
    }

    /** Writes all events. */
    public void writeTo(OutputStream out) throws Exception {
      writer.writeTo(out);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.events(this);
    }
  }

  /** A body on its way in, as an engine or a client gives it; the methods are those of a body. */
  interface Incoming {
    /** So many bytes are part of what any call takes up. */
    int FIRST = 1 << 10;

    /** The longest array. */
    int LONGEST = Integer.MAX_VALUE - 8;

    /** See {@link Body#length}. */
    long length();

    /** See {@link Body#bytes}; called once. */
    default byte[] bytes(long limit) throws IOException {
      try (InputStream in = stream(limit)) {
        return gather(in, limit);
      }
    }

    /** See {@link Body#stream}. */
    InputStream stream(long limit) throws IOException;

    /** See {@link Body#claim}. */
    default void claim(long bytes) {}

    /** All bytes of its stream, in memory that is taken up as it is needed. */
    default byte[] gather(InputStream in, long limit) throws IOException {
      byte[] all = new byte[FIRST];
      int count = in.readNBytes(all, 0, FIRST);
      int next = count < FIRST ? -1 : in.read();
      while (next >= 0) {
        int size = (int) Math.min(2L * all.length, Math.max(count + 1L, Math.min(limit, LONGEST)));
        claim(size - all.length);
        all = Arrays.copyOf(all, size);
        all[count++] = (byte) next;
        count += in.readNBytes(all, count, size - count);
        next = count < size ? -1 : in.read();
      }
      return count == all.length ? all : Arrays.copyOf(all, count);
    }
  }
}
