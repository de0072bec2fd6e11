package dev.armature.runtime.layer;

import dev.armature.runtime.Context;
import dev.armature.runtime.Deadline;
import dev.armature.runtime.Operation;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.OperationMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The layers of a service, configured once, composed around every operation. Immutable. */
public final class Layers {
  private final @Nullable MetricRegistry registry;
  private final ErrorFormat errorFormat;
  private final @Nullable Duration timeout;
  private final Map<String, Duration> timeouts;
  private final int maxInFlight;
  private final long bodyLimit;
  private final List<Protection> protections;
  private final Layer metrics;
  private final Layer tracing;
  private final ErrorsLayer errors;
  private final AuthenticationLayer authentication;
  private final Layer rateLimit;

  Layers(LayersBuilder builder) {
    registry = builder.registry;
    errorFormat = builder.errorFormat;
    timeout = builder.timeout;
    timeouts = new TreeMap<>(builder.timeouts);
    maxInFlight = builder.maxInFlight;
    bodyLimit = builder.bodyLimit;
    protections = List.copyOf(builder.protections);
    metrics = new MetricsLayer(builder.registry);
    tracing = new TracingLayer(builder.tracing, builder.mdc, List.copyOf(builder.spans));
    errors = new ErrorsLayer(List.copyOf(builder.mappers));
    authentication = new AuthenticationLayer(builder);
    rateLimit = new RateLimitLayer(builder);
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

  /** Puts what stands next to handlers around one, the first configured outermost. */
  public <I, O extends @Nullable Object> OperationHandler<I, O> protect(
      Operation operation, OperationHandler<I, O> handler) {
    OperationHandler<I, O> protectedHandler = handler;
    for (int i = protections.size() - 1; i >= 0; i--) {
      protectedHandler = protections.get(i).around(operation, protectedHandler);
    }
    return protectedHandler;
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

  /** By when a call that arrived then has to be answered. */
  public Deadline deadline(Operation operation, long startNanos) {
    Duration limit = timeouts.isEmpty() ? null : timeouts.get(operation.id());
    if (limit == null) {
      limit = operation.timeout() == null ? timeout : operation.timeout();
    }
    return limit == null ? Deadline.none() : Deadline.at(startNanos + limit.toNanos());
  }

  /** Whether the layers of an operation may wait or take long, so that it needs a thread. */
  public boolean mayBlock(Operation operation) {
    return authentication.mayBlock(operation);
  }

  /**
   * Fails unless every scheme that the operations need has an authenticator.
   *
   * @throws IllegalStateException naming operations, schemes and what to configure
   */
  public void requireAuthenticators(List<Operation> operations) {
    authentication.require(operations);
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
