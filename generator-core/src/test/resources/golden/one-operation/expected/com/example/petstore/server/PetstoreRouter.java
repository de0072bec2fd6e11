package com.example.petstore.server;

import com.example.petstore.api.CreatePet;
import com.example.petstore.api.PetsApi;
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

/** Makes the router of {@code Petstore}. */
@Generated("input.yaml")
public final class PetstoreRouter {
  /** The security schemes of the contract, to check a configuration by. */
  public static final List<SecurityScheme> SECURITY_SCHEMES = List.of(
      SecurityScheme.header("apiKey", "X-API-Key"));

  /** All operations, to check a configuration by. */
  public static final List<Operation> OPERATIONS = List.of(CreatePet.OPERATION);

  static {
    ApiLevel.require(1, "0.1.0");
  }

  private PetstoreRouter() {}

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
    private final Bindings<Route> routes = new Bindings<>("Petstore", OPERATIONS);

    private Builder(Layers layers) {
      router = Router.builder(layers)
          .through(layers.outer("metrics", "tracing", "errors", "authentication", "rateLimit"))
          .basePath("/v1");
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

    /** Sets the handlers of all operations tagged {@code pets}. */
    public Builder pets(PetsApi api) {
      createPet(api);
      return this;
    }

    /** Sets the handler of {@code createPet}. */
    public Builder createPet(CreatePet.Handler handler) {
      routes.put(CreatePetEndpoint.route(handler));
      return this;
    }
  }
}
