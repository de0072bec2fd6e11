package dev.armature.cli;

import dev.armature.generator.ConfiguredGeneration;
import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.PackageName;
import dev.armature.generator.StaleFiles;
import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.output.CleanOutput;
import dev.armature.generator.output.Output;
import dev.armature.generator.output.OutputReport;
import dev.armature.generator.output.SplitOutput;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Generates sources from a contract. */
@Command(
    name = "generate",
    description = "Generate Java sources from a contract.",
    footer = {
      "",
      "Examples:",
      "  armature generate -i petstore.yaml -o src/generated -p com.example.petstore",
      "  armature generate -i petstore.yaml -o src/generated --check",
      "  armature generate -i petstore.yaml -o src/generated --watch"
    })
final class GenerateCommand implements Callable<Integer> {
  /** Whose files are in the output folder: all runs of the command are one execution. */
  private static final String EXECUTION = "cli";

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private ContractOptions contract = new ContractOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Where Java sources go: a source root, created if it is missing; needed unless the"
              + " configuration says so.")
  private @Nullable Path output;

  @Option(
      names = "--resources",
      paramLabel = "DIR",
      description = "Where resources go (default: 'generated-resources' beside the sources).")
  private @Nullable Path resources;

  @Option(
      names = {"-p", "--package"},
      paramLabel = "PACKAGE",
      description = "The Java package of what is generated.")
  private @Nullable String packageName;

  @Option(
      names = {"-t", "--target"},
      split = ",",
      paramLabel = "TARGET",
      description = "What to generate, separated by commas, or 'all' (default: server).")
  private List<String> targets = List.of();

  @Option(
      names = "--check",
      description = "Write nothing; fail if a file would be written or deleted.")
  private boolean check;

  @Option(
      names = "--clean",
      description = "First delete what an earlier run wrote, edited files excepted.")
  private boolean clean;

  @Option(names = "--watch", description = "Generate again whenever an input changes.")
  private boolean watch;

  GenerateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    checkUsage();
    return watch ? new Watch(terminal).run(this::generate, contract.files()) : generate().code();
  }

  private GeneratorRun.Outcome generate() {
    long start = System.nanoTime();
    GeneratorConfig config =
        contract
            .toConfig(terminal)
            .withPackageName(packageName)
            .withTargets(TargetNames.named(targets, spec));
    Path folder = folder(config);
    return new GeneratorRun(terminal, contract)
        .execute(
            config,
            (generator, asked) -> generate(generator, asked, folder),
            result -> print(result, folder, Duration.ofNanos(System.nanoTime() - start)));
  }

  private Path folder(GeneratorConfig config) {
    if (output != null) {
      return output;
    }
    ConfiguredGeneration configured = ConfiguredGeneration.of(config);
    if (configured.folder() == null && configured.readable()) {
      throw wrong("Missing required option: '--output=DIR'");
    }
    return configured.folder() == null ? Path.of("") : configured.folder();
  }

  private GeneratorResult generate(Generator generator, GeneratorConfig config, Path folder) {
    GeneratorResult result = generator.run(config, output(folder));
    if (check && result.output() != null) {
      StaleFiles.report(result.output(), folder, result.diagnostics());
    }
    return result;
  }

  private Output output(Path folder) {
    Path beside = folder.toAbsolutePath().normalize().resolveSibling("generated-resources");
    Path others = resources == null ? beside : resources;
    if (check) {
      return SplitOutput.checking(folder, others, EXECUTION);
    }
    Output both = SplitOutput.writing(folder, others, EXECUTION);
    return clean ? new CleanOutput(both) : both;
  }

  private void checkUsage() {
    if (check && (clean || watch)) {
      throw wrong("--check cannot go with " + (clean ? "--clean" : "--watch"));
    }
    if (watch && contract.isStdin()) {
      throw wrong("--watch needs a file: stdin can be read only once");
    }
    if (packageName != null && !PackageName.isValid(packageName)) {
      throw wrong("'" + packageName + "' cannot be a Java package");
    }
    TargetNames.named(targets, spec);
  }

  private void print(GeneratorResult result, Path folder, Duration time) {
    OutputReport report = result.output();
    String files = check || report == null ? "up to date" : Summary.files(report);
    terminal
        .out()
        .printf("%s: %s; %s (%s)%n", folder, Summary.contents(result), files, Summary.time(time));
    int hints = result.summary().hints();
    if (hints > 0 && contract.format() == DiagnosticFormat.TEXT) {
      terminal.err().println(Summary.hints(hints, contract.name()));
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
