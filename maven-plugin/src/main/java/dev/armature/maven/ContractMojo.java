package dev.armature.maven;

import dev.armature.generator.Exhaustion;
import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** The parameters of every goal: Maven finds those of a superclass only, hence one. */
abstract class ContractMojo extends AbstractMojo {
  /** The contract: OpenAPI or MCP schema, JSON or YAML. */
  @Parameter(property = "armature.inputSpec", required = true)
  private File inputSpec = new File("");

  /**
   * Changes to the contract (OpenAPI Overlay 1.0 or 1.1), applied in this order after those that
   * the configuration file names.
   */
  @Parameter(property = "armature.overlays")
  private List<File> overlays = List.of();

  /** The Java package of what is generated. */
  @Parameter(property = "armature.package", alias = "package")
  private @Nullable String packageName;

  /** What to generate; by default what the configuration file says, else {@code server}. */
  @Parameter(property = "armature.targets")
  private List<String> targets = List.of();

  /** Settings that would be tiresome as parameters. */
  @Parameter(property = "armature.config")
  private @Nullable File configFile;

  /** How strict to be: {@code default}, {@code lenient} or {@code strict}. */
  @Parameter(property = "armature.level", defaultValue = "default")
  private String level = "default";

  /** Whether to do nothing. */
  @Parameter(property = "armature.skip", defaultValue = "false")
  private boolean skip;

  private final BuildContext buildContext;

  @Inject
  ContractMojo(BuildContext buildContext) {
    this.buildContext = buildContext;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    try {
      run();
    } catch (StackOverflowError e) {
      report(Exhaustion.STACK);
    } catch (OutOfMemoryError e) {
      report(Exhaustion.MEMORY);
    }
  }

  /** Does the goal's work. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  /** The parameters as the generator takes them. */
  final GeneratorConfig config() throws MojoExecutionException {
    return new GeneratorConfig(
        new GeneratorConfig.File(inputSpec.toPath()),
        overlays.stream().map(File::toPath).toList(),
        configFile == null ? null : configFile.toPath(),
        packageName,
        targets,
        level(),
        null);
  }

  final Path contract() {
    return inputSpec.toPath();
  }

  final BuildContext buildContext() {
    return buildContext;
  }

  /** A generator that the debug log follows. */
  final Generator generator() {
    return new Generator(step -> getLog().debug("step " + step));
  }

  /** Logs the findings and fails if any is an error. */
  final void report(Diagnostics diagnostics) throws MojoFailureException {
    new ShownDiagnostics(getLog(), buildContext).report(diagnostics, contract());
  }

  private void report(Exhaustion exhaustion) throws MojoFailureException {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(exhaustion.at(inputSpec.getPath()));
    report(diagnostics);
  }

  private Level level() throws MojoExecutionException {
    try {
      return Level.valueOf(level.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      String message = "<level> is default, lenient or strict, not '" + level + "'";
      throw new MojoExecutionException(message, e);
    }
  }
}
