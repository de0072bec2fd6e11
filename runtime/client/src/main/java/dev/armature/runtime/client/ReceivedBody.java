package dev.armature.runtime.client;

import dev.armature.runtime.client.TransportException.Failure;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.http.message.Body;
import java.io.IOException;
import java.io.InputStream;

/** The body of an answer, as its reader sees it: decoded, within its limits and the deadline. */
final class ReceivedBody implements Body.Incoming {
  private final IncomingBody raw;
  private final Call call;
  private final BodyLimits limits;
  private final Coding coding;
  private final long length;
  private final long idle;

  /** How the bytes are spelled. */
  enum Coding {
    IDENTITY,
    GZIP
  }

  /**
   * A body.
   *
   * @param length what the head says, -1 when it says nothing
   * @param idle how long a read may take, in nanoseconds; 0 when the deadline of the call holds
   */
  ReceivedBody(
      IncomingBody raw, Call call, BodyLimits limits, Coding coding, long length, long idle) {
    this.raw = raw;
    this.call = call;
    this.limits = limits;
    this.coding = coding;
    this.length = coding == Coding.GZIP ? -1 : length;
    this.idle = idle;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public byte[] bytes(long limit) throws IOException {
    long most = Math.min(limit, limits.memory());
    long whole = coding == Coding.GZIP ? -1 : raw.whole();
    if (whole > most) {
      throw tooLarge(most);
    }
    if (whole >= 0) {
      byte[] all = new byte[(int) whole];
      raw.take(all, 0, all.length);
      return all;
    }
    try (InputStream in = bounded(most)) {
      return gather(in, most);
    }
  }

  @Override
  public InputStream stream(long limit) throws IOException {
    return bounded(Math.min(limit, limits.stream()));
  }

  private InputStream bounded(long most) throws IOException {
    if (length > most) {
      throw tooLarge(most);
    }
    IncomingStream plain = new IncomingStream(raw, call, idle);
    InputStream in = coding == Coding.GZIP ? new GunzipStream(plain, call) : plain;
    return new BoundedStream(in, most, () -> tooLarge(most));
  }

  private TransportException tooLarge(long most) {
    raw.cancel();
    raw.over();
    String detail = "the body of the answer is longer than " + most + " bytes";
    return call.failed(Failure.body(Kind.TOO_LARGE, detail, null));
  }
}
