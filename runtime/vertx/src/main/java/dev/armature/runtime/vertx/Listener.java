package dev.armature.runtime.vertx;

import dev.armature.runtime.http.Router;
import dev.armature.runtime.server.ServerOptions;
import io.netty.channel.Channel;
import io.vertx.core.Deployable;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One port, served by one or several event loops. */
final class Listener {
  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

  /** How often the acceptor looks for waiting connections before its socket is closed. */
  private static final int ACCEPT_PASSES = 16;

  private final List<ServerLoop> loops;

  private Listener(List<ServerLoop> loops) {
    this.loops = loops;
  }

  static Listener start(
      Vertx vertx,
      Router router,
      Dispatch dispatch,
      ServerOptions options,
      int port,
      int eventLoops) {
    SweepLimits limits = SweepLimits.of(options.limits());
    HttpServerOptions http = ListenOptions.of(options, port);
    List<ServerLoop> loops = new CopyOnWriteArrayList<>();
    Supplier<Deployable> loop =
        () -> {
          ServerLoop created =
              new ServerLoop(router, dispatch, http, limits, options.shutdownGrace());
          loops.add(created);
          return created;
        };
    Future<String> deployed =
        vertx.deployVerticle(loop, new DeploymentOptions().setInstances(eventLoops));
    await(deployed, options.host() + ":" + port);
    return new Listener(loops);
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

  /** Refuses new connections, then waits for those that are there, at most the grace period. */
  void drain(Duration grace) {
    Waiting.of(stopAccepting(), Waiting.LONG);
    List<Future<Void>> drained = new ArrayList<>();
    for (ServerLoop loop : loops) {
      Promise<Void> promise = Promise.promise();
      loop.execute(() -> loop.drain().onComplete(promise));
      drained.add(promise.future());
    }
    if (!Waiting.of(Future.all(drained), grace)) {
      LOG.warn("requests still run after {}; they are interrupted", grace);
      loops.forEach(loop -> loop.execute(loop::abandon));
      Waiting.of(Future.all(drained), Duration.ofSeconds(2));
    }
  }

  /**
   * Closes the listening socket. The kernel completes connections before we accept them, and resets
   * those that wait when the socket closes; so the queue is emptied right before.
   */
  private Future<Void> stopAccepting() {
    Channel socket =
        loops.stream().map(ServerLoop::listener).filter(Objects::nonNull).findAny().orElse(null);
    Promise<Void> closed = Promise.promise();
    if (socket == null) {
      closed.complete();
    } else {
      pass(socket, ACCEPT_PASSES, closed);
    }
    return closed.future();
  }

  private static void pass(Channel socket, int passes, Promise<Void> closed) {
    // A timer makes the acceptor poll its socket, and take what waits, before the next step.
    Runnable next =
        () -> {
          if (passes > 0) {
            pass(socket, passes - 1, closed);
          } else {
            socket.close().addListener(done -> closed.complete());
          }
        };
    socket.eventLoop().schedule(next, 1, TimeUnit.MILLISECONDS);
  }
}
