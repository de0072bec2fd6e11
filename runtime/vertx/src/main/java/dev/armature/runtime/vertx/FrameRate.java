package dev.armature.runtime.vertx;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2FrameTypes;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bounds the frames of an HTTP/2 connection that bring nothing: SETTINGS, PING, PRIORITY,
 * RST_STREAM, WINDOW_UPDATE, CONTINUATION, empty DATA, unknown ones. Beyond the bound the
 * connection ends with ENHANCE_YOUR_CALM (RFC 9113, section 10.5). It reads nothing of a frame but
 * its head, before it is decoded, so that frames count that the decoder ignores.
 */
final class FrameRate extends ChannelDuplexHandler {
  /** How many such frames a connection may send in a second. */
  static final int FRAMES_PER_SECOND = 1_000;

  /** Clients may send one more for each so many bytes that they are sent. */
  static final int BYTES_PER_FRAME = 1_024;

  /** And so many more with each HEADERS. */
  static final int FRAMES_PER_REQUEST = 2;

  /** Data that may be all padding. */
  private static final int MOST_PADDING = 256;

  private static final Logger LOG = LoggerFactory.getLogger(FrameRate.class);
  private static final byte[] PREFACE =
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final long SECOND_NANOS = 1_000_000_000;
  private static final int HEAD = 9;
  private static final int END_STREAM = 1;
  private static final int PADDED = 8;

  private int prefaceRead;
  private int headRead;
  private int length;
  private int type;
  private int flags;
  private int rest;
  private long frames;
  private long allowed = FRAMES_PER_SECOND;
  private long sent;
  private long secondStart = System.nanoTime();
  private boolean refused;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (refused) {
      ReferenceCountUtil.release(message);
      return;
    }
    if (message instanceof ByteBuf bytes) {
      int at = bytes.readerIndex();
      int end = bytes.writerIndex();
      while (prefaceRead < PREFACE.length && at < end) {
        if (bytes.getByte(at++) != PREFACE[prefaceRead++]) {
          // Not HTTP/2.
          context.pipeline().remove(this);
          context.fireChannelRead(message);
          return;
        }
      }
      count(bytes, at, end);
    }
    if (frames > allowed && isTooFast()) {
      refuse(context, message);
    } else {
      context.fireChannelRead(message);
    }
  }

  private void count(ByteBuf bytes, int start, int end) {
    int at = start;
    while (at < end) {
      if (headRead == HEAD) {
        int skipped = Math.min(rest, end - at);
        at += skipped;
        rest -= skipped;
        headRead = rest == 0 ? 0 : HEAD;
      } else if (headRead == 0 && end - at >= HEAD) {
        length = bytes.getUnsignedMedium(at);
        type = bytes.getByte(at + 3);
        flags = bytes.getByte(at + 4);
        at += HEAD;
        headEnds();
      } else {
        readHead(bytes.getUnsignedByte(at++));
      }
    }
  }

  /** The head of a frame that comes in several pieces. */
  private void readHead(int next) {
    switch (headRead++) {
      case 0 -> length = next;
      case 1, 2 -> length = length << 8 | next;
      case 3 -> type = (byte) next;
      case 4 -> flags = next;
      case HEAD - 1 -> headEnds();
      default -> {}
    }
  }

  private void headEnds() {
    rest = length;
    headRead = rest == 0 ? 0 : HEAD;
    switch (type) {
      case Http2FrameTypes.HEADERS -> allowed += FRAMES_PER_REQUEST;
      case Http2FrameTypes.DATA -> {
        boolean padding = (flags & PADDED) != 0 && length <= MOST_PADDING;
        if ((length == 0 || padding) && (flags & END_STREAM) == 0) {
          frames++;
        }
      }
      default -> frames++;
    }
  }

  /** The clock is read once for many frames: a second counts from the first after the last one. */
  private boolean isTooFast() {
    allowed += sent / BYTES_PER_FRAME;
    sent = 0;
    if (frames <= allowed) {
      return false;
    }
    long now = System.nanoTime();
    if (now - secondStart < SECOND_NANOS) {
      return true;
    }
    secondStart = now;
    frames = 0;
    allowed = FRAMES_PER_SECOND;
    return false;
  }

  private void refuse(ChannelHandlerContext context, Object message) {
    refused = true;
    ReferenceCountUtil.release(message);
    LOG.warn(
        "{} sent more than {} frames of HTTP/2 in a second that bring nothing; closed",
        context.channel().remoteAddress(),
        allowed);
    Http2ConnectionHandler http2 = context.pipeline().get(Http2ConnectionHandler.class);
    if (http2 == null) {
      context.channel().close();
    } else {
      http2.onError(
          context.pipeline().context(http2),
          false,
          Http2Exception.connectionError(Http2Error.ENHANCE_YOUR_CALM, "too many frames"));
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof ByteBuf bytes) {
      sent += bytes.readableBytes();
    }
    context.write(message, promise);
  }
}
