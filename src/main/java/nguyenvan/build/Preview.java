package nguyenvan.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nguyenvan.bake.Bakery;
import nguyenvan.bake.Page;
import nguyenvan.bake.Rendering;
import nguyenvan.finding.Findings;
import nguyenvan.site.SitePlan;

/**
 * The pages of a site that is not baked yet, each rendered when it is asked for, with the assets as
 * they are now.
 */
public final class Preview {

  private static final String STYLESHEET = "assets/css/site.css";

  private final Project project;
  private final Bakery bakery;
  private final SitePlan plan;

  Preview(Project project, Bakery bakery, SitePlan plan) {
    this.project = project;
    this.bakery = bakery;
    this.plan = plan;
  }

  /**
   * A page, or a file of the assets; empty for all other files of the site.
   *
   * @param path in the site
   * @throws IOException when it cannot be read or its template fails, with a message for people
   */
  public Optional<byte[]> file(String path) throws IOException {
    if (path.equals(STYLESHEET)) {
      String css = Stylesheet.joined(project.assets().resolve("css"), new Findings());
      return Optional.of(css.getBytes(StandardCharsets.UTF_8));
    }
    if (path.startsWith("assets/")) {
      Path file = project.root().resolve(path).normalize();
      boolean there = file.startsWith(project.assets()) && Files.isRegularFile(file);
      return there ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
    Optional<Page> page = path.endsWith(".html") ? plan.page(path) : Optional.empty();
    return page.isPresent() ? Optional.of(rendered(page.get())) : Optional.empty();
  }

  private byte[] rendered(Page page) throws IOException {
    Rendering rendering = bakery.render(page);
    return rendering
        .page()
        .orElseThrow(() -> new IOException(String.valueOf(rendering.failure().orElse(null))));
  }
}
