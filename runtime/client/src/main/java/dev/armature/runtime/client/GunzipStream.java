package dev.armature.runtime.client;

import dev.armature.runtime.client.TransportException.Failure;
import dev.armature.runtime.client.TransportException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Inflates while it is read (RFC 1952); nothing is read before the first byte is wanted. */
final class GunzipStream extends InputStream {
  private static final int MOST_TRAILING = 1 << 10;

  private final InputStream raw;
  private final Call call;
  private @Nullable InputStream inflated;
  private boolean ended;

  GunzipStream(InputStream raw, Call call) {
    this.raw = raw;
    this.call = call;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0 || ended) {
      return ended ? -1 : 0;
    }
    try {
      InputStream in = inflated;
      if (in == null) {
        in = new GZIPInputStream(raw, 8 << 10);
        inflated = in;
      }
      int count = in.read(into, offset, length);
      if (count < 0) {
        finish();
      }
      return count;
    } catch (ZipException e) {
      raw.close();
      throw call.failed(Failure.body(Kind.PROTOCOL, "the body is no gzip", e));
    } catch (EOFException e) {
      raw.close();
      throw call.failed(Failure.body(Kind.CLOSED, "the gzip of the body breaks off", e));
    }
  }

  /** The end is read, too: only then can the connection be used again. */
  private void finish() throws IOException {
    ended = true;
    if (raw.readNBytes(MOST_TRAILING).length == MOST_TRAILING) {
      raw.close();
    }
  }

  @Override
  public int available() throws IOException {
    InputStream in = inflated;
    return in == null || ended ? 0 : in.available();
  }

  @Override
  public void close() throws IOException {
    InputStream in = inflated;
    if (in == null) {
      raw.close();
    } else {
      // Frees the inflater's memory, and closes what it reads.
      in.close();
    }
  }
}
