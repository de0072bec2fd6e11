package dev.armature.runtime.config;

import dev.armature.runtime.Operation;
import dev.armature.runtime.layer.LayersBuilder;
import dev.armature.runtime.security.SecurityScheme;
import dev.armature.runtime.security.TokenVerifierFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The configuration of a service. Immutable.
 *
 * <p>Values may hold {@code ${NAME}} and {@code ${NAME:default}}. An environment variable overrides
 * a key: {@code ARMATURE_SERVER_PORT} is {@code server.port}. The published schema is the resource
 * {@code armature-config.schema.json} beside this class.
 *
 * @param server where and how the service listens
 * @param operations what overrides the contract's defaults, by operation id in any case
 * @param infrastructure what surrounds the operations
 */
public record ServiceConfig(
    ServerConfig server,
    Map<String, OperationConfig> operations,
    InfrastructureConfig infrastructure) {
  private static final long MOST_BYTES = 1 << 20;

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
    return load(file, System.getenv());
  }

  /** Reads a file, with another environment. */
  public static ServiceConfig load(Path file, Map<String, String> environment) {
    Path folder = file.toAbsolutePath().getParent();
    return read(file.toString(), text(file), environment, folder == null ? file : folder);
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
    return read(name, yaml, environment, Path.of(""));
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
   * Fails unless every operation that is configured exists.
   *
   * @param known the operations of the service
   * @throws ConfigException naming those that do not exist
   */
  public void requireOperations(Collection<Operation> known) {
    List<String> ids = known.stream().map(Operation::id).toList();
    List<ConfigProblem> problems = new ArrayList<>();
    for (String id : operations.keySet()) {
      if (ids.stream().noneMatch(id::equalsIgnoreCase)) {
        String message = "there is no operation '" + id + "'" + Similar.hint(id, ids);
        problems.add(new ConfigProblem("operations", 0, 0, "config/unknown-operation", message));
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
  }

  private static ServiceConfig read(
      String name, String yaml, Map<String, String> environment, Path folder) {
    Reading reading = new Reading(name, environment);
    @Nullable Node node = YamlText.compose(yaml, name, reading);
    Section root = new Section(reading, "", "", node);
    ServiceConfig config = ServiceConfigReader.read(root, reading, folder);
    reading.finish();
    return config;
  }

  private static String text(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw unreadable(file, "it is larger than 1 MB");
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw unreadable(file, "it is not UTF-8");
    } catch (IOException e) {
      throw unreadable(file, Files.isDirectory(file) ? "it is a directory" : "no such file");
    }
  }

  private static ConfigException unreadable(Path file, String why) {
    String message = "the file cannot be read: " + why;
    return new ConfigException(
        List.of(new ConfigProblem(file.toString(), 0, 0, "config/unreadable", message)));
  }
}
