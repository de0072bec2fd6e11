package dev.armature.runtime.http.server;

import dev.armature.runtime.Operation;
import dev.armature.runtime.layer.Layer;
import dev.armature.runtime.layer.Layers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds a {@link Router}. Not thread-safe. */
public final class RouterBuilder {
  /** Where routes of the runtime go when a contract has the same path: {@code /-/health}. */
  public static final String FALLBACK = "/-";

  private static final Logger LOG = LoggerFactory.getLogger(Router.class);

  private final Layers layers;
  private final List<Layer> outer = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private final List<Mounted> mounted = new ArrayList<>();
  private final List<Route> operational = new ArrayList<>();
  private final Set<Operation> nonBlocking = new HashSet<>();
  private String basePath = "";

  RouterBuilder(Layers layers) {
    this.layers = layers;
  }

  /**
   * Sets the path that is put before those of all routes; empty, or {@code /v1} for example. That
   * of the layers, if they have one, wins: it is configured for this installation.
   */
  public RouterBuilder basePath(String value) {
    basePath = checked(value);
    return this;
  }

  private static String checked(String value) {
    if (!value.isEmpty() && (!value.startsWith("/") || value.endsWith("/"))) {
      throw new IllegalArgumentException(
          "a base path starts with a slash and does not end with one: " + value);
    }
    return value;
  }

  /**
   * Adds a layer around all routes but operational ones and those of other routers; first
   * outermost.
   */
  public RouterBuilder through(Layer layer) {
    outer.add(layer);
    return this;
  }

  /** Adds a route. */
  public RouterBuilder route(Route value) {
    routes.add(value);
    return this;
  }

  /** Adds routes. */
  public RouterBuilder routes(List<Route> values) {
    routes.addAll(values);
    return this;
  }

  /**
   * States that an operation's handler never blocks, so that engines may call it on their event
   * loop. One that blocks nevertheless stops all others.
   */
  public RouterBuilder nonBlocking(Operation operation) {
    nonBlocking.add(operation);
    return this;
  }

  /**
   * Adds all that another router serves, with its own layers and at its own paths.
   *
   * @throws IllegalArgumentException when an operation of its own is called like one of a router
   *     that was added before, naming both
   */
  public RouterBuilder router(Router other) {
    return mounted(other.mounted());
  }

  /**
   * Adds routes for those who run the service: health, metrics. They ignore the base path and the
   * limit of calls in flight. Where a contract has the same path, it wins, and the route moves
   * under {@link #FALLBACK}, with a warning in the log.
   */
  public RouterBuilder operational(List<Route> values) {
    operational.addAll(values);
    return this;
  }

  RouterBuilder mounted(List<Mounted> values) {
    new OperationNames(mounted).requireNone(values.stream().map(Mounted::route).toList());
    mounted.addAll(values);
    return this;
  }

  /**
   * The router, with further routes.
   *
   * @throws IllegalArgumentException as {@link #build()}
   * @throws IllegalStateException as {@link #build()}
   */
  public Router build(List<Route> further) {
    List<Route> all = new ArrayList<>(routes);
    all.addAll(further);
    return of(all);
  }

  /**
   * The router.
   *
   * @throws IllegalArgumentException when two routes conflict, or an operation is called like one
   *     of a router that was added, naming both
   * @throws IllegalStateException when an operation declares a security scheme, a permission or an
   *     error body that nothing provides, or a layer is configured that the router was generated
   *     without, naming all of them
   */
  public Router build() {
    return of(routes);
  }

  private Router of(List<Route> routes) {
    new OperationNames(mounted).requireNone(routes);
    layers.requireEnforced(routes.stream().map(Route::operation).toList());
    if (!routes.isEmpty()) {
      layers.requireShown(outer);
      layers.requirePassed(routes, Route::operation, this::around);
    }
    String configured = layers.basePath();
    String base = configured == null ? basePath : checked(configured);
    RouteNode root = new RouteNode();
    List<Mounted> all = new ArrayList<>(mounted);
    for (Route route : routes) {
      Route placed = base.isEmpty() ? route : route.under(base);
      Route ready = nonBlocking.contains(placed.operation()) ? placed.notBlocking() : placed;
      all.add(Mounted.of(ready, layers, outer, false));
    }
    for (Mounted each : all) {
      Mounted present = root.add(each);
      if (present != null) {
        throw new IllegalArgumentException(
            "Two operations have one method and path: " + present.route() + " and " + each.route());
      }
    }
    for (Route route : operational) {
      all.add(place(route, root));
    }
    root.freeze();
    return new Router(layers, all, root, mostParameters(all));
  }

  private List<Layer> around(Route route) {
    List<Layer> around = new ArrayList<>(outer);
    around.addAll(route.layers());
    return around;
  }

  private Mounted place(Route route, RouteNode root) {
    Mounted wanted = Mounted.of(route, layers, List.of(), true);
    Mounted present = root.add(wanted);
    if (present == null) {
      return wanted;
    }
    Route moved = route.under(FALLBACK);
    LOG.warn("{} is at {}, because {} has its path", route, moved.path(), present.route());
    Mounted fallback = Mounted.of(moved, layers, List.of(), true);
    root.add(fallback);
    return fallback;
  }

  private static int mostParameters(List<Mounted> all) {
    return all.stream().mapToInt(each -> each.route().template().names().size()).max().orElse(0);
  }
}
