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
import java.util.function.UnaryOperator;
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
  private final Opener opener;
  private final @Nullable Writer writer;
  private final @Nullable ByteSource origin;

  private ByteSource(
      long length,
      @Nullable String tag,
      boolean seekable,
      Opener opener,
      @Nullable Writer writer,
      @Nullable ByteSource origin) {
    this.length = length;
    this.tag = tag;
    this.seekable = seekable;
    this.opener = opener;
    this.writer = writer;
    this.origin = origin;
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
    return of(length, from -> stream);
  }

  /** Whatever can be opened once, at its start. */
  public static ByteSource of(long length, Opener opener) {
    return new ByteSource(length, null, false, opener, null, null);
  }

  /** Whatever can be opened at any byte, again and again. */
  public static ByteSource at(long length, Opener opener) {
    return new ByteSource(length, null, true, opener, null, null);
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
    return new ByteSource(-1, null, false, from -> Pipe.of(writer), writer, null);
  }

  /**
   * What a callback makes of the bytes of this source; of unknown length and without a tag.
   *
   * @param how makes what writes of what wrote
   */
  public ByteSource written(UnaryOperator<Writer> how) {
    Writer made = how.apply(this::writeTo);
    return new ByteSource(-1, null, false, from -> Pipe.of(made), made, this);
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
    return new ByteSource(length, value, seekable, opener, writer, origin);
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
    return opener.open(from);
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
    if (origin != null) {
      origin.discard();
      return;
    }
    if (seekable) {
      return;
    }
    try {
      opener.open(0).close();
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
    try (InputStream in = opener.open(0)) {
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
