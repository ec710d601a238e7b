package nguyenvan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The process that is measured: engine, number of pages, threads, folder. */
final class BenchRun {

  private BenchRun() {}

  /** What can be measured. */
  interface Engine {
    void bake(List<Article> articles, int threads, Path folder) throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[3]);
    Engine engine =
        switch (arguments[0]) {
          case "ours" -> new Ours();
          case "floor" -> new Floor();
          case "stock" -> new Stock();
          default -> throw new IllegalArgumentException("no such engine: " + arguments[0]);
        };
    List<Article> articles = Articles.make(Integer.parseInt(arguments[1]));
    engine.bake(articles, Integer.parseInt(arguments[2]), folder);
    Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    Files.writeString(
        folder.resolve("figures"),
        String.format(Locale.ROOT, "%.3f %.1f", cpu.toMillis() / 1000.0, peak()));
  }

  private static double peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
