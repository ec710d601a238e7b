package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;

/** The disagreements that a page must tell its reader of. */
final class Disputes {

  private Disputes() {}

  /** Those that concern an entry; for an indicator, also those of its targets. */
  static List<Entry> of(KnowledgeBase knowledge, Entry entry) {
    Set<String> ids = new TreeSet<>(Set.of(entry.id()));
    if (entry.kind() == EntryKind.INDICATOR) {
      Indicators.targets(knowledge, entry.id()).forEach(t -> ids.add(t.id()));
    }
    List<Entry> found = new ArrayList<>();
    for (Entry one : knowledge.entries(EntryKind.DISAGREEMENT)) {
      Facts.Disagreement facts = (Facts.Disagreement) one.facts();
      if (facts.concerns().stream().anyMatch(r -> ids.contains(r.id()))) {
        found.add(one);
      }
    }
    return found;
  }

  /** Those that quote a provision. */
  static List<Entry> of(KnowledgeBase knowledge, Provision provision) {
    return knowledge.quoting(provision).stream()
        .filter(e -> e.kind() == EntryKind.DISAGREEMENT)
        .toList();
  }
}
