package dev.armature.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.codehaus.plexus.build.BuildContext;

/** Reads and checks a contract, and writes nothing. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends ContractMojo {
  /** Called by Maven. */
  @Inject
  public ValidateMojo(BuildContext buildContext) {
    super(buildContext);
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    report(generator().validate(config()).diagnostics());
    getLog().info(contract() + ": valid");
  }
}
