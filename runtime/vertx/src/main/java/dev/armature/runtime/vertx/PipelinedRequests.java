package dev.armature.runtime.vertx;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;

/** Counts the requests of an HTTP/1.1 connection that have come in but wait for their turn. */
final class PipelinedRequests extends ChannelInboundHandlerAdapter {
  private int waiting;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest) {
      waiting++;
    }
    context.fireChannelRead(message);
  }

  /** One of them had its turn; the very first request of a connection is not seen here. */
  void taken() {
    waiting = Math.max(0, waiting - 1);
  }

  boolean any() {
    return waiting > 0;
  }
}
