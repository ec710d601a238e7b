package nguyenvan.quote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nguyenvan.finding.Findings;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Reading;

/** The project's own content, read once for all tests. */
public final class RealProject {

  private static KnowledgeBase read;
  private static Findings findings;

  private RealProject() {}

  public static Path root() {
    return Files.isDirectory(Path.of("content")) ? Path.of(".") : Path.of("..");
  }

  public static synchronized KnowledgeBase knowledge() {
    if (read == null) {
      findings = new Findings();
      try {
        read = Reading.read(root(), false, findings);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read;
  }

  public static synchronized Findings findings() {
    knowledge();
    return findings;
  }
}
