package dev.armature.runtime.petstore;

import dev.armature.runtime.Principal;
import dev.armature.runtime.health.Health;
import dev.armature.runtime.health.MetricsEndpoint;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.LayersBuilder;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import dev.armature.runtime.security.BearerAuthenticator;
import dev.armature.runtime.security.InvalidCredentialsException;
import dev.armature.runtime.tool.Tools;
import java.util.List;
import java.util.Map;

/** A petstore as users put it together, for tests. */
public final class Petstore {
  private Petstore() {}

  /** Keys, tokens and metrics. */
  public static LayersBuilder layers(MetricRegistry registry) {
    ApiKeys keys =
        ApiKeys.of(
            Map.of(
                "demo-key", Principal.of("demo", "pets:read", "pets:write"),
                "read-key", Principal.of("reader", "pets:read")));
    return Layers.builder()
        .metrics(registry)
        .authenticator("apiKey", ApiKeyAuthenticator.header("X-API-Key", keys))
        .authenticator("bearer", new BearerAuthenticator("Petstore", Petstore::verify));
  }

  /** A client of a router with those layers. */
  public static InMemoryClient client(Layers layers, MetricRegistry registry) {
    return InMemoryClient.of(router(layers, registry));
  }

  /** A router with health and metrics. */
  public static Router router(Layers layers, MetricRegistry registry) {
    return Router.builder(layers)
        .routes(routes(layers))
        .operational(Health.builder().build().routes())
        .operational(MetricsEndpoint.routes(registry))
        .build();
  }

  /** The two routes. */
  public static List<Route> routes(Layers layers) {
    return List.of(
        CreatePetEndpoint.route((context, input) -> input.body(), layers),
        GetPet.route((context, id) -> find(id), layers));
  }

  /** The tool. */
  public static Tools tools(Layers layers) {
    return Tools.builder(layers)
        .tools(List.of(CreatePetTool.tool((context, input) -> input.body(), layers)))
        .build();
  }

  private static NewPet find(long id) throws Exception {
    if (id == 13) {
      throw new IllegalStateException("secret: password hunter2");
    }
    if (id == 404) {
      throw new NoSuchPetException(new NewPet("nobody", 0, null));
    }
    return new NewPet("Rex", (int) id, null);
  }

  private static Principal verify(String token) {
    if (!token.equals("good")) {
      throw new InvalidCredentialsException("The token is not known.");
    }
    return Principal.of("bearer-user", "pets:write");
  }
}
