package dev.armature.runtime.client;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Builds an {@link HttpTransport}. Not thread-safe. */
public final class HttpTransportBuilder {
  private static final Duration MOST = Duration.ofDays(1);

  private final RequestUri base;
  private Duration connectTimeout = Duration.ofSeconds(5);
  private Duration timeout = Duration.ofSeconds(30);
  private Duration idleTimeout = Duration.ofSeconds(60);
  private BodyLimits limits = BodyLimits.USUAL;
  private boolean gzip = true;
  private Redirects redirects = Redirects.NONE;
  private int mostRedirects = 5;
  private HttpVersion version = HttpVersion.NEGOTIATED;
  private @Nullable SSLContext tls;
  private @Nullable InetSocketAddress proxy;

  HttpTransportBuilder(RequestUri base) {
    this.base = base;
  }

  /** How long connecting may take, a TLS handshake included; 5 seconds unless set. */
  public HttpTransportBuilder connectTimeout(Duration value) {
    connectTimeout = limit(value);
    return this;
  }

  /** How long a call may take, all attempts and the body included; 30 seconds unless set. */
  public HttpTransportBuilder timeout(Duration value) {
    timeout = limit(value);
    return this;
  }

  /**
   * How long the next event of a stream may take; 60 seconds unless set. Streams of events have no
   * other limit, unless the call brings a timeout of its own.
   */
  public HttpTransportBuilder idleTimeout(Duration value) {
    idleTimeout = limit(value);
    return this;
  }

  /** The most bytes of an answer's headers; 64 KiB unless set. */
  public HttpTransportBuilder headLimit(int bytes) {
    limits = new BodyLimits(bytes, limits.memory(), limits.stream());
    return this;
  }

  /** The most bytes of a body that is taken into memory, inflated; 16 MiB unless set. */
  public HttpTransportBuilder bodyLimit(long bytes) {
    limits = new BodyLimits(limits.head(), bytes, limits.stream());
    return this;
  }

  /** The most bytes of a body that is read as a stream, inflated; no limit unless set. */
  public HttpTransportBuilder streamLimit(long bytes) {
    limits = new BodyLimits(limits.head(), limits.memory(), bytes);
    return this;
  }

  /** Neither asks for gzip nor inflates it. */
  public HttpTransportBuilder withoutGzip() {
    gzip = false;
    return this;
  }

  /**
   * Which redirects are followed; none unless set.
   *
   * @param most how many in a row, from 1
   */
  public HttpTransportBuilder redirects(Redirects followed, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one redirect, or none at all");
    }
    redirects = followed;
    mostRedirects = most;
    return this;
  }

  /** The version of HTTP; the newest that both sides speak unless set. */
  public HttpTransportBuilder version(HttpVersion value) {
    version = value;
    return this;
  }

  /** What is trusted, and the client's certificate; what the JDK trusts unless set. */
  public HttpTransportBuilder tls(SSLContext value) {
    tls = value;
    return this;
  }

  /** The proxy to go through; that of the JDK's system properties unless set. */
  public HttpTransportBuilder proxy(String host, int port) {
    proxy = InetSocketAddress.createUnresolved(host, port);
    return this;
  }

  private static Duration limit(Duration value) {
    if (value.isNegative() || value.isZero() || value.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("a timeout is above zero and a day at most");
    }
    return value;
  }

  /** The transport. */
  public HttpTransport build() {
    JdkClients clients = new JdkClients(this::client);
    JdkExchange jdk = new JdkExchange(clients, base, limits, gzip, idleTimeout);
    return new HttpTransport(Origin.of(base.base()), timeout, way(jdk), clients);
  }

  private Exchange way(JdkExchange jdk) {
    return redirects == Redirects.NONE
        ? jdk
        : new RedirectExchange(base, jdk, (root, home) -> at(jdk, root), redirects, mostRedirects);
  }

  private static Exchange at(JdkExchange jdk, URI root) {
    return jdk.under(RequestUri.under(root));
  }

  private HttpClient client(@Nullable ExecutorService threads) {
    boolean two = version.isHttp2(Origin.of(base.base()).secure());
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .connectTimeout(connectTimeout.compareTo(timeout) < 0 ? connectTimeout : timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(two ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
    if (threads != null) {
      builder.executor(threads);
    }
    if (tls != null) {
      builder.sslContext(tls);
    }
    if (proxy != null) {
      builder.proxy(ProxySelector.of(proxy));
    }
    return builder.build();
  }
}
