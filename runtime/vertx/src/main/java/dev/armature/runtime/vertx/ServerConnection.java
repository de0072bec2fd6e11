package dev.armature.runtime.vertx;

import dev.armature.runtime.http.server.Peer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** One connection of a client. Used on its event loop only; time is counted in sweeps. */
final class ServerConnection {
  private static final AttributeKey<ServerConnection> KEY =
      AttributeKey.valueOf(ServerConnection.class, "connection");

  private final ServerLoop loop;
  private final HttpConnection http;
  private final Channel channel;
  private final LingeringClose lingering;
  private final Peer peer;
  private final boolean multiplexed;
  private final @Nullable IncomingRequests incoming;
  private final ArrayList<ServerCall> calls = new ArrayList<>(1);

  private int activeSweep;
  private boolean receiving;
  private int receivingSweep;
  private int endSweep;
  private long pendingBytes;
  private int pendingSweep;

  private ServerConnection(ServerLoop loop, HttpConnection http, Channel channel) {
    this.loop = loop;
    this.http = http;
    this.channel = channel;
    this.multiplexed = http.protocolVersion() == HttpVersion.HTTP_2;
    this.incoming = multiplexed ? null : IncomingRequests.of(channel.pipeline());
    this.lingering = (LingeringClose) channel.pipeline().get(LingeringClose.NAME);
    this.peer =
        new Peer(
            String.valueOf(http.remoteAddress().hostAddress()),
            multiplexed ? "HTTP/2" : "HTTP/1.1",
            http.isSsl());
    this.activeSweep = loop.sweeps();
  }

  /** Takes on a connection that was just accepted. */
  static ServerConnection accept(ServerLoop loop, HttpConnection http) {
    Channel channel = ((ConnectionBase) http).channel();
    ServerConnection connection = new ServerConnection(loop, http, channel);
    channel.attr(KEY).set(connection);
    connection.lingering.owned(connection);
    if (connection.incoming != null) {
      connection.incoming.owned(connection);
      channel.config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
    }
    http.exceptionHandler(broken -> {});
    http.closeHandler(closed -> connection.closed());
    return connection;
  }

  /** Whether HTTP is spoken on that channel. */
  static boolean knows(Channel channel) {
    return channel.attr(KEY).get() != null;
  }

  static ServerConnection of(HttpConnection http) {
    return ((ConnectionBase) http).channel().attr(KEY).get();
  }

  Peer peer() {
    return peer;
  }

  Channel channel() {
    return channel;
  }

  boolean multiplexed() {
    return multiplexed;
  }

  /** Whether further requests have come in already. */
  boolean hasMore() {
    return incoming != null && incoming.any();
  }

  /** Whether what has come in is all that will come. */
  boolean inputEnded() {
    return incoming != null && incoming.ended();
  }

  /** Nothing more will come; the client may still wait for answers (RFC 9112, section 9.6). */
  void endOfInput() {
    endSweep = loop.sweeps();
    endBody();
    closeAfterLast();
  }

  /**
   * Tells the reader of a body that broke off: that of the last request, which may have to wait.
   */
  void endBody() {
    if (incoming != null && incoming.brokeOff() && !incoming.any() && !calls.isEmpty()) {
      calls.get(0).bodyBrokeOff();
    }
  }

  private void closeAfterLast() {
    if (inputEnded() && calls.isEmpty() && !hasMore()) {
      close();
    }
  }

  /** Bytes came in. */
  void received() {
    activeSweep = loop.sweeps();
    if (!receiving && calls.isEmpty()) {
      receiving = true;
      receivingSweep = activeSweep;
    }
  }

  void begin(ServerCall call) {
    receiving = false;
    if (incoming != null) {
      incoming.taken();
    }
    calls.add(call);
  }

  void end(ServerCall call) {
    calls.remove(call);
    activeSweep = loop.sweeps();
  }

  private void closed() {
    loop.closed(this);
    for (ServerCall call : new ArrayList<>(calls)) {
      call.disconnected();
    }
  }

  /** Closes after what was written has been sent. */
  void close() {
    channel.close();
  }

  /** Tells an HTTP/2 client to go elsewhere; HTTP/1.1 clients learn it from their next answer. */
  void drain() {
    activeSweep = loop.sweeps();
    new ArrayList<>(calls).forEach(ServerCall::drain);
    if (multiplexed) {
      http.shutdown(loop.grace());
    }
  }

  /** Gives up on requests that still run. */
  void abandon() {
    for (ServerCall call : new ArrayList<>(calls)) {
      call.disconnected();
    }
    ChannelHandlerContext context = channel.pipeline().context(lingering);
    if (context == null) {
      channel.close();
    } else {
      lingering.abort(context);
    }
  }

  /** Looks whether the client takes too long; called now and then. */
  void sweep(SweepLimits limits, boolean draining) {
    int now = loop.sweeps();
    for (int i = calls.size() - 1; i >= 0; i--) {
      calls.get(i).sweep(now, limits.receive());
    }
    if (inputEnded()) {
      closeAfterLast();
      probe(now, limits);
    }
    if (stuck(now, limits.idle())) {
      abandon();
    } else if (calls.isEmpty()) {
      sweepIdle(now, limits, draining);
    }
  }

  /**
   * A client that has gone altogether looks like one that closed its side only, until it is sent
   * something. An interim answer that nobody asked for is dropped (RFC 9110, section 15.2.1).
   */
  private void probe(int now, SweepLimits limits) {
    if (now - endSweep > limits.quiet() && !calls.isEmpty()) {
      endSweep = now;
      calls.get(0).probe();
    }
  }

  private void sweepIdle(int now, SweepLimits limits, boolean draining) {
    if (receiving && !multiplexed && now - receivingSweep > limits.receive()) {
      tooSlow();
    } else if (now - activeSweep > (draining && !receiving ? limits.quiet() : limits.idle())) {
      close();
    }
  }

  /** Whether the client does not read what was written. */
  private boolean stuck(int now, int most) {
    ChannelOutboundBuffer pending = channel.unsafe().outboundBuffer();
    long bytes = pending == null ? 0 : pending.totalPendingWriteBytes();
    if (bytes == 0 || bytes != pendingBytes) {
      pendingBytes = bytes;
      pendingSweep = now;
      return false;
    }
    return now - pendingSweep > most;
  }

  private void tooSlow() {
    @Nullable ChannelHandlerContext context = channel.pipeline().context(lingering);
    if (context != null && !http.isSsl()) {
      context.writeAndFlush(LingeringClose.tooSlow());
    }
    close();
  }
}
