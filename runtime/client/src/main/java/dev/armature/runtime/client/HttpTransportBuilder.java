package dev.armature.runtime.client;

import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.layer.SpanListener;
import dev.armature.runtime.metrics.MetricRegistry;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private RetryPolicy retry = RetryPolicy.USUAL;
  private final Map<String, Credential> credentials = new LinkedHashMap<>();
  private boolean authenticates = true;
  private final List<ClientHook> hooks = new ArrayList<>();
  private final List<SpanListener> spans = new ArrayList<>();
  private @Nullable MetricRegistry metrics;
  private boolean tracing = true;
  private boolean trusted;
  private @Nullable Transport other;

  HttpTransportBuilder(RequestUri base) {
    this.base = base;
  }

  /**
   * How long connecting may take, a TLS handshake included; 5 seconds unless set, and never more
   * than four fifths of the {@link #timeout}.
   */
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

  /** When calls are made again; {@link RetryPolicy#USUAL} unless set. */
  public HttpTransportBuilder retry(RetryPolicy value) {
    retry = value;
    return this;
  }

  /**
   * What to show where an operation asks for a security scheme.
   *
   * @param scheme its name in the contract
   */
  public HttpTransportBuilder credential(String scheme, Credential value) {
    credentials.put(scheme, value);
    return this;
  }

  /** Leaves it to others, a proxy for example, to show credentials: none are asked for. */
  public HttpTransportBuilder withoutCredentials() {
    authenticates = false;
    return this;
  }

  /** Adds a hook; the first one is the outermost. */
  public HttpTransportBuilder hook(ClientHook value) {
    hooks.add(value);
    return this;
  }

  /** Counts calls there. */
  public HttpTransportBuilder metrics(MetricRegistry value) {
    metrics = value;
    return this;
  }

  /** Tells of each call of an operation as a span; the status is 0 without an answer. */
  public HttpTransportBuilder spans(SpanListener value) {
    spans.add(value);
    return this;
  }

  /** Sends neither {@code traceparent} nor {@code X-Correlation-Id} of its own. */
  public HttpTransportBuilder withoutTracing() {
    tracing = false;
    return this;
  }

  /** Tells the server, too, how long its answer is waited for ({@code X-Request-Timeout-Ms}). */
  public HttpTransportBuilder trusted() {
    trusted = true;
    return this;
  }

  /** Sends by another transport, a router in memory for example, instead of over the network. */
  public HttpTransportBuilder through(Transport value) {
    other = value;
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
    JdkClients clients = other == null ? new JdkClients(client()) : null;
    ClientMetrics counted = new ClientMetrics(metrics);
    Exchange way = clients == null ? told(new TransportExchange(other)) : overNetwork(clients);
    way = new RetryExchange(retry, RetryClock.SYSTEM, counted, way);
    way = new ObservedExchange(hooks, counted, new CallTracing(tracing, spans), way);
    return new HttpTransport(base.base(), timeout, way, clients);
  }

  private Exchange secured(Exchange last) {
    return authenticates ? new CredentialExchange(credentials, last) : last;
  }

  private Exchange told(Exchange last) {
    return trusted ? new TrustExchange(secured(last)) : secured(last);
  }

  /** One attempt: redirects around credentials, so that those are chosen for each origin. */
  private Exchange overNetwork(JdkClients clients) {
    JdkExchange jdk = new JdkExchange(clients, base, limits, gzip, idleTimeout);
    Exchange first = told(jdk);
    if (redirects == Redirects.NONE) {
      return first;
    }
    CredentialExchange shown = authenticates ? new CredentialExchange(credentials, jdk) : null;
    return new RedirectExchange(
        base,
        first,
        (root, home) -> {
          Exchange there = jdk.under(RequestUri.under(root));
          return home && shown != null ? shown.around(there) : there;
        },
        redirects,
        mostRedirects);
  }

  private HttpClient.Builder client() {
    boolean two = version.isHttp2(Origin.of(base.base()).secure());
    // Earlier than the call's own timeout, so that it is known that nothing was sent.
    Duration most = timeout.multipliedBy(4).dividedBy(5);
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .connectTimeout(connectTimeout.compareTo(most) < 0 ? connectTimeout : most)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(two ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
    if (tls != null) {
      builder.sslContext(tls);
    }
    if (proxy != null) {
      builder.proxy(ProxySelector.of(proxy));
    }
    return builder;
  }
}
