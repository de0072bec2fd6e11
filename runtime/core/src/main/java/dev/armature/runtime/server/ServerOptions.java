package dev.armature.runtime.server;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a server listens. Immutable.
 *
 * @param host the address to listen on; {@code 0.0.0.0} for all
 * @param port 1 to 65535, or 0 for any free one
 * @param managementPort the port of health and metrics; null when they share {@code port}
 * @param limits what clients may ask of connections
 * @param shutdown how the server stops
 * @param http2 whether HTTP/2 is offered, over TLS by ALPN, else by prior knowledge
 * @param tls the server's certificate; null for plain connections
 * @param budgets how much clients may take up. Without virtual threads each stream takes one of as
 *     many threads as there may be streams
 */
public record ServerOptions(
    String host,
    int port,
    @Nullable Integer managementPort,
    ConnectionLimits limits,
    Shutdown shutdown,
    boolean http2,
    @Nullable TlsOptions tls,
    Budgets budgets) {
  /** Port 8080 on all addresses, a grace of 20 seconds, no TLS, what fits into the heap. */
  public static final ServerOptions DEFAULT =
      new ServerOptions(
          "0.0.0.0",
          8080,
          null,
          ConnectionLimits.DEFAULT,
          Shutdown.DEFAULT,
          true,
          null,
          Budgets.ofThisJvm());

  /** The same on another address and port. */
  public ServerOptions at(String otherHost, int otherPort) {
    return new ServerOptions(
        otherHost, otherPort, managementPort, limits, shutdown, http2, tls, budgets);
  }

  /** The same with other limits. */
  public ServerOptions with(ConnectionLimits other) {
    return new ServerOptions(host, port, managementPort, other, shutdown, http2, tls, budgets);
  }

  /** The same with TLS. */
  public ServerOptions with(TlsOptions other) {
    return new ServerOptions(host, port, managementPort, limits, shutdown, http2, other, budgets);
  }

  /** The same with another way to stop. */
  public ServerOptions with(Shutdown other) {
    return new ServerOptions(host, port, managementPort, limits, other, http2, tls, budgets);
  }

  /** The same with another grace period. */
  public ServerOptions shutdownGrace(Duration other) {
    return with(new Shutdown(shutdown.delay(), other));
  }

  /** The same with a management port. */
  public ServerOptions managementPort(int other) {
    return new ServerOptions(host, port, other, limits, shutdown, http2, tls, budgets);
  }

  /** The same with other budgets. */
  public ServerOptions with(Budgets other) {
    return new ServerOptions(host, port, managementPort, limits, shutdown, http2, tls, other);
  }
}
