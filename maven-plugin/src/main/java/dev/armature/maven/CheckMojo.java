package dev.armature.maven;

import dev.armature.generator.ConfiguredGeneration;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.StaleFiles;
import dev.armature.generator.output.Output;
import dev.armature.generator.output.SplitOutput;
import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Fails if generating now would change a file: for generated sources that are committed. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ContractMojo {
  /**
   * The folder that holds the generated sources. By default what the configuration file says, else
   * {@code target/generated-sources/armature}.
   */
  @Parameter(property = "armature.outputDirectory")
  private @Nullable File outputDirectory;

  @Parameter(
      defaultValue = "${project.build.directory}/generated-sources/armature",
      readonly = true)
  private File usualDirectory = new File("");

  @Parameter(defaultValue = "${project.basedir}", readonly = true)
  private File base = new File("");

  /** The folder that holds the generated resources. */
  @Parameter(
      property = "armature.resourcesDirectory",
      defaultValue = "${project.build.directory}/generated-resources/armature")
  private File resourcesDirectory = new File("");

  /** The id of the execution that generated them; {@code cli} if the command line did. */
  @Parameter(property = "armature.execution", defaultValue = "${mojoExecution.executionId}")
  private String execution = "";

  /** Called by Maven. */
  @Inject
  public CheckMojo(BuildContext buildContext) {
    super(buildContext);
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    ConfiguredGeneration configured = ConfiguredGeneration.of(config());
    Path folder =
        SourceFolder.of(outputDirectory, configured, base.toPath(), usualDirectory.toPath());
    Output both = SplitOutput.checking(folder, resourcesDirectory.toPath(), execution);
    GeneratorResult result = generator().run(config(), both);
    if (result.output() != null) {
      StaleFiles.report(result.output(), folder, result.diagnostics());
    }
    report(result.diagnostics());
    getLog().info(folder + ": up to date");
  }
}
