package nguyenvan.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import org.apache.commons.io.FileUtils;

/**
 * Makes one file of the parts that {@code assets/css/site.css} imports, so that a page asks for one
 * stylesheet.
 */
final class Stylesheet {

  private static final String NAME = "site.css";
  private static final String SHOWN = "assets/css/" + NAME;
  private static final Pattern IMPORT = Pattern.compile("@import \"([a-z/-]+\\.css)\";");

  private Stylesheet() {}

  /**
   * Replaces the copied stylesheets by the one that holds them all.
   *
   * @param folder the copy of {@code assets/css}
   * @throws IOException when it cannot be read or written
   */
  static void bundle(Path folder, Findings findings) throws IOException {
    Path entry = folder.resolve(NAME);
    if (!Files.isRegularFile(entry)) {
      return;
    }
    String css = joined(folder, findings);
    FileUtils.cleanDirectory(folder.toFile());
    Files.writeString(entry, css, StandardCharsets.UTF_8);
  }

  /** All parts in one, in the order in which they are imported. */
  static String joined(Path folder, Findings findings) throws IOException {
    Path entry = folder.resolve(NAME);
    TreeSet<String> parts = parts(folder);
    StringBuilder css = new StringBuilder();
    int number = 0;
    for (String line : Files.readString(entry).lines().toList()) {
      number++;
      Matcher m = IMPORT.matcher(line);
      if (!m.matches()) {
        continue;
      }
      if (parts.remove(m.group(1))) {
        css.append(Files.readString(folder.resolve(m.group(1))));
      } else {
        findings.add(
            Rule.STYLESHEET_PART,
            new Location(SHOWN, number, 1),
            "no stylesheet, or imported before: " + m.group(1));
      }
    }
    for (String left : parts) {
      findings.add(Rule.STYLESHEET_PART, Location.ofFile(SHOWN), "imported nowhere: " + left);
    }
    return css.toString();
  }

  private static TreeSet<String> parts(Path folder) throws IOException {
    TreeSet<String> parts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(f -> f.toString().endsWith(".css"))
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .filter(f -> !f.equals(NAME))
          .forEach(parts::add);
    }
    return parts;
  }
}
