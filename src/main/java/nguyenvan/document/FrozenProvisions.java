package nguyenvan.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;

/**
 * The committed list of a document's provision ids, {@code content/documents/<id>.provisions}: one
 * line a provision, its id and its first words. A published id never goes and never comes to mean
 * other words.
 */
public final class FrozenProvisions {

  private static final int WORDS = 60;
  private static final String FREEZE =
      "run mvn package -DskipTests -Dnguyenvan.freeze=true, then commit the list";

  private FrozenProvisions() {}

  /** The way out for whoever names a provision that a document does not have. */
  public static String useListed(String document) {
    return "use an id of " + name(document);
  }

  private static String name(String document) {
    return Corpus.FOLDER + "/" + document + ".provisions";
  }

  /**
   * Holds every document against its list.
   *
   * @param freeze whether to write the lists anew where only additions are missing from them
   * @throws IOException when a list cannot be read or written
   */
  public static void check(Path root, Corpus corpus, boolean freeze, Findings findings)
      throws IOException {
    reportOrphans(root, findings);
    for (Document document : corpus.documents()) {
      Path path = root.resolve(name(document.id()));
      Map<String, String> actual = list(document);
      if (!Files.isRegularFile(path)) {
        if (freeze) {
          write(path, actual);
        } else {
          findings.add(
              new Finding(
                      Rule.PROVISION_FROZEN,
                      document.map().at(),
                      "provision ids of " + document.id() + " are not committed yet")
                  .withFix(FREEZE));
        }
        continue;
      }
      Optional<TextFile> file = TextFile.read(root, path, findings);
      if (file.isPresent() && compare(file.get(), document, actual, freeze, findings) && freeze) {
        write(path, actual);
      }
    }
  }

  /** A list that outlives its document would let the ids go unseen. */
  private static void reportOrphans(Path root, Findings findings) throws IOException {
    for (Path path : TextFile.list(root.resolve(Corpus.FOLDER), ".provisions")) {
      String name = path.getFileName().toString();
      if (!Files.exists(path.resolveSibling(name.replaceFirst("\\.provisions$", ".yaml")))) {
        findings.add(
            Rule.PROVISION_FROZEN,
            Location.ofFile(Corpus.FOLDER + "/" + name),
            "committed provisions of a document that is gone");
      }
    }
  }

  private static Map<String, String> list(Document document) {
    Map<String, String> list = new LinkedHashMap<>();
    for (Provision p : document.provisions()) {
      String words = p.printed().text();
      list.put(p.id(), words.length() <= WORDS ? words : words.substring(0, WORDS).strip());
    }
    return list;
  }

  /** Whether nothing that was committed has changed. */
  private static boolean compare(
      TextFile file,
      Document document,
      Map<String, String> actual,
      boolean freeze,
      Findings findings) {
    boolean kept = true;
    int number = 0;
    Map<String, String> frozen = new LinkedHashMap<>();
    for (String line : file.text().lines().toList()) {
      number++;
      int tab = line.indexOf('\t');
      String id = tab < 0 ? line : line.substring(0, tab);
      String words = tab < 0 ? "" : line.substring(tab + 1);
      frozen.put(id, words);
      if (!words.equals(actual.get(id))) {
        kept = false;
        findings.add(
            new Finding(
                Rule.PROVISION_FROZEN,
                new Location(file.name(), number, 1),
                document.id()
                    + " "
                    + id
                    + " is not what was committed"
                    + (freeze ? "; nothing was written" : ""),
                new Finding.Detail("frozen", words),
                new Finding.Detail("read", actual.getOrDefault(id, "(no such provision)"))));
      }
    }
    for (String id : actual.keySet()) {
      if (!frozen.containsKey(id) && !freeze) {
        findings.add(
            Rule.PROVISION_FROZEN,
            Location.ofFile(file.name()),
            "new provision is not committed: " + document.id() + " " + id);
      }
    }
    return kept;
  }

  private static void write(Path path, Map<String, String> list) throws IOException {
    StringBuilder out = new StringBuilder();
    list.forEach((id, words) -> out.append(id).append('\t').append(words).append('\n'));
    Files.write(path, List.of(out.toString().stripTrailing()), StandardCharsets.UTF_8);
  }
}
