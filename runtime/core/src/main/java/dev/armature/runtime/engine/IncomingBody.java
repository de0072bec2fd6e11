package dev.armature.runtime.engine;

import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.LimitedStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request: in memory when it was gathered, else read as it comes in. It is completed,
 * streamed or refused before its request is dispatched; by default there is nothing to read.
 */
public final class IncomingBody implements Body.Incoming {
  private final long length;
  private final LongConsumer kept;
  private byte @Nullable [] bytes;
  private @Nullable IncomingBytes stream;
  private @Nullable ServiceException refusal;

  /**
   * A body.
   *
   * @param length its bytes, -1 when unknown
   * @param kept takes up memory for what is kept of it besides; see {@link Body#claim}
   */
  public IncomingBody(long length, LongConsumer kept) {
    this.length = length;
    this.kept = kept;
  }

  /** Completes the body; the array is not copied. */
  public void complete(byte[] all) {
    bytes = all;
  }

  /** Lets the body be read while it comes in. */
  public void streamed(IncomingBytes from) {
    stream = from;
  }

  /** Lets reading it fail. */
  public void refuse(ServiceException why) {
    refusal = why;
  }

  @Override
  public long length() {
    byte[] all = bytes;
    return all == null ? length : all.length;
  }

  @Override
  public void claim(long more) {
    kept.accept(more);
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
    IncomingBytes from = stream;
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
