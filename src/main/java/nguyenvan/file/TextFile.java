package nguyenvan.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.LineIndex;
import nguyenvan.text.Suspect;
import nguyenvan.text.Utf8;

/**
 * A text file of the content, decoded strictly and swept for characters that nobody can see.
 *
 * @param name path from the project's root, with forward slashes
 */
public record TextFile(String name, String text) {

  /** Reads a file; empty when it cannot be used, which is reported. */
  public static Optional<TextFile> read(Path root, Path path, Findings findings)
      throws IOException {
    String name = root.relativize(path).toString().replace('\\', '/');
    Utf8.Decoded decoded = Utf8.decode(Files.readAllBytes(path));
    if (decoded.badByte() >= 0) {
      findings.add(
          Rule.TEXT_NOT_UTF8,
          new Location(name, decoded.badLine(), decoded.badColumn()),
          "not UTF-8 at byte " + decoded.badByte());
      return Optional.empty();
    }
    if (decoded.byteOrderMark()) {
      findings.add(Rule.TEXT_BOM, new Location(name, 1, 1), Rule.TEXT_BOM.title());
    }
    String text = decoded.text().replace("\r\n", "\n");
    sweep(name, text, findings);
    return Optional.of(new TextFile(name, text));
  }

  /** The files of a folder that end in an extension, by name; none when there is no folder. */
  public static List<Path> list(Path folder, String extension) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.getFileName().toString().endsWith(extension))
          .sorted()
          .toList();
    }
  }

  /** The name without folder and extension. */
  public String stem() {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  private static void sweep(String name, String text, Findings findings) {
    List<Suspect.Hit> hits = Suspect.in(text);
    if (hits.isEmpty()) {
      return;
    }
    LineIndex lines = new LineIndex(text);
    for (Suspect.Hit hit : hits) {
      Rule rule = hit.kind() == Suspect.Kind.INVISIBLE ? Rule.TEXT_INVISIBLE : Rule.TEXT_LOOK_ALIKE;
      findings.add(
          rule,
          new Location(name, lines.line(hit.offset()), lines.column(hit.offset())),
          rule.title() + ": " + hit.name());
    }
  }
}
