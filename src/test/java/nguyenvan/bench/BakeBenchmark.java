package nguyenvan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares our baking with the floor, Freemarker and flexmark alone, and with stock JBake.
 *
 * <p>Every run is a process of its own, with the flags of {@code .mvn/jvm.config}, that makes up
 * its pages (about 3 KB of Markdown each, the same for the same number), bakes them and ends; wall
 * is that of the whole process. Ours and the floor use the same templates on as many threads, and
 * must write the same bytes. From the root of the project:
 *
 * <pre>
 * mvn -q -f src/pom.xml -Pbench process-test-classes
 * mvn -q -f src/pom.xml -Pbench process-test-classes -Dbench.args="--pages 1000,5000 --engines ours,floor"
 * </pre>
 *
 * <p>Arguments: {@code --pages 1000,5000,20000}, {@code --engines ours,floor,stock} (stock only up
 * to {@code --stock-pages 1000}: it is quadratic), {@code --repeat 3} (the median counts), {@code
 * --out} a folder ({@code /dev/shm/nguyenvan-bench} where there is one), {@code --threads} (all
 * processors), {@code --flags "-Xint"} in place of those of {@code .mvn/jvm.config}.
 */
public final class BakeBenchmark {

  private final Map<String, String> arguments = new TreeMap<>();

  private BakeBenchmark(String[] given) {
    for (int i = 0; i + 1 < given.length; i += 2) {
      arguments.put(given[i], given[i + 1]);
    }
  }

  /** Runs the comparison. */
  public static void main(String[] given) throws Exception {
    new BakeBenchmark(given).run();
  }

  private void run() throws Exception {
    Path out = Path.of(argument("--out", defaultFolder().toString()));
    BenchProcess processes =
        new BenchProcess(
            out, flags(), Integer.parseInt(argument("--threads", String.valueOf(processors()))));
    Goals goals = new Goals();
    System.out.println("flags: " + String.join(" ", flags()) + "   output: " + out);
    System.out.printf("%-6s %7s %8s %8s %9s%n", "engine", "pages", "wall s", "CPU s", "peak MiB");
    for (String pages : argument("--pages", "1000,5000,20000").split(",")) {
      measure(Integer.parseInt(pages), processes, goals);
    }
    processes.cleanUp();
    goals.print();
  }

  private void measure(int pages, BenchProcess processes, Goals goals) throws Exception {
    for (String engine : argument("--engines", "ours,floor,stock").split(",")) {
      if (engine.equals("stock") && pages > Integer.parseInt(argument("--stock-pages", "1000"))) {
        continue;
      }
      List<Measurement> runs = new ArrayList<>();
      for (int i = Integer.parseInt(argument("--repeat", "3")); i > 0; i--) {
        runs.add(processes.run(engine, pages));
      }
      Measurement median = Measurement.median(runs);
      System.out.printf(
          Locale.ROOT,
          "%-6s %7d %8.2f %8.2f %9.0f%n",
          engine,
          pages,
          median.wall(),
          median.cpu(),
          median.peak());
      goals.add(engine, pages, median);
    }
  }

  private List<String> flags() throws IOException {
    String flags = arguments.get("--flags");
    if (flags == null) {
      Path file = Path.of(System.getProperty("bench.root", ".")).resolve(".mvn/jvm.config");
      flags = Files.exists(file) ? Files.readString(file) : "";
    }
    return flags.isBlank() ? List.of() : List.of(flags.strip().split("\\s+"));
  }

  private String argument(String name, String otherwise) {
    return arguments.getOrDefault(name, otherwise);
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static Path defaultFolder() {
    Path memory = Path.of("/dev/shm");
    return (Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir")))
        .resolve("nguyenvan-bench");
  }
}
