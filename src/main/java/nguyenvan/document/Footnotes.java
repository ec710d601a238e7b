package nguyenvan.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.source.Sources;

/** Ties footnote marks to their footnotes, which stand far off. */
public final class Footnotes {

  private Footnotes() {}

  /**
   * The ids of the footnotes that a mark refers to. A mark such as {@code 45} that has no footnote
   * of its number is two marks set close, 4 and 5.
   *
   * @return empty when the document prints no such footnote
   */
  public static List<String> resolve(Set<String> footnotes, String mark) {
    if (footnotes.contains("fn" + mark)) {
      return List.of("fn" + mark);
    }
    for (int cut = 1; cut < mark.length(); cut++) {
      String first = "fn" + mark.substring(0, cut);
      String second = "fn" + mark.substring(cut);
      if (footnotes.contains(first) && footnotes.contains(second)) {
        return List.of(first, second);
      }
    }
    return List.of();
  }

  static void check(DocumentMap map, List<Provision> provisions, Findings findings) {
    Set<String> notes = new LinkedHashSet<>();
    for (Provision p : provisions) {
      if (p.kind() == Provision.Kind.FOOTNOTE) {
        notes.add(p.id());
      }
    }
    Set<String> marked = new LinkedHashSet<>();
    for (Provision p : provisions) {
      for (ReadingText.Mark mark : p.text().marks()) {
        List<String> resolved = resolve(notes, mark.label());
        marked.addAll(resolved);
        if (resolved.isEmpty()) {
          loose(map, p, "mark " + mark.label() + " has no footnote in " + map.id(), findings);
        }
      }
    }
    for (Provision p : provisions) {
      if (notes.contains(p.id()) && !marked.contains(p.id())) {
        loose(map, p, "footnote " + p.id() + " of " + map.id() + " has no mark", findings);
      }
    }
  }

  private static void loose(DocumentMap map, Provision p, String message, Findings findings) {
    findings.add(
        Rule.FOOTNOTE_LOOSE,
        new Location(Sources.FOLDER + "/" + map.file(), p.firstLine(), 1),
        message);
  }
}
