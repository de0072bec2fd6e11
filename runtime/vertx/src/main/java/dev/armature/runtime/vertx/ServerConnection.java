package dev.armature.runtime.vertx;

import dev.armature.runtime.http.server.Peer;
import dev.armature.runtime.server.Budget;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/** One connection of a client. Used on its event loop only; time is counted in sweeps. */
final class ServerConnection {
  private static final AttributeKey<ServerConnection> KEY =
      AttributeKey.valueOf(ServerConnection.class, "connection");

  /** A client that takes fewer bytes than this while it may stand still takes nothing. */
  private static final int LEAST_PROGRESS = 1 << 10;

  private final ServerLoop loop;
  private final HttpConnection http;
  private final Channel channel;
  private final LingeringClose lingering;
  private final Peer peer;
  private final boolean multiplexed;
  private final @Nullable IncomingRequests incoming;
  private final ArrayList<ServerCall> calls = new ArrayList<>(1);
  private final ArrayList<ServerCall> writing = new ArrayList<>(1);

  private final Claims claims;
  private final AddressClaims by;
  private final @Nullable UnreadFrames unread;

  private int activeSweep;
  private boolean reading;
  private boolean receiving;
  private int receivingSweep;
  private int endSweep;
  private long pendingBytes;
  private int pendingSweep;
  private long writtenBytes;
  private boolean evicted;

