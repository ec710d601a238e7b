package nguyenvan.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads and verifies everything and writes the findings. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class CheckMojo extends AbstractSiteMojo {

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    finish(() -> build().check());
  }
}
