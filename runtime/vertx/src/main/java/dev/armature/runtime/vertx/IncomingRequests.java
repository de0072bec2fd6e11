package dev.armature.runtime.vertx;

import dev.armature.runtime.error.ServiceException;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/**
 * Sees every request of an HTTP/1.1 connection before Vert.x does. Counts those that wait for their
 * turn, refuses those that break HTTP, and knows when no more will come.
 */
final class IncomingRequests extends ChannelInboundHandlerAdapter {
  /** Vert.x's name for its handler that makes requests of bytes. */
  private static final String DECODER = "httpDecoder";

  private int waiting;
  private boolean inBody;
  private boolean refused;
  private boolean ended;
  private boolean brokeOff;
  private @Nullable ServerConnection owner;

  /** Whether Vert.x speaks HTTP/1.1 on that channel. */
  static boolean fits(ChannelPipeline pipeline) {
    return pipeline.get(DECODER) != null;
  }

  /** The one of a channel on which HTTP/1.1 is spoken. */
  static IncomingRequests of(ChannelPipeline pipeline) {
    IncomingRequests present = pipeline.get(IncomingRequests.class);
    if (present == null) {
      present = new IncomingRequests();
      pipeline.addAfter(DECODER, null, present);
    }
    return present;
  }

  void owned(ServerConnection connection) {
    owner = connection;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (refused) {
      ReferenceCountUtil.release(message);
      return;
    }
    if (message instanceof HttpRequest request) {
      take(request);
    } else if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
      ReferenceCountUtil.release(message);
      end(context);
      return;
    }
    if (message instanceof LastHttpContent) {
      inBody = false;
    }
    context.fireChannelRead(message);
  }

  /** What Vert.x takes for a failure of its decoder, it hands on to be refused. */
  private void take(HttpRequest request) {
    waiting++;
    inBody = true;
    if (request.decoderResult().isSuccess()) {
      ServiceException fault = HeadRules.check(request);
      if (fault != null) {
        request.setDecoderResult(DecoderResult.failure(fault));
      }
    }
    refused = request.decoderResult().isFailure();
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
    if (event instanceof ChannelInputShutdownEvent) {
      end(context);
    }
    super.userEventTriggered(context, event);
  }

  /** Vert.x would close the connection before the request is answered whose body broke off. */
  private void end(ChannelHandlerContext context) {
    if (ended) {
      return;
    }
    ended = true;
    brokeOff = inBody && !refused;
    refused = true;
    ServerConnection connection = owner;
    if (connection == null) {
      context.channel().close();
    } else {
      connection.endOfInput();
    }
  }

  /** One of them has its turn. */
  void taken() {
    waiting = Math.max(0, waiting - 1);
  }

  boolean any() {
    return waiting > 0;
  }

  /** Whether nothing will come after what is counted here. */
  boolean ended() {
    return ended;
  }

  /** Whether the last body will never be complete. */
  boolean brokeOff() {
    return brokeOff;
  }
}
