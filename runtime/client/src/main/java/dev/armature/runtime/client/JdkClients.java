package dev.armature.runtime.client;

import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's client, made anew when it has lost a connection: it keeps those open on which the head
 * of an answer was malformed, until it is shut down itself. Thread-safe.
 */
final class JdkClients implements AutoCloseable {
  private final HttpClient.Builder builder;
  private final @Nullable ExecutorService threads;
  private final AtomicReference<@Nullable HttpClient> current;

  JdkClients(HttpClient.Builder builder) {
    this.builder = builder;
    this.threads = JdkMethods.virtualThreads();
    if (threads != null) {
      builder.executor(threads);
    }
    this.current = new AtomicReference<>(builder.build());
  }

  /** The client to use now; null after {@link #close}. */
  @Nullable HttpClient current() {
    return current.get();
  }

  /**
   * Uses it no more; what is on its way still comes to its end. Before JDK 21 it cannot be shut.
   */
  void retire(HttpClient suspect) {
    if (!JdkMethods.canShutDown() || current.get() != suspect) {
      return;
    }
    HttpClient next = builder.build();
    JdkMethods.shutdown(current.compareAndSet(suspect, next) ? suspect : next);
  }

  /** Lets go of the client, too: before JDK 21 its threads end when nothing refers to it. */
  @Override
  public void close() {
    HttpClient last = current.getAndSet(null);
    if (last != null) {
      JdkMethods.shutdownNow(last);
    }
    if (threads != null) {
      threads.shutdown();
    }
  }
}
