package nguyenvan.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads, verifies, bakes and audits the site. */
@Mojo(name = "bake", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BakeMojo extends AbstractSiteMojo {

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    finish(() -> build().bake());
  }
}
