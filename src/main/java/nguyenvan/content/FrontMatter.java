package nguyenvan.content;

import java.util.Optional;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.yaml.Yaml;
import nguyenvan.yaml.YamlMap;

/**
 * The YAML at the head of a Markdown file and the body after it.
 *
 * @param bodyLine number of lines before the body
 */
record FrontMatter(YamlMap fields, String body, int bodyLine) {

  private static final String FENCE = "---";

  static Optional<FrontMatter> read(TextFile file, Findings findings) {
    String text = file.text();
    int end = text.indexOf("\n" + FENCE + "\n", FENCE.length() - 1);
    if (!text.startsWith(FENCE + "\n") || end < 0) {
      findings.add(
          Rule.ENTRY_FRONT_MATTER,
          new Location(file.name(), 1, 1),
          Rule.ENTRY_FRONT_MATTER.title());
      return Optional.empty();
    }
    String yaml = end < FENCE.length() + 1 ? "" : text.substring(FENCE.length() + 1, end + 1);
    int bodyStart = end + FENCE.length() + 2;
    int bodyLine = (int) text.substring(0, bodyStart).chars().filter(c -> c == '\n').count();
    return Yaml.read(yaml, file.name(), 1, findings)
        .map(fields -> new FrontMatter(fields, text.substring(bodyStart), bodyLine));
  }
}
