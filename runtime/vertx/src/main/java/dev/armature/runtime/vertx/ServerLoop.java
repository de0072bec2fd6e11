package dev.armature.runtime.vertx;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.log.LogFailure;
import dev.armature.runtime.log.LogText;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.ServerSSLOptions;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One event loop of a server: its connections and the requests under way on them. */
final class ServerLoop extends VerticleBase {
  private static final Logger LOG = LoggerFactory.getLogger(ServerLoop.class);

  private final Router router;
  private final Engine engine;
  private final HttpServerOptions options;
  private final SocketAddress address;
  private final SweepLimits limits;
  private final Duration grace;
  private final ResponseWriter writer = new ResponseWriter();
  private final Set<ServerConnection> connections = new LinkedHashSet<>();
  private final Deadlines deadlines = new Deadlines(this);
  private final SweepClock clock;

  private @Nullable HttpServer server;
  private boolean draining;

  ServerLoop(
      Router router,
      Engine engine,
      HttpServerOptions options,
      SocketAddress address,
      SweepLimits limits,
      Duration grace) {
    this.router = router;
    this.engine = engine;
    this.options = options;
    this.address = address;
    this.limits = limits;
    this.clock = new SweepClock(limits.periodMillis(), System.nanoTime());
    this.grace = grace;
  }

  @Override
  public Future<?> start() {
    context.exceptionHandler(ServerLoop::unexpected);
    vertx.setPeriodic(limits.periodMillis(), tick -> sweep());
    HttpServer created = vertx.createHttpServer(options);
    server = created;
    return created
        .connectionHandler(this::accept)
        .requestHandler(this::take)
        .invalidRequestHandler(this::reject)
        .exceptionHandler(OutOfMemory::check)
        .listen(address);
  }

  int port() {
    return server == null ? -1 : server.actualPort();
  }

  /** New connections get another certificate; those that are there keep theirs. */
  Future<Boolean> secure(ServerSSLOptions ssl) {
    HttpServer running = server;
    return running == null ? Future.succeededFuture(false) : running.updateSSLOptions(ssl, true);
  }

  Router router() {
    return router;
  }

  Engine engine() {
    return engine;
  }

  ResponseWriter writer() {
    return writer;
  }

  Duration grace() {
    return grace;
  }

  /** How often connections were looked at: the clock of their limits. */
  int sweeps() {
    return clock.sweeps();
  }

  boolean draining() {
    return draining;
  }

  void watch(ServerCall call) {
    deadlines.add(call);
  }

  void unwatch(ServerCall call) {
    deadlines.remove(call);
  }

  void closed(ServerConnection connection) {
    connections.remove(connection);
  }

  private void accept(HttpConnection http) {
    ServerConnection connection = ServerConnection.accept(this, http);
    connections.add(connection);
    if (draining) {
      connection.drain();
    }
  }

  private void take(HttpServerRequest http) {
    ServerConnection connection = ServerConnection.of(http.connection());
    ServiceException fault =
        connection.multiplexed()
            ? MalformedRequest.ofStream(http, options.getMaxInitialLineLength())
            : null;
    if (fault != null) {
      reject(http, fault);
      return;
    }
    ServerCall call = null;
    try {
      call = new ServerCall(this, connection, http);
      call.start();
    } catch (RuntimeException e) {
      ServiceException internal = unexpected(e);
      if (call == null) {
        reject(http, internal);
      } else {
        call.giveUp(internal);
      }
    }
  }

  /** A fault of ours, before or outside of the layers that would have answered it. */
  private static ServiceException unexpected(Throwable e) {
    LOG.error("a request failed outside of its handler: {}", LogText.of(e.toString()));
    LOG.debug("where it failed", LogFailure.of(e));
    return ServiceException.of(ErrorCategory.INTERNAL, "The service failed.").cause(e).build();
  }

  private void reject(HttpServerRequest http) {
    reject(http, MalformedRequest.of(http.decoderResult().cause()));
  }

  private void reject(HttpServerRequest http, ServiceException why) {
    ServerConnection connection = ServerConnection.of(http.connection());
    Request request =
        new Request(
            http.method().name(),
            "/",
            new RequestHeaders(MultiMap.caseInsensitiveMultiMap()),
            Body.none());
    Response response = router.reject(request, connection.peer(), why);
    writer.write(response, http.response(), !connection.multiplexed(), connection);
  }

  private void sweep() {
    if (!clock.tick(System.nanoTime())) {
      return;
    }
    for (ServerConnection connection : new ArrayList<>(connections)) {
      connection.sweep(limits, draining());
    }
  }

  /** Lets connections end. Called on this loop. */
  void drain() {
    draining = true;
    new ArrayList<>(connections).forEach(ServerConnection::drain);
  }

  /** Interrupts what still runs and closes all connections. Called on this loop. */
  void abandon() {
    new ArrayList<>(connections).forEach(ServerConnection::abandon);
  }

  void execute(Runnable task) {
    context.runOnContext(run -> task.run());
  }

  long timer(long millis, Runnable task) {
    return vertx.setTimer(millis, fired -> task.run());
  }

  void cancelTimer(long id) {
    vertx.cancelTimer(id);
  }
}