  // Looked at by the threads that accept connections, which may see values of a moment ago.
  private volatile int openRequests;
  private final AtomicLong bodyBytes = new AtomicLong();
  private final AtomicLong answerBytes = new AtomicLong();
  private volatile int streams;

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
            http.isSsl(),
            certificate(http));
    this.activeSweep = loop.sweeps();
    this.claims = loop.engine().claims();
    this.by = channel.attr(AddressClaims.KEY).get();
    this.unread = multiplexed ? UnreadFrames.of(channel) : null;
  }

  /** Who was asked for one and has none is let in by TLS only where that is configured. */
  private static @Nullable X509Certificate certificate(HttpConnection http) {
    SSLSession session = http.sslSession();
    try {
      return session != null && session.getPeerCertificates()[0] instanceof X509Certificate first
          ? first
          : null;
    } catch (SSLPeerUnverifiedException e) {
      return null;
    }
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
    http.exceptionHandler(OutOfMemory::check);
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
  void received(int bytes) {
    activeSweep = loop.sweeps();
    reading = true;
    if (calls.isEmpty()) {
      if (!receiving) {
        receiving = true;
        receivingSweep = activeSweep;
      }
      lingering.heads().add(bytes);
    }
  }

  /** Bytes went out, or wait to do so. */
  void written(int bytes) {
    writtenBytes += bytes;
  }

  /** All that came in together was handed on: what is left takes up memory until more comes. */
  void readComplete() {
    reading = false;
    for (int i = calls.size() - 1; i >= 0; i--) {
      // One that finds no room may take all others with it.
      if (i < calls.size()) {
        calls.get(i).readComplete();
      }
    }
    while (!writing.isEmpty()) {
      writing.remove(writing.size() - 1).stillWriting();
    }
    if (unread != null) {
      claimUnread(unread);
    } else if (receiving && !lingering.heads().claim()) {
      refuse(LingeringClose.OVERLOADED);
    }
  }

  private void claimUnread(UnreadFrames frames) {
    int more = frames.more();
    if (more < 0) {
      releaseBody(-more);
    } else if (more > 0 && !claimBody(more)) {
      frames.forget(more);
      evict();
    }
  }

  /**
   * Whether what has come in is being handed on. What is over before that is takes up nothing: it
   * cannot pile up.
   */
  boolean reading() {
    return reading;
  }

  /** Takes on a request. */
  void begin(ServerCall call) {
    receiving = false;
    lingering.heads().release();
    if (incoming != null) {
      incoming.taken();
    }
    calls.add(call);
  }

  /** Takes up room for a request; false when there is none. */
  boolean claimRequest() {
    boolean room = claims.claim(Budget.REQUESTS, by, 1);
    openRequests += room ? 1 : 0;
    return room;
  }

  /** An answer is written, and may be sent before what has come in is handed on. */
  void writes(ServerCall call) {
    writing.add(call);
  }

  /** It is sent, or never will be; perhaps it was written at another time. */
  void wrote(ServerCall call) {
    writing.remove(call);
  }

  /** Takes up memory for bytes of a body; false when there is none; any thread may ask. */
  boolean claimBody(long bytes) {
    boolean room = claims.claim(Budget.BODY_BYTES, by, bytes);
    bodyBytes.addAndGet(room ? bytes : 0);
    return room;
  }

  void releaseBody(long bytes) {
    if (bytes > 0) {
      bodyBytes.addAndGet(-bytes);
      claims.release(Budget.BODY_BYTES, by, bytes);
    }
  }

  /** The same for an answer until it is sent; any thread may ask. */
  boolean claimAnswer(long bytes) {
    boolean room = bytes == 0 || claims.claimFirst(Budget.ANSWER_BYTES, by, bytes);
    if (room) {
      answerBytes.addAndGet(bytes);
    }
    return room;
  }

  boolean claimStream() {
    boolean room = claims.claim(Budget.STREAMS, by, 1);
    streams += room ? 1 : 0;
    return room;
  }

  void releaseStream() {
    streams--;
    claims.release(Budget.STREAMS, by, 1);
  }

  void releaseAnswer(long bytes) {
    if (bytes > 0) {
      answerBytes.addAndGet(-bytes);
      claims.release(Budget.ANSWER_BYTES, by, bytes);
    }
  }

  /** A request is over, and its answer is sent. */
  void releaseRequest() {
    openRequests--;
    claims.release(Budget.REQUESTS, by, 1);
  }

  /** How much a connection has of something, when room has to be made; any thread may ask. */
  static long burden(Channel channel, Budget budget) {
    ServerConnection connection = channel.attr(KEY).get();
    if (connection == null) {
      return budget == Budget.CONNECTIONS || budget == Budget.HEAD_BYTES ? 1 : -1;
    }
    return switch (budget) {
      case CONNECTIONS -> -connection.openRequests;
      case REQUESTS -> connection.openRequests;
      case STREAMS -> connection.streams;
      case HEAD_BYTES -> connection.lingering.heads().claimed();
      case BODY_BYTES -> connection.bodyBytes.get();
      case ANSWER_BYTES -> connection.answerBytes.get();
    };
  }

  /** Ends a connection in favour of others. On its event loop. */
  static void evict(Channel channel) {
    ServerConnection connection = channel.attr(KEY).get();
    if (connection == null) {
      channel.close();
    } else {
      connection.evict();
    }
  }

  /** Ends the connection: its client asks for more than its share. */
  void evict() {
    if (evicted) {
      return;
    }
    evicted = true;
    if (unread != null) {
      unread.sayWhy(channel);
    }
    abandon();
  }

  void end(ServerCall call) {
    calls.remove(call);
    activeSweep = loop.sweeps();
  }

  private void closed() {
    loop.closed(this);
    lingering.heads().release();
    if (unread != null) {
      releaseBody(unread.forgetAll());
    }
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
      calls.get(i).sweep(now, limits);
    }
    if (unread != null) {
      // What was read since the last frame came in takes up nothing any more.
      claimUnread(unread);
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
      refuse(LingeringClose.TOO_SLOW);
    } else if (now - activeSweep > (draining && !receiving ? limits.quiet() : limits.idle())) {
      close();
    }
  }

  /** Whether the client does not read what was written. */
  private boolean stuck(int now, int most) {
    ChannelOutboundBuffer pending = channel.unsafe().outboundBuffer();
    long bytes = pending == null ? 0 : pending.totalPendingWriteBytes();
    boolean waits = multiplexed ? answerBytes.get() > 0 : bytes > 0;
    // Frames that are no data, of a client that asks for nothing but them, are no progress.
    long progress = multiplexed ? writtenBytes / LEAST_PROGRESS : bytes;
    if (!waits || progress != pendingBytes) {
      pendingBytes = progress;
      pendingSweep = now;
      return false;
    }
    return now - pendingSweep > most;
  }

  /** Says why a connection ends on which no request has come in whole. */
  private void refuse(byte[] answer) {
    ChannelHandlerContext context = channel.pipeline().context(lingering);
    if (context == null) {
      close();
    } else {
      LingeringClose.refuse(context, answer);
    }
  }
}
