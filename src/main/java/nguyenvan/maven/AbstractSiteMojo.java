package nguyenvan.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import nguyenvan.build.Project;
import nguyenvan.build.SiteBuild;
import nguyenvan.finding.ConsoleReport;
import nguyenvan.finding.Finding;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that all goals share. */
abstract class AbstractSiteMojo extends AbstractMojo {

  /** The folder with content, templates and assets. */
  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File root;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  private File target;

  /** Public address of the site, for canonical, hreflang and sitemap addresses only. */
  @Parameter(property = "nguyenvan.baseUrl", required = true)
  private String baseUrl;

  /** Whether to commit the ids of new provisions to the lists beside the document maps. */
  @Parameter(property = "nguyenvan.freeze", defaultValue = "false")
  private boolean freeze;

  /** Whether a provision without translation is an error, as for the released site. */
  @Parameter(property = "nguyenvan.release", defaultValue = "false")
  private boolean release;

  final Project project() {
    return new Project(root.toPath(), target.toPath(), baseUrl, freeze, release);
  }

  final SiteBuild build() {
    return new SiteBuild(project(), getLog()::info);
  }

  final void finish(Step step) throws MojoExecutionException, MojoFailureException {
    SiteBuild.Result result;
    try {
      result = step.run();
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    List<Finding> findings = result.findings().sorted();
    String report = "findings:\n" + ConsoleReport.of(findings);
    if (result.findings().hasErrors()) {
      getLog().error(report);
    } else if (!findings.isEmpty()) {
      getLog().warn(report);
    }
    String counts = ConsoleReport.counts(result.findings());
    if (result.findings().hasErrors()) {
      throw new MojoFailureException(counts + "; the site is as it was before");
    }
    getLog().info(result.summary() + "; " + counts);
  }

  /** A run of the pipeline. */
  interface Step {
    SiteBuild.Result run() throws IOException;
  }
}
