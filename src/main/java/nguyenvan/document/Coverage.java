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

  /**
   * @param allRead whether every map could be read; a line may belong to one that could not
   */
  static void check(SourceFile file, List<DocumentMap> maps, boolean allRead, Findings findings) {
    String name = Sources.FOLDER + "/" + file.name();
    DocumentMap[] owner = new DocumentMap[file.lines().count() + 1];
    for (DocumentMap map : maps) {
      if (map.file().equals(file.name())) {
        claim(map, owner, findings);
        partsWithin(map, findings);
      }
    }
    for (int line = 1; allRead && line < owner.length; line++) {
      if (isLost(file, owner, line)) {
        int last = line;
        for (int next = line; next < owner.length && owner[next] == null; next++) {
          last = isLost(file, owner, next) ? next : last;
        }
        findings.add(
            Rule.LINE_UNMAPPED,
            new Location(name, line, 1),
            last == line
                ? "line belongs to no document"
                : "lines " + line + "-" + last + " belong to no document");
        line = last;
      }
    }
  }

  private static boolean isLost(SourceFile file, DocumentMap[] owner, int line) {
    return owner[line] == null
        && !file.text().substring(file.lines().start(line), file.lines().end(line)).isBlank();
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

  private static void partsWithin(DocumentMap map, Findings findings) {
    for (List<DocumentMap.Lines> part : List.of(map.head(), map.tail())) {
      for (DocumentMap.Lines lines : part) {
        if (!map.lines().contains(lines.first()) || !map.lines().contains(lines.last())) {
          findings.add(
              Rule.STRUCTURE_LINE, map.at(), "head or tail lies outside document " + map.id());
        }
      }
    }
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
