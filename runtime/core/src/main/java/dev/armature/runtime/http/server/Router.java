package dev.armature.runtime.http.server;

import dev.armature.runtime.Context;
import dev.armature.runtime.Deadline;
import dev.armature.runtime.Operation;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.RequestTarget;
import dev.armature.runtime.http.message.Response;
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
  static final Operation UNMATCHED = Operation.named("armature", "unmatched").build();

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
   * @throws IllegalArgumentException when two routes conflict, or two of their operations have one
   *     name, naming both
   */
  public static Router of(Router first, Router... others) {
    RouterBuilder builder = new RouterBuilder(first.layers).mounted(first.mounted);
    for (Router other : others) {
      builder.mounted(other.mounted);
    }
    return builder.build();
  }

  /** Answers a request on the current thread, without a time limit. */
  public Response handle(Request call, Peer peer) {
    Response response = open(call, peer).run();
    if (response == null) {
      throw new IllegalStateException("nobody else could have answered");
    }
    return response;
  }

  /** Takes a request on: finds its route and deadline. Does not block; for engines. */
  public Exchange open(Request message, Peer peer) {
    HttpCall call = new HttpCall(DecodedRequest.of(message), peer);
    RequestTarget target = message.target();
    int[] slices = mostParameters == 0 ? HttpCall.NO_SLICES : new int[2 * mostParameters];
    String method = call.method();
    Mounted found =
        target.fault() == null ? root.find(method, target.path(), 1, slices, 0, null) : null;
    if (found == null) {
      route(call, miss(call, slices), HttpCall.NO_SLICES);
      return new Exchange(this, call);
    }
    route(call, found, slices);
    ServiceException coding = DecodedRequest.refusal(message);
    if (coding != null) {
      call.refuse(coding);
    }
    return new Exchange(this, call);
  }

  /** Answers what an engine could not even parse as a call; it is counted like any other. */
  public Response reject(Request message, Peer peer, ServiceException why) {
    HttpCall call = new HttpCall(message, peer);
    route(call, unmatched, HttpCall.NO_SLICES);
    call.refuse(why);
    Response response = answer(call);
    RequestLog.answered(call, response);
    return response;
  }

  /** The routes, in the order they were given. */
  public List<Route> routes() {
    return mounted.stream().map(Mounted::route).toList();
  }

  Response answer(HttpCall call) {
    Mounted target = call.mounted();
    Response response = call.finish(respond(target, call));
    response = ByteRanges.answer(call, response);
    response = EncodedAnswer.of(call, response, target.layers().encodedFrom());
    boolean head = call.method().equals("HEAD") && !target.route().method().equals("HEAD");
    return head ? withoutBody(response) : response;
  }

  private static Response withoutBody(Response response) {
    if (response.body() instanceof Body.Stream stream) {
      stream.source().discard();
    }
    return response.withoutBody();
  }

  private static Response respond(Mounted target, HttpCall call) {
    try {
      return target.step().handle(call);
    } catch (Exception e) {
      // Only a route without the errors layer gets here.
      return call.failure(Layers.internal(e));
    }
  }

  /** The answer at the deadline; what layers announced belongs to another thread by now. */
  static Response late(HttpCall call) {
    return overtaken(call, call.mounted().layers().late(call.context()));
  }

  /** The answer instead of that of the layers, with what these would have announced of the call. */
  static Response overtaken(HttpCall call, ServiceException why) {
    Context context = call.context();
    Response response = call.failure(why);
    RequestLog.overtaken(call, context, response, why.code());
    if (!call.logged() && why.status() >= 500) {
      String trace = context.trace().traceId();
      LOG.warn("{} answered {}, trace {}", context.operation(), why.status(), trace);
    }
    return context.trace().isSet()
        ? response.withHeader("X-Correlation-Id", context.correlationId())
        : response;
  }

  /** A request that was overtaken before it ran never reaches its layers; this counts it. */
  static void countOvertaken(HttpCall call) {
    Layers layers = call.mounted().layers();
    layers.count(call.context().operation(), call.overtakenBy(), call.startNanos());
  }

  void leave(boolean counted) {
    if (counted) {
      inFlight.decrementAndGet();
    }
  }

  /** Takes a call on, or refuses it when too many are in flight. */
  boolean enter(HttpCall call) {
    int limit = layers.maxInFlight();
    if (limit == 0 || call.refusal() != null || call.mounted().operational()) {
      return false;
    }
    if (inFlight.incrementAndGet() <= limit) {
      return true;
    }
    inFlight.decrementAndGet();
    call.refuse(
        ServiceException.of(ErrorCategory.UNAVAILABLE, "The service has too many calls in flight.")
            .code("overloaded")
            .header("Retry-After", "1")
            .build());
    return false;
  }

  private void route(HttpCall call, Mounted target, int[] slices) {
    Operation operation = target.route().operation();
    Deadline deadline = target.deadline(call.startNanos());
    Context context = Context.of(operation, deadline, call.peer().address(), call);
    call.routed(target, slices, context);
  }

  private Mounted miss(HttpCall call, int[] slices) {
    RequestTarget target = call.message().target();
    String fault = target.fault();
    if (fault != null) {
      call.refuse(
          ServiceException.of(ErrorCategory.PROTOCOL, fault).code("malformed_target").build());
      return unmatched;
    }
    Set<String> allowed = new TreeSet<>();
    root.find(call.method(), target.path(), 1, slices, 0, allowed);
    boolean everything = target.path().equals("*") && call.method().equals("OPTIONS");
    if (allowed.isEmpty() && !everything) {
      call.refuse(notFound());
      return unmatched;
    }
    return allow(call, allowed);
  }

  private Mounted allow(HttpCall call, Set<String> allowed) {
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    allowed.add("OPTIONS");
    String list = String.join(", ", allowed);
    if (call.method().equals("OPTIONS")) {
      call.announce("Allow", list);
      return options;
    }
    call.refuse(
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

  private Mounted outside(String method, Step<HttpCall, Response> endpoint) {
    Route route =
        Route.of(UNMATCHED, method, "/")
            .nonBlocking()
            .through(layers.metrics())
            .through(layers.tracing())
            .through(layers.errors())
            .to(endpoint);
    return Mounted.of(route, layers, List.of(), true);
  }

  List<Mounted> mounted() {
    return mounted;
  }
}
