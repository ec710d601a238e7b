package nguyenvan.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nguyenvan.build.Project;
import nguyenvan.build.SiteBuild;
import nguyenvan.finding.ConsoleReport;

/** The site of the real content, baked once for all tests of a run. */
final class RealSite {

  private static Path site;

  private RealSite() {}

  /** The project's root. */
  static Path root() {
    return Path.of("..").toAbsolutePath().normalize();
  }

  /** The baked site, in a folder whose name has spaces and diacritics. */
  static synchronized Path folder() throws IOException {
    if (site == null) {
      Path target = Path.of("target", "trang thử nghiệm").toAbsolutePath();
      bake(target);
      site = target.resolve("site");
    }
    return site;
  }

  static void bake(Path target) throws IOException {
    Project project = new Project(root(), target, "https://nguyenvan.example/", false, false);
    SiteBuild.Result result = new SiteBuild(project, line -> {}).bake();
    if (result.findings().hasErrors()) {
      throw new AssertionError(ConsoleReport.of(result.findings().sorted()));
    }
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
