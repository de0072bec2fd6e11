package dev.armature.runtime.config;

import dev.armature.runtime.health.Health;
import dev.armature.runtime.health.MetricsEndpoint;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.LayersBuilder;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.security.Authenticator;
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
  private final boolean checked;
  private final List<Route> documents;

  ConfiguredService(ConfiguredServiceBuilder builder) {
    ServiceChecks checks = new ServiceChecks(builder);
    if (!builder.document.complete()) {
      checks.finish();
    }
    this.config = builder.document.readable();
    this.health = builder.health;
    this.checked = !builder.operations.isEmpty();
    this.documents = builder.documents.stream().flatMap(each -> each.routes().stream()).toList();
    ConfiguredLayers configured =
        new ConfiguredLayers(config, ConfiguredLayers.installed(), builder.schemes);
    LayersBuilder made = configured.make();
    builder.authenticators.forEach(made::authenticator);
    builder.hooks.forEach(hook -> hook.accept(made));
    this.layers = made.metrics(registry).build();
    checks.check(configured, layers);
    checks.finish();
    configured.authenticators().forEach(this::watchKeys);
    builder.authenticators.forEach(this::watch);
  }

  private void watchKeys(String scheme, Authenticator authenticator) {
    SchemeConfig configured = config.infrastructure().schemes().get(scheme);
    if (configured instanceof SchemeConfig.Jwt jwt
        && (jwt.settings().jwksUrl() != null || jwt.settings().discoveryUrl() != null)) {
      watch(scheme, authenticator);
    }
  }

  /** Not ready until callers can be told apart. */
  private void watch(String scheme, Authenticator authenticator) {
    health.register(
        "scheme." + scheme,
        () -> {
          if (!authenticator.ready()) {
            throw new IllegalStateException("the keys of the scheme are not there");
          }
        });
  }

  /**
   * Starts a service of a configuration that was read, with what is wrong with it: see {@link
   * ConfigDocument}.
   */
  public static ConfiguredServiceBuilder builder(ConfigDocument document) {
    return new ConfiguredServiceBuilder(document);
  }

  /** Starts a service of a configuration with which nothing is wrong. */
  public static ConfiguredServiceBuilder builder(ServiceConfig config) {
    return new ConfiguredServiceBuilder(ConfigDocument.of(config));
  }

  /**
   * A service without hooks or health checks of its own; {@link #builder} takes them.
   *
   * @param schemes what its contract declares: {@code SECURITY_SCHEMES} of the generated router
   * @throws ConfigException if the configuration cannot be used, or contradicts the contract
   */
  public static ConfiguredService of(ServiceConfig config, List<SecurityScheme> schemes) {
    return builder(config).contract(schemes, List.of()).build();
  }

  /** A service with its health checks. */
  public static ConfiguredService of(
      ServiceConfig config, List<SecurityScheme> schemes, Health health) {
    return builder(config).contract(schemes, List.of()).health(health).build();
  }

  /** What it was configured with. */
  public ServiceConfig config() {
    return config;
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
   * The router to serve: the contract's, with its document beside it, and with health and metrics
   * unless they have a port of their own.
   *
   * @throws ConfigException if the configuration names operations that the router does not have
   */
  public Router router(Router contract) {
    if (!checked) {
      config.requireOperations(contract.routes().stream().map(Route::operation).toList());
    }
    List<Route> shown = new ArrayList<>(managed() ? List.of() : operational());
    shown.addAll(documents);
    return shown.isEmpty()
        ? contract
        : Router.builder(layers).router(contract).operational(shown).build();
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
