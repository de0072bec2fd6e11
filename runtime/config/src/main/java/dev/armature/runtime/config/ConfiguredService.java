package dev.armature.runtime.config;

import dev.armature.runtime.health.Health;
import dev.armature.runtime.health.MetricsEndpoint;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration puts around a service's own router: layers, metrics, health, and on which
 * port they are. Thread-safe.
 */
public final class ConfiguredService {
  private final ServiceConfig config;
  private final Health health;
  private final MetricRegistry registry = new MetricRegistry();
  private final Layers layers;

  private ConfiguredService(ServiceConfig config, List<SecurityScheme> schemes, Health health) {
    this.config = config;
    this.health = health;
    this.layers = config.layers(schemes).metrics(registry).build();
  }

  /**
   * A service without health checks of its own.
   *
   * @param schemes what its contract declares: {@code SECURITY_SCHEMES} of the generated router
   * @throws ConfigException if the configuration cannot be used, or contradicts the contract
   */
  public static ConfiguredService of(ServiceConfig config, List<SecurityScheme> schemes) {
    return of(config, schemes, Health.builder().build());
  }

  /** A service with its health checks. */
  public static ConfiguredService of(
      ServiceConfig config, List<SecurityScheme> schemes, Health health) {
    return new ConfiguredService(config, schemes, health);
  }

  /** The layers that the generated router takes. */
  public Layers layers() {
    return layers;
  }

  /** The health; {@link Health#drain} belongs to what a server does when it closes. */
  public Health health() {
    return health;
  }

  /** Where the layers count; metrics of the service's own go there too. */
  public MetricRegistry registry() {
    return registry;
  }

  /**
   * The router to serve: the contract's, with health and metrics beside it unless they have a port
   * of their own.
   *
   * @throws ConfigException if the configuration names operations that the router does not have
   */
  public Router router(Router contract) {
    config.requireOperations(contract.routes().stream().map(Route::operation).toList());
    return managed()
        ? contract
        : Router.builder(layers).router(contract).operational(operational()).build();
  }

  /** The router of the management port; null without one. */
  public @Nullable Router management() {
    return managed() ? Router.builder(layers).operational(operational()).build() : null;
  }

  private boolean managed() {
    return config.server().options().managementPort() != null;
  }

  private List<Route> operational() {
    List<Route> routes = new ArrayList<>(MetricsEndpoint.routes(registry));
    if (config.infrastructure().healthEnabled()) {
      routes.addAll(health.routes());
    }
    return routes;
  }
}
