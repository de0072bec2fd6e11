package dev.armature.maven;

import dev.armature.generator.GeneratorResult;
import dev.armature.generator.StaleFiles;
import dev.armature.generator.output.CheckOutput;
import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/** Fails if generating now would change a file: for generated sources that are committed. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ContractMojo {
  /** The folder that holds the generated sources. */
  @Parameter(
      property = "armature.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/armature")
  private File outputDirectory = new File("");

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
    Path folder = outputDirectory.toPath();
    GeneratorResult result = generator().run(config(), new CheckOutput(folder, execution));
    if (result.output() != null) {
      StaleFiles.report(result.output(), folder, result.diagnostics());
    }
    report(result.diagnostics());
    getLog().info(folder + ": up to date");
  }
}
