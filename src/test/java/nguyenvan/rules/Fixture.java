package nguyenvan.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import nguyenvan.finding.ConsoleReport;
import nguyenvan.finding.Findings;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Reading;

/**
 * A case: a folder of {@code test/resources/rules} whose files are laid over the clean sample. Its
 * {@code delete.txt} lists paths to take away, with {@code release.txt} it is read as for a
 * released site, its {@code expected.txt} is the report, word for word.
 *
 * @param folder as committed
 */
record Fixture(Path folder) {

  /** What a case gave. */
  record Outcome(KnowledgeBase knowledge, Findings findings) {
    String report() {
      return ConsoleReport.of(findings.sorted());
    }
  }

  private static final String CLEAN = "clean";
  private static final String EXPECTED = "expected.txt";
  private static final String DELETE = "delete.txt";
  private static final String RELEASE = "release.txt";

  /** The fixtures' own folder, not its copy under target, so that goldens can be rewritten. */
  static Path home() {
    Path here = Path.of("test/resources/rules");
    return Files.isDirectory(here) ? here : Path.of("src/test/resources/rules");
  }

  static Fixture clean() {
    return new Fixture(home().resolve(CLEAN));
  }

  /** Every case, by name. */
  static List<Fixture> all() throws IOException {
    try (Stream<Path> list = Files.list(home())) {
      return list.filter(Files::isDirectory)
          .map(Fixture::new)
          .filter(f -> !f.name().equals(CLEAN))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** A case that must pass: {@code ok-…}. */
  boolean isPositive() {
    return name().startsWith("ok-");
  }

  /** The rule that the case is about, such as {@code Q-001}. */
  String rule() {
    return name().replaceFirst("^([A-Z]-\\d{3}).*$", "$1");
  }

  String expected() throws IOException {
    Path golden = folder.resolve(EXPECTED);
    return Files.exists(golden) ? Files.readString(golden) : "(no " + EXPECTED + ")";
  }

  void rewrite(String report) throws IOException {
    Files.writeString(folder.resolve(EXPECTED), report);
  }

  /** Lays the case over the clean sample in an empty folder and reads it. */
  Outcome read(Path empty) throws IOException {
    copy(home().resolve(CLEAN), empty);
    if (!name().equals(CLEAN)) {
      copy(folder, empty);
    }
    Path delete = folder.resolve(DELETE);
    if (Files.exists(delete)) {
      for (String path : Files.readString(delete, StandardCharsets.UTF_8).lines().toList()) {
        Files.delete(empty.resolve(path));
      }
    }
    Findings findings = new Findings();
    KnowledgeBase knowledge = Reading.read(empty, false, findings);
    if (Files.exists(folder.resolve(RELEASE))) {
      knowledge
          .translations()
          .requireAll(knowledge.corpus(), knowledge.content().messages().languages(), findings);
    }
    return new Outcome(knowledge, findings);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        boolean about = file.getParent().equals(from);
        if (!about) {
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
