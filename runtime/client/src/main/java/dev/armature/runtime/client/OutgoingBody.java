package dev.armature.runtime.client;

import dev.armature.runtime.http.message.Body;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;

/** A request's body while one attempt sends it; remembers how far it came. */
final class OutgoingBody {
  private final Body body;
  private volatile boolean opened;
  private volatile boolean ended;
  private volatile @Nullable IOException failure;
  private volatile @Nullable InputStream open;

  OutgoingBody(Body body) {
    this.body = body;
  }

  /** Whether the body can be sent again after it was sent once. */
  static boolean repeatable(Body body) {
    return body.accept(
        new Body.Visitor<>() {
          @Override
          public Boolean none() {
            return true;
          }

          @Override
          public Boolean bytes(byte[] bytes) {
            return true;
          }

          @Override
          public Boolean stream(Body.Stream stream) {
            return stream.source().startsAnywhere();
          }

          @Override
          public Boolean events(Body.Events events) {
            return false;
          }
        });
  }

  /** What gives it to the JDK's client; null for no body. */
  @Nullable BodyPublisher publisher() {
    if (body.length() == 0) {
      return null;
    }
    if (body instanceof Body.Bytes bytes) {
      ended = true;
      return BodyPublishers.ofByteArray(bytes.bytes(Integer.MAX_VALUE));
    }
    BodyPublisher stream = BodyPublishers.ofInputStream(this::open);
    return body.length() < 0 ? stream : BodyPublishers.fromPublisher(stream, body.length());
  }

  /** Whether some of a stream is still to be sent. */
  boolean sending() {
    return opened && !ended;
  }

  /** Why what it is read from failed; null when it did not. */
  @Nullable IOException failure() {
    return failure;
  }

  private InputStream open() {
    opened = true;
    try {
      InputStream in = new Watched(body.stream(Long.MAX_VALUE));
      open = in;
      return in;
    } catch (IOException e) {
      failure = e;
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the reading, whatever has been sent. */
  void close() {
    InputStream in = open;
    if (in != null) {
      try {
        in.close();
      } catch (IOException unwanted) {
        // The request is over, so nobody needs the rest.
      }
    }
  }

  private final class Watched extends FilterInputStream {
    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        int count = super.read(into, offset, length);
        ended |= count < 0;
        return count;
      } catch (IOException e) {
        failure = e;
        throw e;
      } catch (RuntimeException e) {
        failure = new IOException("reading the body failed", e);
        throw e;
      }
    }
  }
}
