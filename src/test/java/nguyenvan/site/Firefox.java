package nguyenvan.site;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Firefox without a window, alone on an empty profile. It needs no driver. */
final class Firefox implements AutoCloseable {

  private static final String LISTENS = "WebDriver BiDi listening on ";
  private static final long PATIENCE = 60;

  /** The window has the focus always, and no panel takes it away. */
  private static final List<String> PREFERENCES =
      List.of("\"focusmanager.testmode\", true", "\"browser.download.alwaysOpenPanel\", false");

  private final Path profile;
  private final Process process;
  private final URI address;

  private Firefox(Path profile, Process process) throws IOException {
    this.profile = profile;
    this.process = process;
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    try {
      address = URI.create(said().get(PATIENCE, TimeUnit.SECONDS) + "/session");
    } catch (Exception e) {
      close();
      throw new IOException("Firefox does not listen", e);
    }
  }

  /** Opens the browser; without one the test is skipped, but on CI it fails. */
  static Firefox open(Map<String, String> preferences) throws IOException {
    Optional<File> firefox = Browser.onPath("firefox-esr", "firefox");
    if (firefox.isEmpty()) {
      Browser.missing("Firefox (Debian: firefox-esr)");
    }
    Path profile = Files.createTempDirectory("firefox");
    Stream<String> own =
        preferences.entrySet().stream().map(e -> "\"" + e.getKey() + "\", " + e.getValue());
    List<String> lines =
        Stream.concat(PREFERENCES.stream(), own).map(p -> "user_pref(" + p + ");").toList();
    Files.write(profile.resolve("user.js"), lines);
    Process process =
        new ProcessBuilder(
                firefox.get().toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                "--remote-debugging-port=0")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Firefox(profile, process);
  }

  /** Where it listens. */
  URI address() {
    return address;
  }

  /** The address that it says, and the rest read away, so that it never waits for a reader. */
  private CompletableFuture<String> said() {
    CompletableFuture<String> found = new CompletableFuture<>();
    Thread reading =
        new Thread(
            () -> {
              try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  if (line.startsWith(LISTENS)) {
                    found.complete(line.substring(LISTENS.length()).strip());
                  }
                }
                found.completeExceptionally(new IOException("it ended"));
              } catch (IOException e) {
                found.completeExceptionally(e);
              }
            },
            "what Firefox says");
    reading.setDaemon(true);
    reading.start();
    return found;
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
