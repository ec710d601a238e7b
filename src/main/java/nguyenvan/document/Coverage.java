package nguyenvan.document;

import java.util.List;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.source.SourceFile;
import nguyenvan.source.Sources;

/** Every line of a source belongs to one document, or says that it belongs to none. */
final class Coverage {

  private Coverage() {}

  static void check(SourceFile file, List<DocumentMap> maps, Findings findings) {
    String name = Sources.FOLDER + "/" + file.name();
    DocumentMap[] owner = new DocumentMap[file.lines().count() + 1];
    for (DocumentMap map : maps) {
      if (map.file().equals(file.name())) {
        claim(map, owner, findings);
        furnitureWithin(map, findings);
      }
    }
    for (int line = 1; line < owner.length; line++) {
      String text = file.text().substring(file.lines().start(line), file.lines().end(line));
      if (owner[line] == null && !text.isBlank()) {
        findings.add(
            Rule.LINE_UNMAPPED, new Location(name, line, 1), "line belongs to no document");
      }
    }
  }

  private static void claim(DocumentMap map, DocumentMap[] owner, Findings findings) {
    int last = Math.min(map.lines().last(), owner.length - 1);
    for (int line = map.lines().first(); line <= last; line++) {
      if (owner[line] != null) {
        findings.add(
            Rule.DOCUMENT_OVERLAP,
            map.at(),
            "line " + line + " belongs to " + owner[line].id() + " and to " + map.id());
        return;
      }
      owner[line] = map;
    }
  }

  private static void furnitureWithin(DocumentMap map, Findings findings) {
    for (DocumentMap.Furniture furniture : map.furniture()) {
      boolean inside =
          map.lines().contains(furniture.lines().first())
              && map.lines().contains(furniture.lines().last());
      if (!inside) {
        findings.add(
            Rule.STRUCTURE_LINE, furniture.at(), "furniture lies outside document " + map.id());
      }
    }
  }
}
