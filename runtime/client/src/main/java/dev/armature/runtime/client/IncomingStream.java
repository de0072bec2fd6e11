package dev.armature.runtime.client;

import dev.armature.runtime.client.TransportException.Failure;
import dev.armature.runtime.client.TransportException.Kind;
import java.io.IOException;
import java.io.InputStream;

/** Reads an answer's body; closing it frees the connection. Used by one thread at a time. */
final class IncomingStream extends InputStream {
  private final IncomingBody raw;
  private final Call call;
  private final long idle;
  private boolean ended;

  IncomingStream(IncomingBody raw, Call call, long idle) {
    this.raw = raw;
    this.call = call;
    this.idle = idle;
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
    int count = ended ? 0 : raw.take(into, offset, length);
    while (count == 0 && !ended) {
      ended = !waitForBytes();
      count = ended ? 0 : raw.take(into, offset, length);
    }
    return ended ? -1 : count;
  }

  /** False at the end. */
  private boolean waitForBytes() throws IOException {
    try {
      switch (raw.await(idle > 0 ? idle : call.rest())) {
        case BYTES:
          return true;
        case END:
          raw.over();
          return false;
        case CLOSED:
          throw new IOException("the stream is closed");
        default:
          throw new IncomingBody.LateException();
      }
    } catch (Throwable thrown) {
      close();
      throw failed(thrown);
    }
  }

  private IOException failed(Throwable thrown) {
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      return call.failed(Failure.body(Kind.INTERRUPTED, "interrupted while reading", null));
    }
    if (thrown instanceof IncomingBody.LateException) {
      String detail = idle > 0 ? "no event came for too long" : "the body did not end in time";
      return call.failed(Failure.body(Kind.TIMEOUT, detail, null));
    }
    return JdkFailure.inBody(call, thrown);
  }

  @Override
  public int available() {
    return ended ? 0 : raw.available();
  }

  @Override
  public void close() {
    raw.cancel();
    raw.over();
  }
}
