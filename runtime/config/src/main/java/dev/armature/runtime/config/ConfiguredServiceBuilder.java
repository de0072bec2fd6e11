package dev.armature.runtime.config;

import dev.armature.runtime.Operation;
import dev.armature.runtime.document.OpenApiDocument;
import dev.armature.runtime.health.Health;
import dev.armature.runtime.layer.ErrorMapper;
import dev.armature.runtime.layer.LayersBuilder;
import dev.armature.runtime.layer.PermissionHook;
import dev.armature.runtime.security.Authenticator;
import dev.armature.runtime.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Takes what a {@link ConfiguredService} consists of besides its configuration: the contract, and
 * the hooks that are code. Not thread-safe.
 */
public final class ConfiguredServiceBuilder {
  final ConfigDocument document;
  final List<SharedNames.Contract> contracts = new ArrayList<>();
  final List<SecurityScheme> schemes = new ArrayList<>();
  final List<Operation> operations = new ArrayList<>();
  final Map<String, Authenticator> authenticators = new TreeMap<>();
  final List<Consumer<LayersBuilder>> hooks = new ArrayList<>();
  final List<OpenApiDocument> documents = new ArrayList<>();
  Health health = Health.builder().build();

  ConfiguredServiceBuilder(ConfigDocument document) {
    this.document = document;
  }

  /**
   * Adds what a contract declares, to hold the configuration against. Of several contracts all are
   * added; what they call by one name, a security scheme for example, has to be one thing.
   *
   * @param declared {@code SECURITY_SCHEMES} of the generated router
   * @param served {@code OPERATIONS} of the generated router
   */
  public ConfiguredServiceBuilder contract(List<SecurityScheme> declared, List<Operation> served) {
    contracts.add(new SharedNames.Contract(declared, served));
    schemes.addAll(declared);
    operations.addAll(served);
    return this;
  }

  /** Sets what checks a security scheme that no key can configure: client certificates. */
  public ConfiguredServiceBuilder authenticator(String scheme, Authenticator value) {
    authenticators.put(scheme, value);
    return this;
  }

  /** Sets what decides on the permissions that the contract declares. */
  public ConfiguredServiceBuilder permissions(PermissionHook value) {
    return layers(layers -> layers.permissions(value));
  }

  /** Adds a mapper of failures; see {@link LayersBuilder#errorMapper}. */
  public ConfiguredServiceBuilder errorMapper(ErrorMapper value) {
    return layers(layers -> layers.errorMapper(value));
  }

  /** Does something else to the layers after they were configured. */
  public ConfiguredServiceBuilder layers(Consumer<LayersBuilder> hook) {
    hooks.add(hook);
    return this;
  }

  /**
   * Shows the contract to callers at {@code /openapi.json} and {@code /openapi.yaml}, without
   * credentials: {@code load()} of the class that the target {@code openapi} generates.
   *
   * @throws IllegalStateException if there is one already: of several contracts the documents are
   *     mounted by their {@code routes(path)}
   */
  public ConfiguredServiceBuilder openApi(OpenApiDocument value) {
    if (!documents.isEmpty()) {
      throw new IllegalStateException("a service shows one document at /openapi.json");
    }
    documents.add(value);
    return this;
  }

  /** Sets the health; one without checks of the service's own unless set. */
  public ConfiguredServiceBuilder health(Health value) {
    health = value;
    return this;
  }

  /**
   * The service.
   *
   * @throws ConfigException with everything that keeps it from starting: what is wrong with the
   *     configuration, what contradicts the contract, files that cannot be used, and what the
   *     contract declares and nothing enforces
   */
  public ConfiguredService build() {
    return new ConfiguredService(this);
  }
}
