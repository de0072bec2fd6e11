package dev.armature.runtime.layer;

import dev.armature.runtime.Context;
import dev.armature.runtime.Deadline;
import dev.armature.runtime.Operation;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.Reply;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.limit.ClientAddresses;
import dev.armature.runtime.limit.MultipartLimits;
import dev.armature.runtime.log.AccessLog;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.OperationMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The layers of a service, configured once, composed around every operation. Immutable. */
public final class Layers {
  /** The layers that every service has. */
  static final Set<String> BUILT_IN =
      Set.of("metrics", "tracing", "errors", "authentication", "rateLimit");

  private final @Nullable MetricRegistry registry;
  private final ErrorFormat errorFormat;
  private final Policies policies;
  private final Map<String, Layer> outer = new LinkedHashMap<>();
  private final int maxInFlight;
  private final long bodyLimit;
  private final MultipartLimits multipart;
  private final long encodedFrom;
  private final @Nullable String basePath;
  private final AccessLog accessLog;
  private final ClientAddresses clients;
  private final List<Protection> protections;
  private final ResponseCheck responses;
  private final Layer metrics;
  private final TracingLayer tracing;
  private final ErrorsLayer errors;
  private final AuthenticationLayer authentication;
  private final Layer rateLimit;
  private final Enforcement enforcement;
  private final Function<List<Unenforced>, RuntimeException> refusal;

  Layers(LayersBuilder builder) {
    registry = builder.registry;
    errorFormat = builder.errorFormat;
    policies = new Policies(builder.usual, builder.own);
    maxInFlight = builder.maxInFlight;
    bodyLimit = builder.bodyLimit;
    multipart = builder.multipart;
    encodedFrom = builder.encodedFrom;
    basePath = builder.basePath;
    accessLog = builder.accessLog;
    clients = ClientAddresses.of(builder.proxies, builder.ipv6Prefix);
    protections =
        builder.protections.stream()
            .map(maker -> maker.apply(policies))
            .sorted(Comparator.comparingInt(Protection::place))
            .toList();
    metrics = new MetricsLayer(builder.registry);
    tracing = new TracingLayer(builder.tracing, builder.mdc, List.copyOf(builder.spans));
    responses = new ResponseCheck(builder.responses, builder.registry);
    errors = new ErrorsLayer(List.copyOf(builder.mappers), responses);
    authentication = new AuthenticationLayer(builder, policies, new CallerWatch(builder, clients));
    rateLimit = new RateLimitLayer(builder.mostClients, clients, policies);
    enforcement = new Enforcement(builder, policies);
    refusal = builder.refusal;
    builder.outer.forEach((name, maker) -> outer.put(name, maker.apply(policies)));
  }

  /** Starts configuring. */
  public static LayersBuilder builder() {
    return new LayersBuilder();
  }

  /** Counts and measures calls. */
  public Layer metrics() {
    return metrics;
  }

  /** Gives calls their place in a trace, and a correlation id. */
  public Layer tracing() {
    return tracing;
  }

  /** Turns failures into answers. */
  public Layer errors() {
    return errors;
  }

  /** Finds out who calls, and whether they may. */
  public Layer authentication() {
    return authentication;
  }

  /** Turns away clients that call too often. */
  public Layer rateLimit() {
    return rateLimit;
  }

  /**
   * The layers around endpoints in the order that a generated router shows, the first one
   * outermost. Those that are not configured cost nothing.
   */
  public Layer outer(String... shown) {
    List<String> names = List.of(shown);
    return new ShownLayers(names, names.stream().map(this::named).toList());
  }

