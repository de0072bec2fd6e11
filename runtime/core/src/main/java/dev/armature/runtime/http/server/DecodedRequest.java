package dev.armature.runtime.http.server;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.LimitedStream;
import dev.armature.runtime.http.message.Request;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the content coding of requests (RFC 9110, section 8.4): gzip. The limit of a body holds
 * for what it is after that, so that few bytes cannot stand for very many.
 */
final class DecodedRequest implements Body.Incoming {
  private static final int BUFFER = 8 << 10;

  private final Body encoded;

  private DecodedRequest(Body encoded) {
    this.encoded = encoded;
  }

  /** The request with the body that was encoded; itself when it has no coding that is known. */
  static Request of(Request request) {
    String coding = request.body().length() == 0 ? null : request.header("Content-Encoding");
    return coding != null && isGzip(coding)
        ? request.with(Body.of(new DecodedRequest(request.body())))
        : request;
  }

  /** Why the coding of a request cannot be undone; null when there is none, or it can. */
  static @Nullable ServiceException refusal(Request request) {
    String coding = request.body().length() == 0 ? null : request.header("Content-Encoding");
    if (coding == null || isGzip(coding) || coding.equalsIgnoreCase("identity")) {
      return null;
    }
    return ServiceException.of(ErrorCategory.PROTOCOL, "The body's coding is not known.")
        .status(415)
        .code("unsupported_content_coding")
        .suggest("Send it as it is, or with gzip.")
        .header("Accept-Encoding", "gzip")
        .build();
  }

  private static boolean isGzip(String coding) {
    return coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip");
  }

  @Override
  public long length() {
    return -1;
  }

  @Override
  public void claim(long bytes) {
    encoded.claim(bytes);
  }

  @Override
  public InputStream stream(long limit) throws IOException {
    return new LimitedStream(new Checked(encoded.stream(limit)), limit);
  }

  /** Says what is wrong with a body that does not decode. Opened when it is first read. */
  private static final class Checked extends FilterInputStream {
    private boolean open;

    Checked(InputStream raw) {
      super(raw);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        if (!open) {
          open = true;
          in = new GZIPInputStream(in, BUFFER);
        }
        return super.read(into, offset, length);
      } catch (ZipException | EOFException e) {
        throw ServiceException.of(ErrorCategory.PROTOCOL, "The body is not what its coding says.")
            .code("malformed_body")
            .build();
      }
    }
  }
}
