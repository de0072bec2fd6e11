package dev.armature.runtime.vertx;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection in the order that loses nothing: what is written is flushed, our side is shut
 * down, then what the client still sends is read and dropped until it closes as well. Closing a
 * socket with unread bytes would reset it, and the client would lose the last answer (RFC 9112,
 * section 9.6).
 */
final class LingeringClose extends ChannelDuplexHandler {
  private static final long LINGER_MILLIS = 2_000;

  /** The answer to a request whose head does not come in; there is no request to answer yet. */
  static final byte[] TOO_SLOW =
      "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
          .getBytes(StandardCharsets.US_ASCII);

  /** The answer to a connection for which there is no room. */
  static final byte[] OVERLOADED =
      ("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\n"
              + "Content-Length: 0\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII);

  private static final byte[] NOTHING = new byte[0];

  /** Its name in pipelines. */
  static final String NAME = "lingering-close";

  private final long silenceMillis;
  private final HeadBytes heads;
  private @Nullable ServerConnection owner;
  private @Nullable ChannelPromise closing;
  private @Nullable Future<?> timer;
  private boolean received;
  private boolean closed;

  /** Closes a connection that sent nothing of use for so long. */
  LingeringClose(long silenceMillis, HeadBytes heads) {
    this.silenceMillis = silenceMillis;
    this.heads = heads;
  }

  HeadBytes heads() {
    return heads;
  }

  /** HTTP is spoken from now on; the connection looks after its times itself. */
  void owned(ServerConnection connection) {
    owner = connection;
    stopTimer();
    if (received) {
      connection.received(0);
    }
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    start(context, () -> closeUnowned(context), silenceMillis);
    context.fireChannelActive();
  }

  /** A timer keeps all of its connection in memory, also when that is long gone. */
  private void start(ChannelHandlerContext context, Runnable task, long millis) {
    stopTimer();
    timer = context.executor().schedule(task, millis, TimeUnit.MILLISECONDS);
  }

  private void stopTimer() {
    if (timer != null) {
      timer.cancel(false);
      timer = null;
    }
  }

  private void closeUnowned(ChannelHandlerContext context) {
    if (owner != null) {
      return;
    }
    refuse(context, received ? TOO_SLOW : NOTHING);
  }

  /** Says why a connection ends on which no request has come in whole. */
  static void refuse(ChannelHandlerContext context, byte[] answer) {
    if (answer.length > 0 && context.pipeline().get(SslHandler.class) == null) {
      context.writeAndFlush(Unpooled.wrappedBuffer(answer));
    }
    context.channel().close();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (closing != null) {
      ReferenceCountUtil.release(message);
      return;
    }
    int bytes = message instanceof ByteBuf buffer ? buffer.readableBytes() : 0;
    if (!received) {
      received = true;
      PipelineStart.at(context.pipeline());
    }
    ServerConnection connection = owner;
    if (connection == null) {
      heads.add(bytes);
    } else {
      connection.received(bytes);
    }
    context.fireChannelRead(message);
  }

  /** All that came in together has been handed on by now. */
  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    context.fireChannelReadComplete();
    ServerConnection connection = owner;
    if (connection != null) {
      connection.readComplete();
    } else if (!heads.claim()) {
      refuse(context, OVERLOADED);
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    ServerConnection connection = owner;
    if (connection != null && message instanceof ByteBuf bytes) {
      connection.written(bytes.readableBytes());
    }
    context.write(message, promise);
  }

  @Override
  public void close(ChannelHandlerContext context, ChannelPromise promise) {
    if (closed || !context.channel().isActive()) {
      context.close(promise);
      return;
    }
    if (closing != null) {
      closing.addListener(done -> promise.trySuccess());
      return;
    }
    closing = promise;
    context.channel().config().setAutoRead(true);
    context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(flushed -> halfClose(context));
    start(context, () -> finish(context), LINGER_MILLIS);
  }

  private void halfClose(ChannelHandlerContext context) {
    if (context.channel() instanceof SocketChannel socket
        && socket.isActive()
        && !socket.isInputShutdown()) {
      socket.shutdownOutput();
    } else {
      finish(context);
    }
  }

  private void finish(ChannelHandlerContext context) {
    stopTimer();
    ChannelPromise promise = closing;
    if (!closed && promise != null) {
      closed = true;
      context.close(promise);
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent && closing != null) {
      finish(context);
    } else {
      context.fireUserEventTriggered(event);
    }
  }

  /** A client that resets its connection is no fault of ours; the rest learns it from the close. */
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (cause instanceof IOException) {
      closed = true;
      context.close();
    } else {
      context.fireExceptionCaught(cause);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    heads.release();
    stopTimer();
    finish(context);
    context.fireChannelInactive();
  }

  /** Closes at once, whatever is still on its way. */
  void abort(ChannelHandlerContext context) {
    if (!closed) {
      closed = true;
      context.close(closing == null ? context.newPromise() : closing);
    }
  }
}
