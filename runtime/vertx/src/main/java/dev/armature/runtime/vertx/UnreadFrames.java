package dev.armature.runtime.vertx;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.Http2Connection;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2LocalFlowController;
import org.jspecify.annotations.Nullable;

/** How many bytes of an HTTP/2 connection came in that nobody has read yet. */
final class UnreadFrames {
  private final Http2ConnectionHandler handler;
  private final Http2Connection http;
  private int known;

  private UnreadFrames(Http2ConnectionHandler handler) {
    this.handler = handler;
    this.http = handler.connection();
  }

  static @Nullable UnreadFrames of(Channel channel) {
    Http2ConnectionHandler handler = channel.pipeline().get(Http2ConnectionHandler.class);
    return handler == null ? null : new UnreadFrames(handler);
  }

  /** How many more they are than before; below zero when they are fewer. */
  int more() {
    Http2LocalFlowController flow = http.local().flowController();
    int now = flow == null ? 0 : flow.unconsumedBytes(http.connectionStream());
    int more = now - known;
    known = now;
    return more;
  }

  /** Tells the client that it asks too much (RFC 9113, section 7), before its connection ends. */
  void sayWhy(Channel channel) {
    ChannelHandlerContext context = channel.pipeline().context(handler);
    if (context != null) {
      int last = http.remote().lastStreamCreated();
      long code = Http2Error.ENHANCE_YOUR_CALM.code();
      handler.goAway(context, last, code, Unpooled.EMPTY_BUFFER, context.newPromise());
      context.flush();
    }
  }

  /** Some of them take up nothing after all. */
  void forget(int bytes) {
    known -= bytes;
  }

  /** How many take up something until now; none does from now on. */
  int forgetAll() {
    int last = known;
    known = 0;
    return last;
  }
}
