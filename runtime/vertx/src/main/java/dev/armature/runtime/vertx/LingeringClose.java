package dev.armature.runtime.vertx;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.SocketChannel;
import io.netty.util.ReferenceCountUtil;
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

  private final ServerConnection connection;
  private @Nullable ChannelPromise closing;
  private boolean closed;

  LingeringClose(ServerConnection connection) {
    this.connection = connection;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (closing != null) {
      ReferenceCountUtil.release(message);
      return;
    }
    connection.received();
    context.fireChannelRead(message);
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
    context.executor().schedule(() -> finish(context), LINGER_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void halfClose(ChannelHandlerContext context) {
    if (context.channel() instanceof SocketChannel socket && socket.isActive()) {
      socket.shutdownOutput();
    } else {
      finish(context);
    }
  }

  private void finish(ChannelHandlerContext context) {
    ChannelPromise promise = closing;
    if (!closed && promise != null) {
      closed = true;
      context.close(promise);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    finish(context);
    context.fireChannelInactive();
  }

  /** Closes at once, whatever is still on its way. */
  void abort(ChannelHandlerContext context) {
    closed = true;
    context.close(closing == null ? context.newPromise() : closing);
  }
}
