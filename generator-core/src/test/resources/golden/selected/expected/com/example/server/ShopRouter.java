package com.example.server;

import com.example.api.DefaultApi;
import com.example.api.Health;
import com.example.api.ListOrders;
import com.example.api.OrdersApi;
import com.example.api.PlaceOrder;
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

/** Makes the router of {@code Shop}. */
@Generated("input.yaml")
public final class ShopRouter {
  /** The security schemes of the contract, to check a configuration by. */
  public static final List<SecurityScheme> SECURITY_SCHEMES = List.of(
      SecurityScheme.of("token", SecurityScheme.Kind.BEARER),
      SecurityScheme.header("key", "X-Key"));

  /** All operations, to check a configuration by. */
  public static final List<Operation> OPERATIONS = List.of(
      ListOrders.OPERATION,
      PlaceOrder.OPERATION,
      Health.OPERATION);

  static {
    ApiLevel.require(1, "0.1.0");
  }

  private ShopRouter() {}

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
    private final Bindings<Route> routes = new Bindings<>("Shop", OPERATIONS);

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

    /** Sets the handlers of all operations tagged {@code orders}. */
    public Builder orders(OrdersApi api) {
      listOrders(api);
      placeOrder(api);
      return this;
    }

    /** Sets the handlers of all operations without a tag. */
    public Builder defaultApi(DefaultApi api) {
      health(api);
      return this;
    }

    /** Sets the handler of {@code listOrders}. */
    public Builder listOrders(ListOrders.Handler handler) {
      routes.put(ListOrdersEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code placeOrder}. */
    public Builder placeOrder(PlaceOrder.Handler handler) {
      routes.put(PlaceOrderEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code health}. */
    public Builder health(Health.Handler handler) {
      routes.put(HealthEndpoint.route(handler));
      return this;
    }
  }
}
