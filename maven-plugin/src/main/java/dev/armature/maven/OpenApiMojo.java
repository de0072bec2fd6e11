package dev.armature.maven;

import dev.armature.generator.WrittenContract;
import dev.armature.generator.document.DocumentText;
import dev.armature.generator.document.OpenApiVersion;
import dev.armature.generator.output.FileOutput;
import dev.armature.generator.output.OutputException;
import dev.armature.generator.source.Node;
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

/** Writes a contract, whatever its format and its files, as one OpenAPI document. */
@Mojo(name = "openapi", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class OpenApiMojo extends ContractMojo {
  /** The document: JSON if it ends in {@code .json}, else YAML. */
  @Parameter(
      property = "armature.openapiFile",
      defaultValue = "${project.build.directory}/openapi.yaml")
  private File openapiFile = new File("");

  /**
   * Its version: {@code 3.0}, {@code 3.1} or {@code 3.2}; by default 3.1, or 3.2 where the contract
   * needs it.
   */
  @Parameter(property = "armature.oas")
  private @Nullable String oas;

  /** Whether it says what a service answers beside the contract, such as 401 and 429. */
  @Parameter(property = "armature.withLayers", defaultValue = "false")
  private boolean withLayers;

  /** Called by Maven. */
  @Inject
  public OpenApiMojo(BuildContext buildContext) {
    super(buildContext);
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    WrittenContract written = generator().openApi(config(), version(), withLayers);
    report(written.result().diagnostics());
    Node document = written.document();
    if (document == null) {
      throw new IllegalStateException("neither errors nor a document");
    }
    Path file = openapiFile.toPath();
    try {
      boolean changed = FileOutput.write(file, DocumentText.of(document, file));
      getLog().info(file + (changed ? ": written" : ": up to date"));
    } catch (OutputException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    buildContext().refresh(openapiFile);
  }

  private @Nullable OpenApiVersion version() throws MojoExecutionException {
    OpenApiVersion version = oas == null ? null : OpenApiVersion.of(oas);
    if (oas != null && version == null) {
      throw new MojoExecutionException(
          "<oas> is one of " + String.join(", ", OpenApiVersion.titles()) + ", not '" + oas + "'");
    }
    return version;
  }
}
