package dev.armature.runtime.layer;

import dev.armature.runtime.RateLimit;
import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.limit.TrustedProxies;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.security.Authenticator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Configures {@link Layers}. What is not set is off, but for tracing ids, errors, and the security
 * that contracts ask for. Not thread-safe.
 */
public final class LayersBuilder {
  @Nullable MetricRegistry registry;
  boolean tracing = true;
  boolean mdc;
  final List<SpanListener> spans = new ArrayList<>();
  ErrorFormat errorFormat = ErrorFormat.PROBLEM_JSON;
  final List<ErrorMapper> mappers = new ArrayList<>();
  final Map<String, Authenticator> authenticators = new HashMap<>();
  @Nullable PermissionHook permissions;
  boolean anonymous;
  @Nullable RateLimit rateLimit;
  final TreeMap<String, RateLimit> rateLimits = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  int mostClients = 100_000;
  TrustedProxies proxies = TrustedProxies.none();
  @Nullable Duration timeout;
  final TreeMap<String, Duration> timeouts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  int maxInFlight;
  long bodyLimit = 1 << 20;
  final List<Protection> protections = new ArrayList<>();

  LayersBuilder() {}

  /** Counts and measures calls in that registry. */
  public LayersBuilder metrics(MetricRegistry value) {
    registry = value;
    return this;
  }

  /** Turns trace and correlation ids off. */
  public LayersBuilder withoutTracing() {
    tracing = false;
    return this;
  }

  /** Puts {@code traceId} and {@code correlationId} into SLF4J's MDC during calls. */
  public LayersBuilder mdc() {
    mdc = true;
    return this;
  }

  /** Tells a listener of every call that ended. */
  public LayersBuilder span(SpanListener value) {
    spans.add(value);
    return this;
  }

  /** Sets how failures look on the wire; problem details unless set. */
  public LayersBuilder errorFormat(ErrorFormat value) {
    errorFormat = value;
    return this;
  }

  /** Adds a mapper of failures; the first one that maps a failure wins. */
  public LayersBuilder errorMapper(ErrorMapper value) {
    mappers.add(value);
    return this;
  }

  /** Sets what checks the credentials of a security scheme of the contract. */
  public LayersBuilder authenticator(String scheme, Authenticator value) {
    authenticators.put(scheme, value);
    return this;
  }

  /** Sets what decides on the permissions of operations. */
  public LayersBuilder permissions(PermissionHook value) {
    permissions = value;
    return this;
  }

  /**
   * Ignores the security that contracts ask for: everybody may call everything. For development
   * only; every start is logged as a warning.
   */
  public LayersBuilder allowAnonymousAccessToEverything() {
    anonymous = true;
    return this;
  }

  /** Sets the rate limit of operations whose contract has none. */
  public LayersBuilder rateLimit(RateLimit value) {
    rateLimit = value;
    return this;
  }

  /** Sets the rate limit of one operation, its id in any case, instead of the contract's. */
  public LayersBuilder rateLimit(String operationId, RateLimit value) {
    rateLimits.put(operationId, value);
    return this;
  }

  /** Sets how many clients each operation's limit tells apart, at least 1; 100,000 unless set. */
  public LayersBuilder mostClients(int value) {
    mostClients = value;
    return this;
  }

  /** Sets the proxies whose {@code X-Forwarded-For} tells the client's address. */
  public LayersBuilder trustedProxies(TrustedProxies value) {
    proxies = value;
    return this;
  }

  /** Sets the time limit of operations whose contract has none, above zero. */
  public LayersBuilder timeout(Duration value) {
    timeout = value;
    return this;
  }

  /** Sets the time limit of one operation, above zero, instead of the contract's. */
  public LayersBuilder timeout(String operationId, Duration value) {
    timeouts.put(operationId, value);
    return this;
  }

  /** Sets how many calls a router takes on at once; others get 503. */
  public LayersBuilder maxInFlight(int value) {
    maxInFlight = value;
    return this;
  }

  /** Sets the most bytes of a request body; 1 MiB unless set. */
  public LayersBuilder bodyLimit(long bytes) {
    bodyLimit = bytes;
    return this;
  }

  /** Adds something that stands next to handlers; the first one is outermost. */
  public LayersBuilder protection(Protection value) {
    protections.add(value);
    return this;
  }

  /** The layers. */
  public Layers build() {
    return new Layers(this);
  }
}
