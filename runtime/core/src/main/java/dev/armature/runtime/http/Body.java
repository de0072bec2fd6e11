package dev.armature.runtime.http;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a request, given by the engine. Engines hold small ones in memory already; reading
 * others blocks, after authentication and rate limit.
 */
public interface Body {
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

  /** No body. */
  static Body empty() {
    return Buffered.EMPTY;
  }

  /** A body in memory; the array is not copied. */
  static Body of(byte[] bytes) {
    return bytes.length == 0 ? Buffered.EMPTY : new Buffered(bytes);
  }

  /** What to throw when a body is longer than {@code limit} bytes. */
  static ServiceException tooLarge(long limit) {
    return ServiceException.of(
            ErrorCategory.PROTOCOL, "The body is longer than " + limit + " bytes.")
        .status(413)
        .code("content_too_large")
        .build();
  }

  /** A body in memory. */
  final class Buffered implements Body {
    private static final Buffered EMPTY = new Buffered(new byte[0]);

    private final byte[] bytes;

    private Buffered(byte[] bytes) {
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
  }
}
