package nguyenvan.maven;

import java.io.IOException;
import nguyenvan.serve.AuthorLoop;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Bakes, serves the site on the loopback address and bakes again on every change. */
@Mojo(name = "serve", defaultPhase = LifecyclePhase.PACKAGE)
public final class ServeMojo extends AbstractSiteMojo {

  /** The port on the loopback address. */
  @Parameter(property = "nguyenvan.port", defaultValue = "8820")
  private int port;

  @Override
  public void execute() throws MojoExecutionException {
    try {
      new AuthorLoop(project(), getLog()::info)
          .run(port, address -> getLog().info("serving " + address + ", stop with Ctrl+C"));
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
