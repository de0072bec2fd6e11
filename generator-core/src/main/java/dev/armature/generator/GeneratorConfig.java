package dev.armature.generator;

import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run is asked for. The command line and the Maven plugin only fill this in; what they
 * leave open is decided by the configuration file, then by default.
 *
 * @param input the contract
 * @param overlays files of changes to the contract, applied in this order after those that the
 *     configuration file names
 * @param configFile the configuration file, or null
 * @param packageName the package of the generated code, or null
 * @param targets names of targets; empty: those of the file, else {@code server}
 * @param level how strict the run is
 * @param maxInput the most bytes of one input file, or null
 */
public record GeneratorConfig(
    Input input,
    List<Path> overlays,
    @Nullable Path configFile,
    @Nullable String packageName,
    List<String> targets,
    Level level,
    @Nullable Long maxInput) {
  public GeneratorConfig {
    overlays = List.copyOf(overlays);
    targets = List.copyOf(targets);
  }

  /** A run over a contract, all else by default. */
  public static GeneratorConfig of(Path contract) {
    return new GeneratorConfig(
        new File(contract), List.of(), null, null, List.of(), Level.DEFAULT, null);
  }

  /** The same with changes to the contract. */
  public GeneratorConfig withOverlays(List<Path> files) {
    return new GeneratorConfig(input, files, configFile, packageName, targets, level, maxInput);
  }

  /** The same with a configuration file. */
  public GeneratorConfig withConfigFile(@Nullable Path file) {
    return new GeneratorConfig(input, overlays, file, packageName, targets, level, maxInput);
  }

  /** The same with a package. */
  public GeneratorConfig withPackageName(@Nullable String name) {
    return new GeneratorConfig(input, overlays, configFile, name, targets, level, maxInput);
  }

  /** The same with targets. */
  public GeneratorConfig withTargets(List<String> names) {
    return new GeneratorConfig(input, overlays, configFile, packageName, names, level, maxInput);
  }

  /** The same at another level. */
  public GeneratorConfig withLevel(Level other) {
    return new GeneratorConfig(input, overlays, configFile, packageName, targets, other, maxInput);
  }

  /** The same with another limit of input. */
  public GeneratorConfig withMaxInput(@Nullable Long bytes) {
    return new GeneratorConfig(input, overlays, configFile, packageName, targets, level, bytes);
  }

  /** Where the contract comes from. */
  public sealed interface Input {}

  /** A file. */
  public record File(Path path) implements Input {}

  /**
   * Bytes, such as those of standard input.
   *
   * @param name how diagnostics call it
   */
  public record Text(String name, java.io.InputStream stream) implements Input {}
}
