package com.example.server;

import com.example.api.AddPort;
import com.example.api.DefaultApi;
import com.example.api.ListFleetShips;
import com.example.api.ListPorts;
import com.example.api.ListShips;
import dev.armature.runtime.Bindings;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.ApiLevel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.http.server.RouterBuilder;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.security.SecurityScheme;
import java.util.List;

/** Makes the router of {@code Fleet}. */
@Generated("input.yaml")
public final class FleetRouter {
  /** The security schemes of the contract, to check a configuration by. */
  public static final List<SecurityScheme> SECURITY_SCHEMES = List.of();

  /** All operations, to check a configuration by. */
  public static final List<Operation> OPERATIONS = List.of(
      ListShips.OPERATION,
      ListFleetShips.OPERATION,
      ListPorts.OPERATION,
      AddPort.OPERATION);

  static {
    ApiLevel.require(1, "0.1.0");
  }

  private FleetRouter() {}

  /**
   * Starts without any handler.
   *
   * @param layers what every call passes through
   */
  public static Builder builder(Layers layers) {
    return new Builder(layers);
  }

  /** Takes the handlers. Not thread-safe. */
  public static final class Builder {
    private final RouterBuilder router;
    private final Bindings<Route> routes = new Bindings<>("Fleet", OPERATIONS);

    private Builder(Layers layers) {
      router = Router.builder(layers)
          .through(layers.outer("metrics", "tracing", "errors", "authentication", "rateLimit"));
    }

    /**
     * Sets the path before all others, in place of the contract's own.
     *
     * @param path empty for none, else with a leading slash only
     */
    public Builder basePath(String path) {
      router.basePath(path);
      return this;
    }

    /** Keeps an operation on the event loop: its handler never blocks. */
    public Builder nonBlocking(Operation operation) {
      router.nonBlocking(operation);
      return this;
    }

    /**
     * The router.
     *
     * @throws IllegalStateException naming the operations without a handler
     */
    public Router build() {
      return router.build(routes.all());
    }

    /** Sets the handlers of all operations without a tag. */
    public Builder defaultApi(DefaultApi api) {
      listShips(api);
      listFleetShips(api);
      listPorts(api);
      addPort(api);
      return this;
    }

    /** Sets the handler of {@code listShips}. */
    public Builder listShips(ListShips.Handler handler) {
      routes.put(ListShipsEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code listFleetShips}. */
    public Builder listFleetShips(ListFleetShips.Handler handler) {
      routes.put(ListFleetShipsEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code listPorts}. */
    public Builder listPorts(ListPorts.Handler handler) {
      routes.put(ListPortsEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code addPort}. */
    public Builder addPort(AddPort.Handler handler) {
      routes.put(AddPortEndpoint.route(handler));
      return this;
    }
  }
}
