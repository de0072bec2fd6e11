package dev.armature.runtime.layer;

import dev.armature.runtime.Policy;
import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.limit.Blocking;
import dev.armature.runtime.limit.ClientAddresses;
import dev.armature.runtime.limit.MultipartLimits;
import dev.armature.runtime.limit.TrustedProxies;
import dev.armature.runtime.log.AccessLog;
import dev.armature.runtime.log.AuditLog;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.security.Authenticator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
  final Map<Class<? extends Policy>, Policy> usual = new HashMap<>();
  final Map<String, Map<Class<? extends Policy>, Policy>> own =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  int mostClients = 100_000;
  TrustedProxies proxies = TrustedProxies.none();
  int ipv6Prefix = ClientAddresses.USUAL_PREFIX;
  AccessLog accessLog = AccessLog.errors();
  AuditLog auditLog = AuditLog.usual();
  @Nullable Blocking blocking = Blocking.USUAL;
  int maxInFlight;
  long bodyLimit = 1 << 20;
  MultipartLimits multipart = MultipartLimits.DEFAULT;
  long encodedFrom = 1 << 10;
  @Nullable String basePath;
  ResponseValidation responses = ResponseValidation.OFF;
  final Map<String, Function<Policies, Layer>> outer = new LinkedHashMap<>();
  final List<Function<Policies, Protection>> protections = new ArrayList<>();
  Function<List<Unenforced>, RuntimeException> refusal = Enforcement::refusal;

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

  /**
   * Adds a mapper of failures; the first one that maps a failure wins. A router of operations whose
   * contract documents bodies of its own for what layers answer is not made without one.
   */
  public LayersBuilder errorMapper(ErrorMapper value) {
    mappers.add(value);
    return this;
  }

  /** Sets what checks the credentials of a security scheme of the contract. */
  public LayersBuilder authenticator(String scheme, Authenticator value) {
    authenticators.put(scheme, value);
    return this;
  }

  /**
   * Sets what decides on the permissions of operations. A router of operations that declare some is
   * not made without it.
   */
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

  /** Sets how many clients each limit tells apart, at least 1; 100,000 unless set. */
  public LayersBuilder mostClients(int value) {
    mostClients = value;
    return this;
  }

  /** Sets the proxies whose {@code X-Forwarded-For} tells the client's address. */
  public LayersBuilder trustedProxies(TrustedProxies value) {
    proxies = value;
    return this;
  }

  /**
   * Sets how many bits of an IPv6 address tell callers apart, 1 to 128; 64 unless set, because one
   * customer has at least that network.
   */
  public LayersBuilder ipv6Prefix(int bits) {
    ipv6Prefix = bits;
    return this;
  }

  /** Sets which requests get a line in the access log; those that fail unless set. */
  public LayersBuilder accessLog(AccessLog value) {
    accessLog = value;
    return this;
  }

  /** Sets where it is told of callers who were not let in; the usual logger unless set. */
  public LayersBuilder auditLog(AuditLog value) {
    auditLog = value;
    return this;
  }

  /**
   * Sets how often authentication may fail from one address; {@link Blocking#USUAL} unless set.
   *
   * @param value null to listen to every address, however often it fails
   */
  public LayersBuilder blocking(@Nullable Blocking value) {
    blocking = value;
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

  /** Sets how much of a form in parts may be in memory; {@link MultipartLimits#DEFAULT} else. */
  public LayersBuilder multipart(MultipartLimits value) {
    multipart = value;
    return this;
  }

  /**
   * Sets from how many bytes on answers are encoded with gzip for clients that take it; 1 KiB
   * unless set, {@link Long#MAX_VALUE} for never. Streams of text are encoded whatever their
   * length, unless it is never.
   */
  public LayersBuilder encodedFrom(long bytes) {
    encodedFrom = bytes;
    return this;
  }

  /**
   * Sets the path before those of all operations, in place of that of their routers; empty for
   * none, null for that of the routers.
   */
  public LayersBuilder basePath(@Nullable String value) {
    basePath = value;
    return this;
  }

  /** Sets what becomes of answers that break their contract; nobody looks unless set. */
  public LayersBuilder responses(ResponseValidation value) {
    responses = value;
    return this;
  }

  /** Sets what holds for operations whose contract says nothing; the last one of a type counts. */
  public LayersBuilder policy(Policy value) {
    usual.put(value.getClass(), value);
    return this;
  }

  /**
   * Sets what holds for one operation instead of what its contract says.
   *
   * @param operationId its id in any case; with its service before it and a dot between them it is
   *     that of one contract, else of all that have such an operation
   */
  public LayersBuilder policy(String operationId, Policy value) {
    own.computeIfAbsent(operationId, id -> new HashMap<>()).put(value.getClass(), value);
    return this;
  }

  /**
   * Adds a layer around endpoints; generated routers place it by its name.
   *
   * @param name as routers show it
   * @param maker makes the layer of the policies that hold
   * @throws IllegalArgumentException when there is one of that name
   */
  public LayersBuilder layer(String name, Function<Policies, Layer> maker) {
    if (Layers.BUILT_IN.contains(name) || outer.putIfAbsent(name, maker) != null) {
      throw new IllegalArgumentException("there is a layer \"" + name + "\" already");
    }
    return this;
  }

  /**
   * Adds something that stands next to handlers, at its place; of equals the first is outermost.
   */
  public LayersBuilder protection(Protection value) {
    return protection(policies -> value);
  }

  /** Adds something that stands next to handlers and is made of the policies that hold. */
  public LayersBuilder protection(Function<Policies, Protection> maker) {
    protections.add(maker);
    return this;
  }

  /**
   * Sets what a start fails with when the contract declares something that nothing enforces, for
   * those who configure layers by other means than this builder.
   */
  public LayersBuilder refusal(Function<List<Unenforced>, RuntimeException> value) {
    refusal = value;
    return this;
  }

  /** The layers. */
  public Layers build() {
    return new Layers(this);
  }
}
