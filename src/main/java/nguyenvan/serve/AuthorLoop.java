package nguyenvan.serve;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nguyenvan.build.Project;
import nguyenvan.build.SiteBuild;
import nguyenvan.finding.ConsoleReport;

/** Bakes, serves, and bakes again whenever content, a template or an asset changes. */
public final class AuthorLoop {

  private final Project project;
  private final SiteBuild build;
  private final LiveState state = new LiveState();
  private final Consumer<String> out;

  /**
   * @param out told what happens, for a terminal
   */
  public AuthorLoop(Project project, Consumer<String> out) {
    this.project = project;
    this.out = out;
    this.build = new SiteBuild(project, out);
  }

  /**
   * Runs until the thread is interrupted.
   *
   * @param port on the loopback address; 0 for any free one
   * @param ready told the address once the first run is over
   * @throws IOException when nothing can be served or watched
   */
  public void run(int port, Consumer<String> ready) throws IOException {
    try (ChangeWatcher watcher =
            new ChangeWatcher(
                List.of(project.root().resolve("content"), project.templates(), project.assets()));
        SiteServer server = new SiteServer(project.site(), state, port)) {
      bake();
      ready.accept(server.address());
      while (watcher.await()) {
        bake();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void bake() {
    long start = System.nanoTime();
    try {
      SiteBuild.Result result = build.bake();
      String report = ConsoleReport.of(result.findings().sorted());
      long millis = (System.nanoTime() - start) / 1_000_000;
      String counts = ConsoleReport.counts(result.findings());
      out.accept((report.isEmpty() ? "" : "findings:\n" + report) + counts + ", " + millis + " ms");
      state.publish(!result.findings().hasErrors(), report);
    } catch (IOException e) {
      out.accept(e.getMessage());
      state.publish(false, e.getMessage());
    }
  }
}
