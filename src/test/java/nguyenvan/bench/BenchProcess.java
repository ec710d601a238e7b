package nguyenvan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Runs one engine once in a process of its own and measures that. */
final class BenchProcess {

  private final Path out;
  private final List<String> flags;
  private final int threads;

  BenchProcess(Path out, List<String> flags, int threads) {
    this.out = out;
    this.flags = flags;
    this.threads = threads;
  }

  Measurement run(String engine, int pages) throws Exception {
    cleanUp();
    Files.createDirectories(out);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BenchRun.class.getName(), engine, "" + pages, "" + threads));
    command.add(out.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true);
    builder.redirectOutput(out.resolve("log").toFile());
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IOException(engine + " failed:\n" + Files.readString(out.resolve("log")));
    }
    String[] figures = Files.readString(out.resolve("figures")).split(" ");
    return new Measurement(
        wall, Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), digest(pages));
  }

  /** Deletes what the last process wrote. */
  void cleanUp() throws IOException {
    if (!Files.exists(out)) {
      return;
    }
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Of every path and every byte; a missing or an empty file is an error, not a fast run. */
  private String digest(int pages) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Path site = out.resolve("site");
    int count = 0;
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(site.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        byte[] bytes = Files.readAllBytes(file);
        digest.update(bytes);
        count += bytes.length > 3000 ? 1 : 0;
      }
    }
    if (count != pages) {
      throw new IOException("of " + pages + " pages, " + count + " were written");
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
