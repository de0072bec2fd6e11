package dev.armature.runtime.client;

import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests over HTTP/1.1 and HTTP/2. Every call ends within its timeout, its body included;
 * what fails throws {@link TransportException}. One transport serves all threads and keeps its
 * connections until it is closed. Thread-safe.
 *
 * <pre>{@code
 * try (HttpTransport transport = HttpTransport.to("https://api.example.com/v1").build()) {
 *   Response response = transport.send(request);
 * }
 * }</pre>
 */
public final class HttpTransport implements Transport, AutoCloseable {
  private final URI base;
  private final Origin origin;
  private final Duration timeout;
  private final Exchange way;
  private final @Nullable JdkClients clients;

  HttpTransport(URI base, Duration timeout, Exchange way, @Nullable JdkClients clients) {
    this.base = base;
    this.origin = Origin.of(base);
    this.timeout = timeout;
    this.way = way;
    this.clients = clients;
  }

  /**
   * Starts a transport.
   *
   * @param base scheme, host, port and the path before each request's target
   * @throws IllegalArgumentException when that is no http or https URI, or holds a user, a query or
   *     a fragment
   */
  public static HttpTransportBuilder to(URI base) {
    return new HttpTransportBuilder(RequestUri.under(base));
  }

  /** The same, of a text. */
  public static HttpTransportBuilder to(String base) {
    return to(URI.create(base));
  }

  /**
   * Sends a request.
   *
   * @throws TransportException when there is no answer
   * @throws IllegalArgumentException when the target or a header is malformed
   */
  @Override
  public Response send(Request request) throws IOException {
    Duration own = request.options().timeout();
    Call call =
        Call.start(
            request.method(),
            request.operation(),
            origin,
            own == null ? timeout : own,
            own != null,
            System::nanoTime);
    return way.send(request, call);
  }

  @Override
  public URI base() {
    return base;
  }

  /** A virtual thread for each call on JDK 21 and later; before that the client's own threads. */
  @Override
  public @Nullable Executor executor() {
    return JdkMethods.virtualThreads();
  }

  /**
   * Ends what is on its way and closes the connections: at once on JDK 21 and later, before that as
   * soon as nothing refers to the transport.
   */
  @Override
  public void close() {
    if (clients != null) {
      clients.close();
    }
  }

  @Override
  public String toString() {
    return "HttpTransport to " + origin;
  }
}
