package nguyenvan.serve;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nguyenvan.build.Draft;
import nguyenvan.build.Project;
import nguyenvan.build.SiteBuild;
import nguyenvan.finding.ConsoleReport;
import nguyenvan.finding.Findings;

/**
 * Shows the site to its author and follows every change of content, templates and assets.
 *
 * <p>After a change all is read and verified, and then a page is rendered when the browser asks for
 * it. Meanwhile the whole site is baked and audited in the background; what that finds is told when
 * it is known. The next change stops a bake that is not done.
 */
public final class AuthorLoop {

  private final Project project;
  private final SiteBuild build;
  private final LiveState state = new LiveState();
  private final Consumer<String> out;
  private Thread baking = new Thread();

  /**
   * @param out told what happens, for a terminal
   */
  public AuthorLoop(Project project, Consumer<String> out) {
    this.project = project;
    this.out = out;
    this.build = new SiteBuild(project, n -> {});
  }

  /**
   * Runs until the thread is interrupted.
   *
   * @param port on the loopback address; 0 for any free one
   * @param ready told the address once the first reading is over
   * @throws IOException when nothing can be served or watched
   */
  public void run(int port, Consumer<String> ready) throws IOException {
    try (ChangeWatcher watcher =
            new ChangeWatcher(
                List.of(project.root().resolve("content"), project.templates(), project.assets()));
        SiteServer server = new SiteServer(project.site(), state, port)) {
      follow(server);
      ready.accept(server.address());
      while (watcher.await()) {
        follow(server);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      baking.interrupt();
    }
  }

  /** Shows what is there now. */
  private void follow(SiteServer server) throws InterruptedException {
    baking.interrupt();
    long start = System.nanoTime();
    try {
      Draft draft = build.draft();
      String report = tell("read", draft.findings(), start);
      draft.site().ifPresent(site -> server.show(build.preview(site)::file));
      state.publish(draft.site().isPresent(), report);
      if (draft.site().isPresent()) {
        baking.join();
        baking = new Thread(() -> bake(draft), "bake");
        baking.setDaemon(true);
        baking.start();
      }
    } catch (IOException e) {
      fail(e);
    }
  }

  private void bake(Draft draft) {
    long start = System.nanoTime();
    try {
      SiteBuild.Result result = build.bake(draft);
      if (!Thread.currentThread().isInterrupted()) {
        state.publish(false, tell("baked and audited", result.findings(), start));
      }
    } catch (IOException e) {
      if (!Thread.currentThread().isInterrupted()) {
        fail(e);
      }
    }
  }

  /** Tells what was found and gives the findings back, empty when there are none. */
  private String tell(String done, Findings findings, long start) {
    long millis = (System.nanoTime() - start) / 1_000_000;
    String report = ConsoleReport.of(findings.sorted());
    String shown = report.isEmpty() ? "" : "findings:\n" + report;
    out.accept(shown + ConsoleReport.counts(findings) + ", " + done + " in " + millis + " ms");
    return report;
  }

  private void fail(IOException e) {
    out.accept(e.getMessage());
    state.publish(false, e.getMessage());
  }
}
