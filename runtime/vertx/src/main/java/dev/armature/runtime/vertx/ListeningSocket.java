package dev.armature.runtime.vertx;

import io.netty.channel.Channel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A listening socket that knows every connection it accepted, and leaves none behind. The kernel
 * completes connections before they are accepted, and resets those that wait when the socket
 * closes; so the queue is emptied in the moment before.
 */
final class ListeningSocket extends NioServerSocketChannel {
  /** Long enough for the acceptor to poll, which takes the socket off its selector for good. */
  private static final long POLL_MILLIS = 2;

  private static final long PAUSE_NANOS = 1_000_000;

  private final Set<Channel> connections = ConcurrentHashMap.newKeySet();
  private final long silenceMillis;
  private final Claims claims;
  private final boolean secure;

  /**
   * A socket whose connections may be silent for so long after they were accepted.
   *
   * @param claims what its clients take up
   * @param secure whether they speak TLS
   */
  ListeningSocket(long silenceMillis, Claims claims, boolean secure) {
    this.silenceMillis = silenceMillis;
    this.claims = claims;
    this.secure = secure;
  }

  /** The connections that are open. Any thread may ask. */
  Set<Channel> connections() {
    return connections;
  }

  @Override
  protected int doReadMessages(List<Object> accepted) throws Exception {
    try {
      SocketChannel next = javaChannel().accept();
      if (next == null) {
        return 0;
      }
      NioSocketChannel connection = connection(next);
      if (connection != null) {
        accepted.add(connection);
      }
      return 1;
    } catch (OutOfMemoryError e) {
      throw OutOfMemory.end(e);
    }
  }

  /** The connection; null when there is no room for it, and it was closed. */
  private @Nullable NioSocketChannel connection(SocketChannel accepted) throws IOException {
    NioSocketChannel connection = new NioSocketChannel(this, accepted);
    AddressClaims by = claims.open(accepted.socket().getInetAddress(), connection);
    if (by == null) {
      refuse(accepted);
      return null;
    }
    connection.attr(AddressClaims.KEY).set(by);
    connections.add(connection);
    connection
        .closeFuture()
        .addListener(
            closed -> {
              connections.remove(connection);
              claims.close(by, connection);
            });
    connection
        .pipeline()
        .addFirst(
            LingeringClose.NAME, new LingeringClose(silenceMillis, new HeadBytes(claims, by)));
    return connection;
  }

  /** Says why, as far as a client that speaks plain HTTP can understand it. */
  private void refuse(SocketChannel accepted) {
    try (accepted) {
      accepted.configureBlocking(false);
      if (!secure) {
        accepted.write(ByteBuffer.wrap(LingeringClose.OVERLOADED));
      }
    } catch (IOException gone) {
      // Then there is nobody to tell.
    }
  }

  /**
   * Closes the socket; connections that the kernel completed before are accepted. Java closes a
   * socket that is registered with a selector only when that polls next, and the kernel would go on
   * completing connections until then; so the socket is taken off the selector first.
   */
  void stopAccepting() {
    deregister()
        .addListener(
            deregistered ->
                eventLoop().schedule((Runnable) this::close, POLL_MILLIS, TimeUnit.MILLISECONDS));
    closeFuture().awaitUninterruptibly();
  }

  @Override
  protected void doClose() throws Exception {
    List<SocketChannel> waiting = new ArrayList<>();
    if (isActive()) {
      rehearse();
      take(javaChannel(), waiting);
      // Who has just slept is not put off the processor soon, not even on a busy machine.
      LockSupport.parkNanos(PAUSE_NANOS);
      takeAndClose(javaChannel(), waiting);
    }
    super.doClose();
    for (SocketChannel each : waiting) {
      NioSocketChannel connection = connection(each);
      if (connection != null) {
        pipeline().fireChannelRead(connection);
      }
    }
  }

  /** Between the last, empty accept and the close nothing else must happen. */
  private static void takeAndClose(ServerSocketChannel socket, List<SocketChannel> into)
      throws IOException {
    take(socket, into);
    socket.close();
  }

  private static void take(ServerSocketChannel socket, List<SocketChannel> into)
      throws IOException {
    for (SocketChannel next = socket.accept(); next != null; next = socket.accept()) {
      into.add(next);
    }
  }

  /** Loads the classes that closing takes, which would take long in the moment that matters. */
  private static void rehearse() throws IOException {
    try (ServerSocketChannel other = ServerSocketChannel.open()) {
      other.configureBlocking(false);
      other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      takeAndClose(other, new ArrayList<>());
    }
  }
}
