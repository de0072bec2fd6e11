package dev.armature.runtime.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A configuration as it was read, with what is wrong with it so far: {@link ConfiguredService} adds
 * what it finds, so that one start tells everything. Immutable.
 */
public final class ConfigDocument {
  private static final long MOST_BYTES = 1 << 20;

  /** Problems that leave nothing else to judge. */
  private static final Set<String> FATAL = Set.of("config/unreadable", "config/syntax");

  private final ServiceConfig config;
  private final List<ConfigProblem> problems;

  private ConfigDocument(ServiceConfig config, List<ConfigProblem> problems) {
    this.config = config;
    this.problems = List.copyOf(problems);
  }

  /** Reads a file, with the environment of this process. Never fails: see {@link #problems}. */
  public static ConfigDocument load(Path file) {
    return load(file, System.getenv());
  }

  /** Reads a file, with another environment. */
  public static ConfigDocument load(Path file, Map<String, String> environment) {
    Path folder = file.toAbsolutePath().getParent();
    String name = file.toString();
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        return unreadable(name, "it is larger than 1 MB");
      }
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      return read(name, yaml, environment, folder == null ? file : folder);
    } catch (CharacterCodingException e) {
      return unreadable(name, "it is not UTF-8");
    } catch (IOException e) {
      return unreadable(name, Files.isDirectory(file) ? "it is a directory" : "no such file");
    }
  }

  /**
   * Reads a text.
   *
   * @param name what problems call it
   */
  public static ConfigDocument parse(String name, String yaml, Map<String, String> environment) {
    return read(name, yaml, environment, Path.of(""));
  }

  /** A configuration in which nothing was found wrong when it was read. */
  static ConfigDocument of(ServiceConfig config) {
    return new ConfigDocument(config, List.of());
  }

  /**
   * The configuration.
   *
   * @throws ConfigException listing all that is wrong with it, with its places
   */
  public ServiceConfig config() {
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return config;
  }

  /** What is wrong with it, in the order of the file. */
  public List<ConfigProblem> problems() {
    return problems;
  }

  /** What could be read; what is wrong has its default. */
  ServiceConfig readable() {
    return config;
  }

  /** Whether enough was read to judge the rest. */
  boolean complete() {
    return problems.stream().noneMatch(problem -> FATAL.contains(problem.code()));
  }

  private static ConfigDocument read(
      String name, String yaml, Map<String, String> environment, Path folder) {
    Reading reading = new Reading(name, environment);
    @Nullable Node node = YamlText.compose(yaml, name, reading);
    Section root = new Section(reading, "", "", node);
    ConfigPlaces places = ConfigPlaces.of(name, node, environment.keySet(), reading.values());
    ServiceConfig config = ServiceConfigReader.read(root, reading, places, folder);
    List<ConfigProblem> problems = new ArrayList<>(reading.finish());
    problems.addAll(Contradictions.of(config));
    problems.sort(ConfigProblem.ORDER);
    return new ConfigDocument(config, problems);
  }

  private static ConfigDocument unreadable(String name, String why) {
    ConfigDocument nothing = read(name, "", Map.of(), Path.of(""));
    String message = "the file cannot be read: " + why;
    return new ConfigDocument(
        nothing.config, List.of(new ConfigProblem(name, 0, 0, "config/unreadable", message)));
  }
}
