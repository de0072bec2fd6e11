package dev.armature.cli;

import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options of every command that reads a contract. */
final class ContractOptions {
  private static final String STDIN = "-";

  @Option(
      names = {"-i", "--input"},
      required = true,
      paramLabel = "FILE",
      description = "The contract: OpenAPI or MCP schema, JSON or YAML; '-' reads stdin.")
  private String input = STDIN;

  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      description =
          "Changes to the contract (OpenAPI Overlay 1.0 or 1.1); more are applied in order,"
              + " after those of the configuration.")
  private List<Path> overlays = List.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings of the generator; see docs/generator-configuration.md.")
  private @Nullable Path config;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "How diagnostics are printed: text (default), json, github or sarif.")
  private DiagnosticFormat format = DiagnosticFormat.TEXT;

  @Option(
      names = "--verbose",
      description = "Show every note with its places, not one line for each kind.")
  private boolean verbose;

  @Option(
      names = "--max-input",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      description = "The largest document to read, such as 500KB or 64MB (default: 32MB).")
  private @Nullable Long maxInput;

  @ArgGroup private @Nullable Strictness strictness;

  /** At most one of the two. */
  static final class Strictness {
    @Option(
        names = "--lenient",
        description = "Leave out what is not supported, with a warning, instead of failing.")
    private boolean lenient;

    @Option(names = "--strict", description = "Take warnings for errors.")
    private boolean strict;
  }

  boolean isStdin() {
    return input.equals(STDIN);
  }

  String name() {
    return isStdin() ? "<stdin>" : input;
  }

  DiagnosticFormat format() {
    return format;
  }

  /** What prints diagnostics. */
  DiagnosticPrinter printer(boolean colours) {
    DiagnosticPrinter all = new DiagnosticPrinter(format, colours, DiagnosticPrinter.DEFAULT_MAX);
    return verbose ? all : all.brief();
  }

  /** The files named here; those that they refer to are known after reading. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    if (!isStdin()) {
      files.add(Path.of(input).toAbsolutePath());
    }
    overlays.forEach(overlay -> files.add(overlay.toAbsolutePath()));
    if (config != null) {
      files.add(config.toAbsolutePath());
    }
    return files;
  }

  /** What these options say to the generator. */
  GeneratorConfig toConfig(Terminal terminal) {
    GeneratorConfig.Input from =
        isStdin()
            ? new GeneratorConfig.Text(name(), terminal.in())
            : new GeneratorConfig.File(Path.of(input));
    return new GeneratorConfig(from, overlays, config, null, List.of(), level(), maxInput);
  }

  private Level level() {
    if (strictness == null) {
      return Level.DEFAULT;
    }
    return strictness.lenient ? Level.LENIENT : Level.STRICT;
  }
}
