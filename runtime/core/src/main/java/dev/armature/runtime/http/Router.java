package dev.armature.runtime.http;

import dev.armature.runtime.Context;
import dev.armature.runtime.Deadline;
import dev.armature.runtime.Operation;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the route of a request and runs it. Immutable, built once; used by all threads. */
public final class Router {
  private static final Logger LOG = LoggerFactory.getLogger(Router.class);
  private static final Operation UNMATCHED = Operation.named("armature", "unmatched").build();

  private final List<Mounted> mounted;
  private final RouteNode root;
  private final int mostParameters;
  private final Layers layers;
  private final Mounted unmatched;
  private final Mounted options;
  private final AtomicInteger inFlight = new AtomicInteger();

  Router(Layers layers, List<Mounted> mounted, RouteNode root, int mostParameters) {
    this.layers = layers;
    this.mounted = List.copyOf(mounted);
    this.root = root;
    this.mostParameters = mostParameters;
    this.unmatched = outside("*", request -> Response.empty(404));
    this.options = outside("OPTIONS", request -> Response.empty(204));
  }

  /** Starts a router; its layers count and answer requests that match no route. */
  public static RouterBuilder builder(Layers layers) {
    return new RouterBuilder(layers);
  }

  /** A router of those routes, each at its own path. */
  public static Router of(Layers layers, List<Route> routes) {
    return builder(layers).routes(routes).build();
  }

  /**
   * One router for several contracts; the first one's layers answer what matches no route.
   *
   * @throws IllegalArgumentException when two routes conflict, naming both
   */
  public static Router of(Router first, Router... others) {
    RouterBuilder builder = new RouterBuilder(first.layers).mounted(first.mounted);
    for (Router other : others) {
      builder.mounted(other.mounted);
    }
    return builder.build();
  }

  /** Answers a request on the current thread, without a time limit. */
  public Response handle(Request request) {
    Response response = open(request).run();
    if (response == null) {
      throw new IllegalStateException("nobody else could have answered");
    }
    return response;
  }

  /** Takes a request on: finds its route and deadline. Does not block; for engines. */
  public Exchange open(Request request) {
    RequestTarget target = request.target();
    int[] slices = mostParameters == 0 ? RequestTarget.NO_SLICES : new int[2 * mostParameters];
    String method = request.method();
    Mounted found =
        target.fault() == null ? root.find(method, target.path(), 1, slices, 0, null) : null;
    if (found == null) {
      route(request, miss(request, slices), RequestTarget.NO_SLICES);
      return new Exchange(this, request, false);
    }
    route(request, found, slices);
    return new Exchange(this, request, enter(request, found));
  }

  /** Answers what an engine could not even parse as a request; it is counted like any other. */
  public Response reject(Request request, ServiceException why) {
    route(request, unmatched, RequestTarget.NO_SLICES);
    request.refuse(why);
    return answer(request);
  }

  /** The routes, in the order they were given. */
  public List<Route> routes() {
    return mounted.stream().map(Mounted::route).toList();
  }

  Response answer(Request request) {
    Mounted target = request.mounted();
    Response response = respond(target, request);
    boolean head = request.method().equals("HEAD") && !target.route().method().equals("HEAD");
    return request.finish(head ? response.withoutBody() : response);
  }

  private static Response respond(Mounted target, Request request) {
    try {
      return target.step().handle(request);
    } catch (Exception e) {
      // Only a route without the errors layer gets here.
      return request.failure(Layers.internal(e));
    }
  }

  /** The answer at the deadline; what layers announced belongs to another thread by now. */
  static Response late(Request request) {
    Context context = request.context();
    LOG.warn("{} answered 504, trace {}", context.operation(), context.trace().traceId());
    Response response = request.failure(request.mounted().layers().late(context));
    return context.trace().isSet()
        ? response.withHeader("X-Correlation-Id", context.correlationId())
        : response;
  }

  /** A request that was overtaken before it ran never reaches its layers; this counts it. */
  static void countOvertaken(Request request) {
    Layers layers = request.mounted().layers();
    layers.count(request.context().operation(), request.overtakenBy(), request.startNanos());
  }

  void leave(boolean counted) {
    if (counted) {
      inFlight.decrementAndGet();
    }
  }

  private boolean enter(Request request, Mounted target) {
    int limit = layers.maxInFlight();
    if (limit == 0 || target.operational()) {
      return false;
    }
    if (inFlight.incrementAndGet() <= limit) {
      return true;
    }
    inFlight.decrementAndGet();
    request.refuse(
        ServiceException.of(ErrorCategory.UNAVAILABLE, "The service has too many calls in flight.")
            .code("overloaded")
            .header("Retry-After", "1")
            .build());
    return false;
  }

  private void route(Request request, Mounted target, int[] slices) {
    Operation operation = target.route().operation();
    Deadline deadline = target.layers().deadline(operation, request.startNanos());
    Context context = Context.of(operation, deadline, request.peer().address());
    request.routed(target, slices, context);
  }

  private Mounted miss(Request request, int[] slices) {
    RequestTarget target = request.target();
    String fault = target.fault();
    if (fault != null) {
      request.refuse(
          ServiceException.of(ErrorCategory.PROTOCOL, fault).code("malformed_target").build());
      return unmatched;
    }
    Set<String> allowed = new TreeSet<>();
    root.find(request.method(), target.path(), 1, slices, 0, allowed);
    boolean everything = target.path().equals("*") && request.method().equals("OPTIONS");
    if (allowed.isEmpty() && !everything) {
      request.refuse(notFound());
      return unmatched;
    }
    return allow(request, allowed);
  }

  private Mounted allow(Request request, Set<String> allowed) {
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    allowed.add("OPTIONS");
    String list = String.join(", ", allowed);
    if (request.method().equals("OPTIONS")) {
      request.announce("Allow", list);
      return options;
    }
    request.refuse(
        ServiceException.of(ErrorCategory.PROTOCOL, "The path does not take this method.")
            .status(405)
            .code("method_not_allowed")
            .suggest("Use one of " + list + ".")
            .header("Allow", list)
            .build());
    return unmatched;
  }

  private static ServiceException notFound() {
    return ServiceException.of(ErrorCategory.NOT_FOUND, "There is nothing at this path.")
        .code("no_such_path")
        .build();
  }

  private Mounted outside(String method, Step<Request, Response> endpoint) {
    Route route =
        Route.of(UNMATCHED, method, "/")
            .nonBlocking()
            .through(layers.metrics())
            .through(layers.tracing())
            .through(layers.errors())
            .to(endpoint);
    return new Mounted(route, route.compose(layers, List.of()), layers, true);
  }

  List<Mounted> mounted() {
    return mounted;
  }
}
