package dev.armature.runtime.config;

import dev.armature.runtime.Operation;
import dev.armature.runtime.layer.LayersBuilder;
import dev.armature.runtime.security.SecurityScheme;
import dev.armature.runtime.security.TokenVerifierFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The configuration of a service. Immutable.
 *
 * <p>Values may hold {@code ${NAME}} and {@code ${NAME:default}}. An environment variable overrides
 * a key: {@code ARMATURE_SERVER_PORT} is {@code server.port}. The published schema is the resource
 * {@code armature-config.schema.json} beside this class.
 *
 * @param server where and how the service listens
 * @param operations what overrides the contract's defaults, by operation id in any case, with its
 *     service and a dot before it where several contracts have such an operation
 * @param infrastructure what surrounds the operations
 * @param places where the keys stand, for what is found out later
 */
public record ServiceConfig(
    ServerConfig server,
    Map<String, OperationConfig> operations,
    InfrastructureConfig infrastructure,
    ConfigPlaces places) {
  /** Copies the map. */
  public ServiceConfig {
    Map<String, OperationConfig> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(operations);
    operations = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads a file, with the environment of this process.
   *
   * @throws ConfigException listing all that is wrong, with its places
   */
  public static ServiceConfig load(Path file) {
    return ConfigDocument.load(file).config();
  }

  /** Reads a file, with another environment. */
  public static ServiceConfig load(Path file, Map<String, String> environment) {
    return ConfigDocument.load(file, environment).config();
  }

  /** The configuration of a service without a file: defaults and the environment. */
  public static ServiceConfig defaults() {
    return parse("defaults", "", System.getenv());
  }

  /**
   * Reads a text.
   *
   * @param name what problems call it
   */
  public static ServiceConfig parse(String name, String yaml, Map<String, String> environment) {
    return ConfigDocument.parse(name, yaml, environment).config();
  }

  /**
   * Layers as configured: limits, error format, authenticators. The caller adds what is code:
   * metrics, permissions, error mappers.
   *
   * @throws ConfigException when a key file or a range of addresses cannot be used
   */
  public LayersBuilder layers() {
    return new ConfiguredLayers(this, ConfiguredLayers.installed(), null).build();
  }

  /**
   * Layers as configured for a contract: API keys are where it says.
   *
   * @param schemes the security schemes that it declares
   * @throws ConfigException if the configuration contradicts them
   */
  public LayersBuilder layers(List<SecurityScheme> schemes) {
    return new ConfiguredLayers(this, ConfiguredLayers.installed(), schemes).build();
  }

  /** Layers as configured, with tokens verified by something else than what is installed. */
  public LayersBuilder layers(TokenVerifierFactory tokens) {
    return new ConfiguredLayers(this, tokens, null).build();
  }

  /**
   * Fails unless every operation that is configured exists, once.
   *
   * @param known the operations of the service
   * @throws ConfigException naming those that do not exist, or that several contracts have
   */
  public void requireOperations(Collection<Operation> known) {
    List<ConfigProblem> problems = operationProblems(known);
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
  }

  List<ConfigProblem> operationProblems(Collection<Operation> known) {
    OperationKeys keys = new OperationKeys(known);
    List<ConfigProblem> problems = new ArrayList<>();
    for (String key : operations.keySet()) {
      String unknown = keys.unknown(key);
      String ambiguous = keys.ambiguous(key);
      if (unknown != null) {
        problems.add(places.problem("unknown-operation", unknown, "operations", key));
      } else if (ambiguous != null) {
        problems.add(places.problem("ambiguous-operation", ambiguous, "operations", key));
      }
    }
    return problems;
  }
}
