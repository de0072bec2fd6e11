package dev.armature.runtime.vertx;

import dev.armature.runtime.engine.Dispatcher;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.log.LogFailure;
import dev.armature.runtime.server.Budget;
import dev.armature.runtime.server.Budgets;
import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.TlsOptions;
import io.vertx.core.net.ServerSSLOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLoggerFactory;

/**
 * A running HTTP server. Handlers that may block run on a virtual thread each (JDK 21 and later) or
 * on a bounded pool; others on the event loop. Thread-safe.
 *
 * <p>Closing it loses no request: see {@link #stop} and {@link #close}. Certificates that are
 * replaced on disk hold for new connections.
 */
public final class VertxServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServer.class);

  private static final String WITHOUT_LOG =
      "Armature: nothing is logged, because no SLF4J provider is on the class path;"
          + " add one, ch.qos.logback:logback-classic for example.";

  /** Threads of those who run the service, and calls of theirs that may wait. */
  private static final int OPERATORS = 4;

  private static final int OPERATIONS = 64;

  private final Engine engine;
  private final @Nullable Engine managing;
  private final ServerOptions options;
  private final Listener main;
  private final @Nullable Listener management;
  private final Runnable closing;
  private final @Nullable TlsReload reload;
  private final AtomicBoolean told = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();
  private @Nullable Thread hook;

  private VertxServer(VertxServerBuilder builder, Engine engine, @Nullable Engine managing) {
    this.engine = engine;
    this.managing = managing;
    this.options = builder.options;
    this.closing = () -> builder.closing.forEach(Runnable::run);
    this.main = Listener.start(1, engine, builder.router, options, options.port());
    Integer port = options.managementPort();
    Router other = builder.management;
    this.management =
        managing == null || port == null || other == null
            ? null
            : Listener.start(2, managing, other, options, port);
    TlsOptions tls = options.tls();
    this.reload = tls == null ? null : watch(tls, builder.certificates);
  }

  private TlsReload watch(TlsOptions tls, String fingerprint) {
    return TlsReload.start(
        tls,
        fingerprint,
        files -> {
          ServerSSLOptions ssl = TlsSettings.of(files, options.http2());
          main.secure(ssl);
          if (management != null) {
            management.secure(ssl);
          }
        });
  }

  /** Configures a server for that router. */
  public static VertxServerBuilder of(Router router) {
    return new VertxServerBuilder(router);
  }

  static VertxServer start(VertxServerBuilder builder) {
    StartCheck.of(builder);
    Dispatcher operations = Dispatcher.pool(OPERATORS, OPERATIONS, OPERATORS);
    Engine engine = engine(builder, operations);
    Engine managing = managing(builder, operations);
    try {
      VertxServer server = new VertxServer(builder, engine, managing);
      if (builder.stopWithJvm) {
        server.closeWithJvm();
      }
      server.announce();
      return server;
    } catch (RuntimeException e) {
      engine.close();
      if (managing != null) {
        managing.close();
      }
      operations.close();
      throw e;
    }
  }

  private static Engine engine(VertxServerBuilder builder, Dispatcher operations) {
    Budgets budgets = builder.options.budgets();
    int streams = (int) budgets.of(Budget.STREAMS).all();
    VirtualThreads virtual = builder.virtualThreads ? VirtualThreads.find() : null;
    Dispatcher dispatch =
        virtual == null
            ? Dispatcher.pool(builder.workers, builder.workerQueue, streams)
            : Dispatcher.unbounded(virtual, streams);
    ServerTransport transport = transport(builder, budgets, "main");
    return Engine.of(builder.eventLoops, transport, dispatch, operations);
  }

  /** Another Vert.x, so that no client of the service can hold up those who run it. */
  private static @Nullable Engine managing(VertxServerBuilder builder, Dispatcher operations) {
    if (builder.management == null || builder.options.managementPort() == null) {
      return null;
    }
    ServerTransport transport = transport(builder, Budgets.ofManagement(), "management");
    return Engine.of(1, transport, operations, operations);
  }

  private static ServerTransport transport(
      VertxServerBuilder builder, Budgets budgets, String listener) {
    ServerOptions options = builder.options;
    long silence = options.limits().requestTimeout().toMillis();
    Claims claims = new Claims(budgets, new BudgetMetrics(builder.metrics, listener));
    return new ServerTransport(silence, claims, options.tls() != null);
  }

  /** Says where the service is, so that whoever starts it need not guess. */
  private void announce() {
    if (LoggerFactory.getILoggerFactory() instanceof NOPLoggerFactory) {
      System.err.println(WITHOUT_LOG);
    }
    LOG.info("listening on {}:{}", options.host(), port());
    Listener other = management;
    if (other != null) {
      LOG.info("listening on {}:{} for health and metrics", options.host(), other.port());
    }
  }

  /** The port it listens on. */
  public int port() {
    return main.port();
  }

  /** The management port it listens on; the ordinary one when there is no other. */
  public int managementPort() {
    Listener other = management;
    return other == null ? port() : other.port();
  }

  /**
   * Stops as SIGTERM does: the actions of {@link VertxServerBuilder#onClosing} run, connections are
   * still taken and requests answered for the delay of the options, so that load balancers notice,
   * and then {@link #close} follows.
   */
  public void stop() {
    tell();
    Duration delay = options.shutdown().delay();
    if (!delay.isZero() && !closed.get()) {
      LOG.info("stopping in {}", delay);
      try {
        Thread.sleep(delay.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    close();
  }

  /**
   * Stops without the delay. New connections are refused from now on; every request that was
   * received is answered, and its connection is closed after that; idle connections are closed when
   * they stayed quiet for a second. Requests that still run after the grace period are interrupted.
   * Returns when all is done. The management port stays open until then.
   */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    forgetHook();
    tell();
    if (reload != null) {
      reload.close();
    }
    main.drain(options.shutdown().grace());
    engine.close();
    if (managing != null) {
      managing.close();
    }
    engine.operations().close();
    LOG.info("stopped");
  }

  private void tell() {
    if (!told.compareAndSet(false, true)) {
      return;
    }
    try {
      closing.run();
    } catch (RuntimeException e) {
      LOG.warn("a closing action failed", LogFailure.of(e));
    }
  }

  private void closeWithJvm() {
    Thread thread = new Thread(this::stop, "armature-shutdown");
    hook = thread;
    Runtime.getRuntime().addShutdownHook(thread);
  }

  private void forgetHook() {
    Thread thread = hook;
    if (thread != null && thread != Thread.currentThread()) {
      try {
        Runtime.getRuntime().removeShutdownHook(thread);
      } catch (IllegalStateException stopping) {
        // The JVM is going down already; the hook finds the server closed.
      }
    }
  }
}
