package dev.armature.runtime.vertx;

import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.server.ServerOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Configures a {@link VertxServer}. Not thread-safe. */
public final class VertxServerBuilder {
  final Router router;
  @Nullable Router management;
  ServerOptions options = ServerOptions.DEFAULT;
  MetricRegistry metrics = new MetricRegistry();
  int eventLoops = Runtime.getRuntime().availableProcessors();
  int workers = 128;
  int workerQueue = 1024;
  boolean virtualThreads = true;
  boolean stopWithJvm = true;
  final List<Runnable> closing = new ArrayList<>();
  String certificates = "";

  VertxServerBuilder(Router router) {
    this.router = router;
  }

  /** Sets where and how the server listens. */
  public VertxServerBuilder options(ServerOptions value) {
    options = value;
    return this;
  }

  /** Sets what the management port serves; null when there is no such port. */
  public VertxServerBuilder management(@Nullable Router value) {
    management = value;
    return this;
  }

  /** Shows in a registry what clients take up: {@code armature_server_used} and its siblings. */
  public VertxServerBuilder metrics(MetricRegistry value) {
    metrics = value;
    return this;
  }

  /** Sets the number of event loops, at least 1; one per processor unless set. */
  public VertxServerBuilder eventLoops(int value) {
    eventLoops = value;
    return this;
  }

  /**
   * Sets the threads for handlers that may block, where the JDK has no virtual threads.
   *
   * @param threads at least 1; 128 unless set
   * @param queue how many calls may wait for one, at least 1; others get 503; 1024 unless set
   */
  public VertxServerBuilder workers(int threads, int queue) {
    workers = threads;
    workerQueue = queue;
    return this;
  }

  /** Uses the pool of {@link #workers} even where the JDK has virtual threads. */
  public VertxServerBuilder withoutVirtualThreads() {
    virtualThreads = false;
    return this;
  }

  /** Adds what is done first when the server closes: telling load balancers, for example. */
  public VertxServerBuilder onClosing(Runnable value) {
    closing.add(value);
    return this;
  }

  /** Leaves it to the caller to close the server when the JVM is told to stop. */
  public VertxServerBuilder withoutShutdownHook() {
    stopWithJvm = false;
    return this;
  }

  /**
   * Starts to listen; returns when it does.
   *
   * @throws IllegalStateException when it cannot, saying why
   */
  public VertxServer start() {
    return VertxServer.start(this);
  }
}
