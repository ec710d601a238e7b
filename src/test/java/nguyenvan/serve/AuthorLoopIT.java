package nguyenvan.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nguyenvan.build.Project;
import nguyenvan.build.SmallSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author's session on a copy of the small sample. */
class AuthorLoopIT {

  /** Seconds; a busy machine takes its time. */
  private static final long WAIT = 300;

  @TempDir Path copy;

  @Test
  void showsChangesAndFindings() throws Exception {
    SmallSite.copy(copy);
    LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
    CompletableFuture<String> ready = new CompletableFuture<>();
    Project project =
        new Project(copy, copy.resolve("target"), "https://nguyenvan.example/", false, false);
    Thread loop =
        new Thread(
            () -> {
              try {
                new AuthorLoop(project, said::add).run(0, ready::complete);
              } catch (IOException e) {
                ready.completeExceptionally(e);
              }
            });
    loop.setDaemon(true);
    loop.start();
    try {
      String address = ready.get(WAIT, TimeUnit.SECONDS);
      String base = address.substring(0, address.length() - "index.html".length());
      assertTrue(next(said).contains("0 errors, 0 warnings, read"));
      assertTrue(get(base + "vi/index.html").contains("/~author/live.js"));
      assertTrue(get(base + "assets/css/site.css").contains("@layer"));
      assertTrue(next(said).contains("0 errors, 0 warnings, baked and audited"));

      Path target = copy.resolve("content/targets/digital-economy-2030.md");
      String sound = Files.readString(target);
      Files.writeString(target, sound.replace("tối thiểu 30% GDP", "tối thiểu 35% GDP"));
      String findings = next(said);
      assertTrue(findings.contains("Q-001"), findings);
      assertTrue(get(base + "~author/state?since=-1").contains("Q-001"));
      assertTrue(get(base + "vi/targets/digital-economy-2030.html").contains("tối thiểu 30% GDP"));

      // A page is shown as soon as all is read, and the whole site follows.
      String page = "en/targets/digital-economy-2030.html";
      Files.writeString(
          target, sound.replace("Size of the digital economy", "Digital economy size"));
      assertTrue(next(said).contains("0 errors, 0 warnings, read"));
      assertTrue(get(base + page).contains("Digital economy size"));
      assertTrue(next(said).contains("0 errors, 0 warnings, baked and audited"));
      Path baked = project.site().resolve(page);
      assertTrue(Files.readString(baked).contains("Digital economy size"));

      // What only the bake can find is told when it is done, and the site stays as it was.
      Path template = copy.resolve("templates/target.ftl");
      Files.writeString(template, Files.readString(template) + "${nonsense}");
      assertTrue(next(said).contains("0 errors, 0 warnings, read"));
      assertEquals(500, status(base + page));
      assertTrue(get(base + page).contains("nonsense"));
      assertTrue(get(base + page).contains("/~author/live.js"));
      String failed = next(said);
      assertTrue(failed.contains("nonsense") && failed.contains("baked and audited"), failed);
      assertTrue(get(base + "~author/state?since=-1").contains("nonsense"));
      assertTrue(Files.readString(baked).contains("Digital economy size"));
      assertEquals(404, status(base + "../pom.xml"));
      assertEquals(404, status(base + "assets/../../pom.xml"));
    } finally {
      loop.interrupt();
      loop.join(10_000);
    }
  }

  private static String next(LinkedBlockingQueue<String> said) throws InterruptedException {
    String line = said.poll(WAIT, TimeUnit.SECONDS);
    return line == null ? "nothing was said" : line;
  }

  private static String get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static int status(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