  /**
   * Fails if something that was made by hand does not pass through the layers that enforce what is
   * declared or configured for its operation.
   *
   * @param made routes or tools
   * @throws IllegalStateException naming them and the layers, as {@link #outer} calls those
   */
  public <T> void requirePassed(
      List<T> made, Function<T, Operation> operation, Function<T, List<Layer>> around) {
    List<String> open = new ArrayList<>();
    for (T each : made) {
      List<Layer> passed = around.apply(each);
      List<String> missing =
          enforcement.needed(operation.apply(each)).stream()
              .filter(name -> passed.stream().noneMatch(layer -> isOrShows(layer, name)))
              .toList();
      if (!missing.isEmpty()) {
        open.add(each + " (" + String.join(", ", missing) + ")");
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException(
          "Not started: these do not pass through the layers of what is declared for them: "
              + String.join("; ", open));
    }
  }

  private boolean isOrShows(Layer layer, String name) {
    return layer == named(name) || shows(layer, name);
  }

  /**
   * Fails unless every configured layer is among those that a router puts around its endpoints.
   *
   * @throws IllegalStateException naming those that are not
   */
  public void requireShown(List<Layer> around) {
    List<String> hidden =
        outer.keySet().stream()
            .filter(name -> around.stream().noneMatch(layer -> shows(layer, name)))
            .toList();
    if (!hidden.isEmpty()) {
      throw new IllegalStateException(
          "Not started: these layers are configured, but the router was generated without them: "
              + String.join(", ", hidden)
              + ". Generate again.");
    }
  }

  private static boolean shows(Layer layer, String name) {
    return layer instanceof ShownLayers shown && shown.shows(name);
  }

  private Layer named(String name) {
    return switch (name) {
      case "metrics" -> metrics;
      case "tracing" -> tracing;
      case "errors" -> errors;
      case "authentication" -> authentication;
      case "rateLimit" -> rateLimit;
      default -> outer.getOrDefault(name, new ShownLayers(List.of(), List.of()));
    };
  }

  /** Puts what stands next to handlers around one, by their places. */
  public <I, O extends @Nullable Object> OperationHandler<I, O> protect(
      Operation operation, OperationHandler<I, O> handler) {
    OperationHandler<I, O> protectedHandler = handler;
    for (int i = protections.size() - 1; i >= 0; i--) {
      protectedHandler = protections.get(i).around(operation, protectedHandler);
    }
    return protectedHandler;
  }

  /**
   * What layers around an operation do by the head of a request alone, in their order. Once all of
   * it has let a call in, {@link Call#admitted} says so.
   */
  public static List<HeadCheck> checks(Operation operation, List<Layer> layers) {
    List<HeadCheck> checks = new ArrayList<>();
    for (Layer layer : layers) {
      if (layer instanceof ShownLayers shown) {
        checks.addAll(checks(operation, shown.layers()));
      } else if (layer instanceof HeadLayer head) {
        HeadCheck check = head.check(operation);
        if (check != null) {
          checks.add(check);
        }
      }
    }
    return List.copyOf(checks);
  }

  /** Puts layers around a step, the first one outermost. */
  public static <C extends Call<R>, R extends Reply> Step<C, R> around(
      Operation operation, List<Layer> layers, Step<C, R> inner) {
    Step<C, R> step = inner;
    for (int i = layers.size() - 1; i >= 0; i--) {
      step = layers.get(i).around(operation, step);
    }
    return step;
  }

  /** How failures look on the wire. */
  public ErrorFormat errorFormat() {
    return errorFormat;
  }

  /** How many calls may be in flight at once; 0 for any number. */
  public int maxInFlight() {
    return maxInFlight;
  }

  /** The most bytes of a request body. */
  public long bodyLimit() {
    return bodyLimit;
  }

  /** How much of a form in parts may be in memory. */
  public MultipartLimits multipart() {
    return multipart;
  }

  /** From how many bytes on answers are encoded for clients that take it. */
  public long encodedFrom() {
    return encodedFrom;
  }

  /** The path before those of all operations; null for that of their routers. */
  public @Nullable String basePath() {
    return basePath;
  }

  /** Which requests get a line in the access log. */
  public AccessLog accessLog() {
    return accessLog;
  }

  /** The address of the client, behind trusted proxies; empty when there is none. */
  public <R extends Reply> String address(Call<R> call) {
    return Addresses.of(call, clients);
  }

  /**
   * The call's context, with a place in a trace also where the call is over before the layer that
   * gives it one.
   */
  public <R extends Reply> Context traced(Call<R> call) {
    Context context = call.context();
    return context.trace().isSet() ? context : tracing.begin(call);
  }

  /** What holds answers against the contract. */
  public ResponseCheck responses() {
    return responses;
  }

  /** By when a call that arrived then has to be answered. */
  public Deadline deadline(Operation operation, long startNanos) {
    return Deadline.within(timeout(operation), startNanos);
  }

  /** How long a call may take, and a stream may stand still; null for any time. */
  public @Nullable Duration timeout(Operation operation) {
    Timeout limit = policies.of(operation, Timeout.class);
    return limit == null ? null : limit.limit();
  }

  /** Whether the layers of an operation may wait or take long, so that it needs a thread. */
  public boolean mayBlock(Operation operation) {
    return authentication.mayBlock(operation);
  }

  /** What those operations declare and nothing of these layers enforces, all at once. */
  public List<Unenforced> unenforced(List<Operation> operations) {
    List<Unenforced> missing = new ArrayList<>(enforcement.security(operations));
    missing.addAll(enforcement.errorBodies(operations));
    return missing;
  }

  /**
   * Fails unless everything that the operations declare is enforced.
   *
   * @throws RuntimeException naming operations, what is missing and what to configure: {@link
   *     IllegalStateException} unless {@link LayersBuilder#refusal} sets another one
   */
  public void requireEnforced(List<Operation> operations) {
    require(unenforced(operations));
  }

  /** The same for operations that are not called by HTTP and have no bodies for statuses. */
  public void requireSecurity(List<Operation> operations) {
    require(enforcement.security(operations));
  }

  private void require(List<Unenforced> missing) {
    if (!missing.isEmpty()) {
      throw refusal.apply(missing);
    }
  }

  /** Counts a call that was over before any layer saw it. */
  public void count(Operation operation, int status, long startNanos) {
    if (registry != null) {
      OperationMetrics series = new OperationMetrics(registry, operation.service(), operation.id());
      series.started();
      series.ended(status, System.nanoTime() - startNanos);
    }
  }

  /** What callers are told when the answer was not ready in time, after the error mappers. */
  public ServiceException late(Context context) {
    ServiceException late = late();
    return errors.map(context, late, late);
  }

  static ServiceException late() {
    return ServiceException.of(ErrorCategory.TIMEOUT, "The answer was not ready in time.")
        .code("deadline_exceeded")
        .build();
  }

  /** What callers are told of a fault: nothing but that there is one. */
  public static ServiceException internal(Throwable cause) {
    return ServiceException.of(ErrorCategory.INTERNAL, "The service failed; it was logged.")
        .code("internal_error")
        .cause(cause)
        .build();
  }
}
