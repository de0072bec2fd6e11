package dev.armature.runtime.vertx;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.vertx.core.transport.Transport;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Java NIO for Vert.x, with listening sockets of ours. */
final class ServerTransport implements Transport, io.vertx.core.spi.transport.Transport {
  private final List<ListeningSocket> sockets = new CopyOnWriteArrayList<>();
  private final long silenceMillis;
  private final Claims claims;
  private final boolean secure;

  ServerTransport(long silenceMillis, Claims claims, boolean secure) {
    this.silenceMillis = silenceMillis;
    this.claims = claims;
    this.secure = secure;
  }

  /** What the clients of its sockets take up. */
  Claims claims() {
    return claims;
  }

  /** The socket that listens on a port; null when there is none. */
  @Nullable ListeningSocket listening(int port) {
    for (ListeningSocket socket : sockets) {
      if (socket.localAddress() != null && socket.localAddress().getPort() == port) {
        return socket;
      }
    }
    return null;
  }

  @Override
  public String name() {
    return "nio";
  }

  @Override
  public boolean available() {
    return true;
  }

  @Override
  public @Nullable Throwable unavailabilityCause() {
    return null;
  }

  @Override
  public io.vertx.core.spi.transport.Transport implementation() {
    return this;
  }

  @Override
  public IoHandlerFactory ioHandlerFactory() {
    return NioIoHandler.newFactory();
  }

  /** Vert.x asks for this with Netty's older type. */
  @Override
  @SuppressWarnings("deprecation")
  public DatagramChannel datagramChannel(InternetProtocolFamily family) {
    return new NioDatagramChannel(family.toSocketProtocolFamily());
  }

  @Override
  public ChannelFactory<? extends DatagramChannel> datagramChannelFactory() {
    return NioDatagramChannel::new;
  }

  @Override
  public ChannelFactory<? extends Channel> channelFactory(boolean domainSocket) {
    return NioSocketChannel::new;
  }

  @Override
  public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
    return () -> {
      ListeningSocket socket = new ListeningSocket(silenceMillis, claims, secure);
      sockets.add(socket);
      return socket;
    };
  }
}
