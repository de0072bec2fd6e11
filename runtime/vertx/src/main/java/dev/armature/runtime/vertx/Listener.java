package dev.armature.runtime.vertx;

import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.server.ServerOptions;
import io.netty.channel.Channel;
import io.vertx.core.Deployable;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.ServerSSLOptions;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One port, served by one or several event loops. */
final class Listener {
  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
  private static final long PAUSE_NANOS = 5_000_000;

  /** How long a connection may stay silent while the server drains. */
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final List<ServerLoop> loops;
  private final @Nullable ListeningSocket socket;

  private Listener(List<ServerLoop> loops, @Nullable ListeningSocket socket) {
    this.loops = loops;
    this.socket = socket;
  }

  /**
   * Starts to listen.
   *
   * @param id tells the listeners of one server apart
   */
  static Listener start(int id, Engine engine, Router router, ServerOptions options, int port) {
    SweepLimits limits = SweepLimits.of(options.limits());
    HttpServerOptions http = ListenOptions.of(options, port);
    // The event loops of one listener share its port, also when it may be any free one.
    SocketAddress address =
        port == 0
            ? SocketAddress.sharedRandomPort(id, options.host())
            : SocketAddress.inetSocketAddress(port, options.host());
    List<ServerLoop> loops = new CopyOnWriteArrayList<>();
    Supplier<Deployable> loop =
        () -> {
          ServerLoop created =
              new ServerLoop(router, engine, http, address, limits, options.shutdown().grace());
          loops.add(created);
          return created;
        };
    Future<String> deployed =
        engine
            .vertx()
            .deployVerticle(loop, new DeploymentOptions().setInstances(engine.eventLoops()));
    await(deployed, options.host() + ":" + port);
    return new Listener(loops, engine.transport().listening(loops.get(0).port()));
  }

  private static void await(Future<?> deployed, String address) {
    try {
      deployed.toCompletionStage().toCompletableFuture().get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw new IllegalStateException(
          "cannot listen on " + address + ": " + cause.getMessage(), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting", e);
    }
  }

  int port() {
    return loops.get(0).port();
  }

  /** New connections get another certificate. */
  void secure(ServerSSLOptions ssl) {
    for (ServerLoop loop : loops) {
      if (!Waiting.of(loop.secure(ssl), Waiting.LONG)) {
        throw new IllegalStateException("the engine does not take it");
      }
    }
  }

  /** Refuses new connections, then waits for those that are there, at most the grace period. */
  void drain(Duration grace) {
    ListeningSocket listening = socket;
    if (listening == null) {
      return;
    }
    listening.stopAccepting();
    loops.forEach(loop -> loop.execute(loop::drain));
    long start = System.nanoTime();
    boolean quiet = false;
    while (!listening.connections().isEmpty() && elapsed(start).compareTo(grace) < 0) {
      if (!quiet && elapsed(start).compareTo(QUIET) > 0) {
        quiet = true;
        closeSilent(listening);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    if (!listening.connections().isEmpty()) {
      LOG.warn("requests still run after {}; they are interrupted", grace);
      abandon(listening);
    }
  }

  /** Closes connections on which nothing was said yet; others see to that themselves. */
  private static void closeSilent(ListeningSocket listening) {
    for (Channel connection : listening.connections()) {
      connection
          .eventLoop()
          .execute(
              () -> {
                if (!ServerConnection.knows(connection)) {
                  connection.close();
                }
              });
    }
  }

  private void abandon(ListeningSocket listening) {
    loops.forEach(loop -> loop.execute(loop::abandon));
    long start = System.nanoTime();
    while (!listening.connections().isEmpty() && elapsed(start).compareTo(QUIET) < 0) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static Duration elapsed(long startNanos) {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }
}
