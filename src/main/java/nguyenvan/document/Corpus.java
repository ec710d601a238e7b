package nguyenvan.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.source.SourceFile;
import nguyenvan.source.Sources;

/** All documents, read from the sources by their maps. */
public final class Corpus {

  /** Where the maps stand, from the project's root. */
  public static final String FOLDER = "content/documents";

  private static final String CORRECTIONS = "content/corrections";

  private final Sources sources;
  private final Map<String, Document> documents;

  private Corpus(Sources sources, Map<String, Document> documents) {
    this.sources = sources;
    this.documents = documents;
  }

  public Sources sources() {
    return sources;
  }

  public List<Document> documents() {
    return List.copyOf(documents.values());
  }

  public Optional<Document> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  public Optional<Provision> provision(String document, String provision) {
    return document(document).flatMap(d -> d.provision(provision));
  }

  /**
   * Reads every mapped document.
   *
   * @param root the project's root
   * @throws IOException when a file that exists cannot be read
   */
  public static Corpus read(Path root, Sources sources, Findings findings) throws IOException {
    List<DocumentMap> maps = new ArrayList<>();
    List<Path> files = TextFile.list(root.resolve(FOLDER), ".yaml");
    for (Path path : files) {
      TextFile.read(root, path, findings)
          .flatMap(f -> DocumentMapReader.read(f, findings))
          .ifPresent(maps::add);
    }
    Map<String, Errata> errata = new LinkedHashMap<>();
    for (Path path : TextFile.list(root.resolve(CORRECTIONS), ".yaml")) {
      TextFile.read(root, path, findings)
          .ifPresent(f -> errata.put(f.stem(), DocumentMapReader.errata(f, findings)));
    }
    maps.sort(Comparator.comparing(DocumentMap::file).thenComparing(m -> m.lines().first()));
    Map<String, Document> documents = new LinkedHashMap<>();
    for (DocumentMap map : maps) {
      Optional<SourceFile> file = sources.file(map.file());
      if (file.isEmpty()) {
        findings.add(
            Rule.SOURCE_MISSING,
            map.at(),
            "document " + map.id() + " lies in a file that was not read: " + map.file());
      } else if (withinBounds(map, file.get(), findings)) {
        documents.put(
            map.id(), read(map, file.get(), errata.getOrDefault(map.id(), Errata.NONE), findings));
      }
    }
    reportUnknown(maps, errata, findings);
    boolean allRead = maps.size() == files.size();
    sources.all().forEach(f -> Coverage.check(f, maps, allRead, findings));
    return new Corpus(sources, documents);
  }

  private static boolean withinBounds(DocumentMap map, SourceFile file, Findings findings) {
    int count = file.lines().count();
    if (map.lines().last() <= count) {
      return true;
    }
    findings.add(
        Rule.DOCUMENT_BOUNDS,
        map.at(),
        "document " + map.id() + " ends at line " + map.lines().last() + " of a file of " + count);
    return false;
  }

  private static Document read(DocumentMap map, SourceFile file, Errata errata, Findings findings) {
    List<Provision> provisions = StructureReader.read(file, map, findings);
    if (provisions.isEmpty()) {
      findings.add(Rule.DOCUMENT_EMPTY, map.at(), "document " + map.id() + " has no provision");
    }
    List<Provision> corrected = Corrector.apply(provisions, errata.corrections(), file, findings);
    Footnotes.check(map, corrected, findings);
    List<Remark> remarks = Remarks.find(corrected, errata.remarks(), file, findings);
    return new Document(map, file, corrected, remarks);
  }

  private static void reportUnknown(
      List<DocumentMap> maps, Map<String, Errata> errata, Findings findings) {
    List<String> ids = maps.stream().map(DocumentMap::id).toList();
    for (String id : errata.keySet()) {
      if (!ids.contains(id)) {
        findings.add(
            Rule.ENTRY_REFERENCE,
            Location.ofFile(CORRECTIONS + "/" + id + ".yaml"),
            "corrections of an unknown document: " + id);
      }
    }
    for (DocumentMap map : maps) {
      for (DocumentMap.Relation relation : map.relations()) {
        if (!ids.contains(relation.target())) {
          findings.add(
              Rule.ENTRY_REFERENCE, relation.at(), "unknown document: " + relation.target());
        }
      }
    }
  }
}
