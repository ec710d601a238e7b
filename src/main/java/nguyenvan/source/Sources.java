package nguyenvan.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Bilingual;
import nguyenvan.text.LineIndex;
import nguyenvan.text.Suspect;
import nguyenvan.text.Utf8;
import nguyenvan.yaml.Yaml;
import nguyenvan.yaml.YamlMap;

/** The source files, each pinned by SHA-256 in {@code content/sources/sources.yaml}. */
public final class Sources {

  /** Where they stand, from the project's root. */
  public static final String FOLDER = "content/sources";

  private static final String PINS = "sources.yaml";

  private final Map<String, SourceFile> files;

  private Sources(Map<String, SourceFile> files) {
    this.files = files;
  }

  public List<SourceFile> all() {
    return List.copyOf(files.values());
  }

  public Optional<SourceFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /**
   * Reads every declared file and holds it against its pin.
   *
   * @param root the project's root
   * @throws IOException when a file that exists cannot be read
   */
  public static Sources read(Path root, Findings findings) throws IOException {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    Path folder = root.resolve(FOLDER);
    Path pins = folder.resolve(PINS);
    String pinsName = FOLDER + "/" + PINS;
    if (!Files.isRegularFile(pins)) {
      findings.add(Rule.SOURCE_MISSING, Location.ofFile(pinsName), "no list of the sources");
      return new Sources(files);
    }
    TreeSet<String> present = names(folder);
    Utf8.Decoded list = Utf8.decode(Files.readAllBytes(pins));
    if (list.badByte() >= 0) {
      findings.add(
          Rule.TEXT_NOT_UTF8,
          new Location(pinsName, list.badLine(), list.badColumn()),
          Rule.TEXT_NOT_UTF8.title());
      return new Sources(files);
    }
    if (list.byteOrderMark()) {
      findings.add(Rule.TEXT_BOM, new Location(pinsName, 1, 1), Rule.TEXT_BOM.title());
    }
    String text = list.text().replace("\r\n", "\n");
    LineIndex lines = new LineIndex(text);
    for (Suspect.Hit hit : Suspect.in(text)) {
      Rule rule = hit.kind() == Suspect.Kind.INVISIBLE ? Rule.TEXT_INVISIBLE : Rule.TEXT_LOOK_ALIKE;
      Location at = new Location(pinsName, lines.line(hit.offset()), lines.column(hit.offset()));
      findings.add(rule, at, rule.title() + ": " + hit.name());
    }
    Optional<YamlMap> yaml = Yaml.read(text, pinsName, 0, findings);
    if (yaml.isEmpty()) {
      return new Sources(files);
    }
    for (YamlMap pin : yaml.get().maps("sources")) {
      String name = pin.string("file");
      String sha256 = pin.string("sha256");
      Bilingual title = pin.bilingual("title");
      Bilingual provenance = pin.bilingual("provenance");
      pin.reportUnknown();
      boolean known = present.remove(name);
      if (!name.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*") || files.containsKey(name)) {
        pin.bad("file", "file: bad name or declared twice: " + name);
      } else if (!known || !Files.isRegularFile(folder.resolve(name))) {
        findings.add(Rule.SOURCE_MISSING, pin.location("file"), "source file is missing: " + name);
      } else {
        open(folder.resolve(name), sha256, title, provenance, pin, findings)
            .ifPresent(f -> files.put(name, f));
      }
    }
    yaml.get().reportUnknown();
    for (String stray : present) {
      findings.add(
          Rule.SOURCE_UNDECLARED,
          Location.ofFile(FOLDER + "/" + stray),
          Rule.SOURCE_UNDECLARED.title());
    }
    return new Sources(files);
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      TreeSet<String> names = new TreeSet<>();
      list.map(p -> p.getFileName().toString()).filter(n -> !n.equals(PINS)).forEach(names::add);
      return names;
    }
  }

  private static Optional<SourceFile> open(
      Path path,
      String pinned,
      Bilingual title,
      Bilingual provenance,
      YamlMap pin,
      Findings findings)
      throws IOException {
    String name = path.getFileName().toString();
    String shown = FOLDER + "/" + name;
    byte[] bytes = Files.readAllBytes(path);
    String actual = sha256(bytes);
    if (!actual.equals(pinned)) {
      findings.add(
          new Finding(
              Rule.SOURCE_CHANGED,
              pin.location("sha256"),
              "source file is not the pinned one: " + name,
              new Finding.Detail("pinned", pinned),
              new Finding.Detail("read", actual)));
    }
    Utf8.Decoded decoded = Utf8.decode(bytes);
    if (decoded.badByte() >= 0) {
      findings.add(
          Rule.SOURCE_NOT_UTF8,
          new Location(shown, decoded.badLine(), decoded.badColumn()),
          "not UTF-8 at byte " + decoded.badByte());
      return Optional.empty();
    }
    if (decoded.byteOrderMark()) {
      findings.add(Rule.SOURCE_BOM, new Location(shown, 1, 1), Rule.SOURCE_BOM.title());
      return Optional.empty();
    }
    return Optional.of(new SourceFile(name, bytes, decoded.text(), actual, title, provenance));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
