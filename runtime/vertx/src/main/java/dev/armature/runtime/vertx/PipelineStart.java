package dev.armature.runtime.vertx;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.ssl.SslHandler;

/**
 * Puts handlers of ours between Vert.x's, which it adds when the first bytes tell the protocol: a
 * request would reach Vert.x's upgrade to HTTP/2 before a connection is known to us.
 */
final class PipelineStart extends ChannelInboundHandlerAdapter {
  /** Vert.x's name for its last handler, before which it adds all others. */
  private static final String LAST = "handler";

  private PipelineStart() {}

  /** Called with the first bytes of a connection, before Vert.x has seen them. */
  static void at(ChannelPipeline pipeline) {
    ChannelHandlerContext tls = pipeline.context(SslHandler.class);
    if (tls != null) {
      pipeline.addAfter(tls.name(), null, new FrameRate());
    } else if (!IncomingRequests.fits(pipeline)) {
      pipeline.addAfter(LingeringClose.NAME, null, new FrameRate());
      pipeline.addBefore(LAST, null, new PipelineStart());
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    context.pipeline().remove(this);
    if (IncomingRequests.fits(context.pipeline())) {
      IncomingRequests.of(context.pipeline());
    }
    context.fireChannelRead(message);
  }
}
