package dev.armature.maven;

import dev.armature.generator.ConfiguredGeneration;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.output.Output;
import dev.armature.generator.output.OutputReport;
import dev.armature.generator.output.SplitOutput;
import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Generates Java sources from a contract and adds them to the build. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ContractMojo {
  /**
   * Where Java sources go: a source root. By default what the configuration file says, else {@code
   * target/generated-sources/armature}.
   */
  @Parameter(property = "armature.outputDirectory")
  private @Nullable File outputDirectory;

  @Parameter(
      defaultValue = "${project.build.directory}/generated-sources/armature",
      readonly = true)
  private File usualDirectory = new File("");

  @Parameter(defaultValue = "${project.basedir}", readonly = true)
  private File base = new File("");

  /** Where resources go, such as the document of the target {@code openapi}. */
  @Parameter(
      property = "armature.resourcesDirectory",
      defaultValue = "${project.build.directory}/generated-resources/armature")
  private File resourcesDirectory = new File("");

  /**
   * Whether what is generated belongs to the tests of the project: for the target {@code tests}, in
   * an execution with an {@code outputDirectory} of its own.
   */
  @Parameter(property = "armature.addTestCompileSourceRoot", defaultValue = "false")
  private boolean addTestCompileSourceRoot;

  /** What the last run has read and written is kept here. */
  @Parameter(defaultValue = "${project.build.directory}/armature", readonly = true)
  private File stateDirectory = new File("");

  @Parameter(defaultValue = "${mojoExecution.executionId}", readonly = true)
  private String execution = "";

  @Parameter(defaultValue = "${project}", readonly = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private @Nullable PluginDescriptor plugin;

  /** Called by Maven. */
  @Inject
  public GenerateMojo(BuildContext buildContext) {
    super(buildContext);
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    ConfiguredGeneration configured = ConfiguredGeneration.of(config());
    if (!configured.automatic()) {
      getLog().info(contract() + ": 'auto_generate' of the configuration is false");
      return;
    }
    Path folder =
        SourceFolder.of(outputDirectory, configured, base.toPath(), usualDirectory.toPath());
    BuildState state = new BuildState(stateDirectory.toPath().resolve(execution + ".state"));
    Path resources = resourcesDirectory.toPath();
    String key = Fingerprint.of(config(), folder, resources, plugin);
    if (state.isCurrent(key)) {
      getLog().info(contract() + ": nothing changed");
    } else {
      generate(folder, state, key);
    }
    addToBuild(folder);
  }

  private void generate(Path folder, BuildState state, String key)
      throws MojoExecutionException, MojoFailureException {
    Output both = SplitOutput.writing(folder, resourcesDirectory.toPath(), execution);
    GeneratorResult result = generator().run(config(), both);
    report(result.diagnostics());
    OutputReport output = result.output();
    if (output == null) {
      throw new IllegalStateException("neither errors nor output");
    }
    state.save(key, result.inputs(), folder, output);
    log(output);
    int hints = result.summary().hints();
    if (hints > 0) {
      getLog()
          .info(hints + " hints on what is legal and does harm: the goal 'validate' shows them");
    }
    if (!output.upToDate()) {
      buildContext().refresh(folder.toFile());
      buildContext().refresh(resourcesDirectory);
    }
  }

  private void log(OutputReport output) {
    getLog()
        .info(
            "%s: %d files written, %d unchanged, %d deleted"
                .formatted(
                    contract(),
                    output.written().size(),
                    output.unchanged().size(),
                    output.deleted().size()));
  }

  private void addToBuild(Path folder) {
    if (project == null) {
      return;
    }
    if (addTestCompileSourceRoot) {
      project.addTestCompileSourceRoot(folder.toString());
    } else {
      project.addCompileSourceRoot(folder.toString());
    }
    if (resourcesDirectory.isDirectory()) {
      Resource resource = new Resource();
      resource.setDirectory(resourcesDirectory.getPath());
      resource.addExclude(".armature/**"); // What we remember of the last run.
      project.addResource(resource);
    }
  }
}
