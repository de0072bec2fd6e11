package dev.armature.runtime.stream;

import dev.armature.runtime.json.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that need not fit into memory: an upload, a download, a file. Sources that know their
 * length and start anywhere can be sent in parts; those with a tag are not sent to clients that
 * have them. Immutable, but for sources that can be opened only once.
 */
public final class ByteSource {
  /** Opens a source. */
  @FunctionalInterface
  public interface Opener {
    /**
     * Opens it.
     *
     * @param from how many bytes to leave out; 0 unless the source was said to start anywhere
     */
    InputStream open(long from) throws IOException;
  }

  /** Writes a source, where that is simpler than to be read from. */
  @FunctionalInterface
  public interface Writer {
    /**
     * Writes everything; blocks while the other side does not keep up.
     *
     * @throws DisconnectedException from the stream, when nobody reads any more
     * @throws Exception what ends the stream before its end
     */
    void writeTo(OutputStream out) throws Exception;
  }

  private static final int CHUNK = 32 << 10;

  private final long length;
  private final @Nullable String tag;
  private final boolean seekable;
  private final @Nullable Opener opener;
  private final @Nullable Writer writer;

  private ByteSource(
      long length,
      @Nullable String tag,
      boolean seekable,
      @Nullable Opener opener,
      @Nullable Writer writer) {
    this.length = length;
    this.tag = tag;
    this.seekable = seekable;
    this.opener = opener;
    this.writer = writer;
  }

  /** Bytes in memory; the array is not copied. */
  public static ByteSource of(byte[] bytes) {
    return at(bytes.length, from -> from(bytes, from));
  }

  private static InputStream from(byte[] bytes, long from) {
    int start = (int) Math.min(from, bytes.length);
    return new ByteArrayInputStream(bytes, start, bytes.length - start);
  }

  /** Bytes in memory; null for none. */
  public static @Nullable ByteSource orNull(@Nullable Bytes bytes) {
    return bytes == null ? null : of(bytes.toArray());
  }

  /** A stream of unknown length, read once and closed. */
  public static ByteSource of(InputStream stream) {
    return of(stream, -1);
  }

  /**
   * A stream, read once and closed.
   *
   * @param length its bytes, -1 when unknown; an answer that turns out to have others breaks off
   */
  public static ByteSource of(InputStream stream, long length) {
    return new ByteSource(length, null, false, from -> stream, null);
  }

  /** Whatever can be opened once. */
  public static ByteSource of(long length, Opening opening) {
    return new ByteSource(length, null, false, from -> opening.open(), null);
  }

  /** Opens a source at its start. */
  @FunctionalInterface
  public interface Opening {
    /** Opens it. */
    InputStream open() throws IOException;
  }

  /** Whatever can be opened at any byte, again and again. */
  public static ByteSource at(long length, Opener opener) {
    return new ByteSource(length, null, true, opener, null);
  }

  /**
   * A file as it is now; its tag is made of its size and time.
   *
   * @throws IOException when it is not there, or no file
   */
  public static ByteSource of(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    if (!now.isRegularFile()) {
      throw new IOException("not a file: " + file);
    }
    String tag =
        Long.toHexString(now.size()) + '-' + Long.toHexString(now.lastModifiedTime().toMillis());
    return at(now.size(), from -> open(file, from)).tag(tag);
  }

  private static InputStream open(Path file, long from) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    try {
      return Channels.newInputStream(channel.position(from));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** What a callback writes; of unknown length, read once. */
  public static ByteSource writtenBy(Writer writer) {
    return new ByteSource(-1, null, false, null, writer);
  }

  /**
   * The same source, named: two with one tag have the same bytes (RFC 9110, section 8.8.3).
   *
   * @param value visible ASCII without quotes
   * @throws IllegalArgumentException when it cannot stand in a header
   */
  public ByteSource tag(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c >= 0x7f || c == '"') {
        throw new IllegalArgumentException("not visible ASCII without quotes: " + value);
      }
    }
    return new ByteSource(length, value, seekable, opener, writer);
  }

  /** Its bytes; -1 when unknown. */
  public long length() {
    return length;
  }

  /** Its tag, without quotes; null when it has none. */
  public @Nullable String tag() {
    return tag;
  }

  /** Whether it can be opened anywhere. */
  public boolean startsAnywhere() {
    return seekable;
  }

  /** Opens it. The caller closes the stream. */
  public InputStream open() throws IOException {
    return open(0);
  }

  /**
   * Opens it behind some bytes. The caller closes the stream.
   *
   * @throws IllegalArgumentException unless it {@link #startsAnywhere}
   */
  public InputStream open(long from) throws IOException {
    if (from != 0 && !seekable) {
      throw new IllegalArgumentException("the source starts at its start only");
    }
    Writer own = writer;
    return opener == null && own != null ? Pipe.of(own) : opened(from);
  }

  private InputStream opened(long from) throws IOException {
    Opener own = opener;
    if (own == null) {
      throw new IllegalStateException("neither read nor written");
    }
    return own.open(from);
  }

  /**
   * Everything, in memory.
   *
   * @param limit the most bytes to take
   * @throws IOException when there are more
   */
  public byte[] readAll(int limit) throws IOException {
    try (InputStream in = open()) {
      byte[] all = in.readNBytes(limit);
      if (all.length == limit && in.read() >= 0) {
        throw new IOException("there are more than " + limit + " bytes");
      }
      return all;
    }
  }

  /** Closes a source that nobody is going to read. */
  public void discard() {
    Opener own = opener;
    if (own == null || seekable) {
      return;
    }
    try {
      own.open(0).close();
    } catch (IOException unwanted) {
      // What nobody reads may as well be broken.
    }
  }

  /**
   * Writes everything.
   *
   * @throws Exception what the source or {@code out} throw
   */
  public void writeTo(OutputStream out) throws Exception {
    Writer own = writer;
    if (own != null) {
      own.writeTo(out);
      return;
    }
    byte[] buffer = new byte[CHUNK];
    try (InputStream in = opened(0)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        out.write(buffer, 0, count);
      }
    }
  }

  @Override
  public String toString() {
    return length < 0 ? "ByteSource" : "ByteSource of " + length + " bytes";
  }
}
