package dev.armature.runtime.vertx;

import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.LimitedStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The body of a request: in memory when it is small, else read as it comes in. */
final class RequestBody implements Body.Incoming {
  private final long length;
  private final KeptBytes kept;
  private byte @Nullable [] bytes;
  private @Nullable BodyStream stream;
  private @Nullable ServiceException refusal;

  /** A body of that length, -1 when unknown. */
  RequestBody(long length, KeptBytes kept) {
    this.length = length;
    this.kept = kept;
  }

  /** Completes the body; before the request is dispatched. */
  void complete(byte[] all) {
    bytes = all;
  }

  /** Lets the body be read while it comes in; before the request is dispatched. */
  void streamed(BodyStream from) {
    stream = from;
  }

  /** Lets reading it fail; before the request is dispatched. */
  void refuse(ServiceException why) {
    refusal = why;
  }

  @Override
  public long length() {
    byte[] all = bytes;
    return all == null ? length : all.length;
  }

  @Override
  public void claim(long more) {
    kept.claim(more);
  }

  @Override
  public byte[] bytes(long limit) throws IOException {
    byte[] all = bytes;
    return all == null ? Body.Incoming.super.bytes(limit) : all;
  }

  @Override
  public InputStream stream(long limit) {
    byte[] all = bytes;
    if (all == null) {
      return source(limit);
    }
    if (all.length > limit) {
      throw Body.tooLarge(limit);
    }
    return new ByteArrayInputStream(all);
  }

  private InputStream source(long limit) {
    BodyStream from = stream;
    ServiceException why = refusal;
    if (why != null) {
      throw why;
    }
    if (length > limit || from == null) {
      throw Body.tooLarge(limit);
    }
    return new LimitedStream(from, limit);
  }
}
