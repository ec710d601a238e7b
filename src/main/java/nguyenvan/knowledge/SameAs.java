package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nguyenvan.content.Content;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Corpus;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.quote.Proof;
import nguyenvan.text.Canonical;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;

/**
 * Holds what an author declares to say the same against the texts: the two share telling pairs of
 * neighbouring words, such as stand in few of the texts compared. This refuses a link between texts
 * that have nothing in common; how close they are their pages show.
 */
final class SameAs {

  /** Fewer shared pairs than this come about by chance. */
  private static final int FEWEST = 2;

  /** The shared pairs' least share of the shorter text's. */
  private static final double LEAST = 0.03;

  /** A pair that stands in more than one of this many texts tells nothing. */
  private static final int COMMON = 5;

  private final Content content;
  private final Findings findings;
  private final Map<String, Set<String>> pairs = new LinkedHashMap<>();

  SameAs(Corpus corpus, Content content, Map<String, Proof> proofs, Findings findings) {
    this.content = content;
    this.findings = findings;
    for (Entry entry : content.entries().values()) {
      if (entry.kind() == EntryKind.VIEWPOINT || entry.kind() == EntryKind.TASK) {
        pairs.put(entry.id(), pairs(corpus, entry, proofs));
      }
    }
    Map<String, Integer> frequency = new HashMap<>();
    pairs.values().forEach(some -> some.forEach(p -> frequency.merge(p, 1, Integer::sum)));
    int most = Math.max(2, pairs.size() / COMMON);
    pairs.values().forEach(some -> some.removeIf(p -> frequency.get(p) > most));
  }

  /** The pairs of words of an entry's own quotes and, for a task group, of its items. */
  private static Set<String> pairs(Corpus corpus, Entry entry, Map<String, Proof> proofs) {
    String document = document(entry);
    List<String> texts = new ArrayList<>();
    entry.claims().stream()
        .flatMap(c -> Optional.ofNullable(proofs.get(c.id())).stream())
        .filter(p -> p.provision().document().equals(document))
        .forEach(p -> texts.add(p.words()));
    Tasks.items(corpus, entry).forEach(p -> texts.add(p.text().text()));
    Set<String> pairs = new HashSet<>();
    for (String text : texts) {
      List<Words.Word> words =
          Words.of(Canonical.text(text, Tolerance.T4).toLowerCase(Locale.ROOT));
      for (int i = 0; i + 1 < words.size(); i++) {
        pairs.add(words.get(i).text() + " " + words.get(i + 1).text());
      }
    }
    return pairs;
  }

  void check() {
    for (Entry entry : content.entries().values()) {
      for (Facts.Reference reference : entry.sameAs()) {
        Set<String> own = pairs.get(entry.id());
        Set<String> others = pairs.get(reference.id());
        if (own == null || others == null) {
          continue;
        }
        String both = entry.id() + " and " + reference.id();
        if (document(entry).equals(document(content.entries().get(reference.id())))) {
          report(reference, both + " are of one document");
        } else if (!share(own, others)) {
          report(reference, both + " share hardly any wording");
        }
      }
    }
  }

  private void report(Facts.Reference reference, String message) {
    findings.add(new Finding(Rule.FACT_SAME, reference.at(), message));
  }

  private static String document(Entry entry) {
    return entry.document().map(Facts.Reference::id).orElse("");
  }

  private static boolean share(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared >= FEWEST && shared >= LEAST * Math.min(one.size(), other.size());
  }
}
