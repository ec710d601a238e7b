package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * Holds what an author declares to say the same against the texts. Two texts are near when they
 * share pairs of neighbouring words, a pair counting the more the fewer texts of the kind have it.
 * The other entry must be near, and not much farther than the nearest one of its document; how
 * close the two are their pages show.
 */
final class SameAs {

  /** The shared pairs' least share of the shorter text's, by weight. */
  private static final double LEAST = 0.02;

  /** How near the other entry must be, beside the nearest of its document. */
  private static final double OF_NEAREST = 0.3;

  private final Content content;
  private final Findings findings;

  /** Entries with a quote that is not proved: what they share cannot be said, and that is told. */
  private final Set<String> unproved = new TreeSet<>();

  private final Map<EntryKind, Map<String, Set<String>>> pairs = new EnumMap<>(EntryKind.class);
  private final Map<EntryKind, Map<String, Double>> weights = new EnumMap<>(EntryKind.class);

  SameAs(Corpus corpus, Content content, Map<String, Proof> proofs, Findings findings) {
    this.content = content;
    this.findings = findings;
    content.entries().values().stream()
        .filter(e -> e.claims().stream().anyMatch(c -> !proofs.containsKey(c.id())))
        .forEach(e -> unproved.add(e.id()));
    for (EntryKind kind : List.of(EntryKind.VIEWPOINT, EntryKind.TASK)) {
      Map<String, Set<String>> some = new LinkedHashMap<>();
      content.entries().values().stream()
          .filter(e -> e.kind() == kind)
          .forEach(e -> some.put(e.id(), pairs(corpus, e, proofs)));
      pairs.put(kind, some);
      weights.put(kind, weights(some.values()));
    }
  }

  /** A pair that all texts have weighs next to nothing. */
  private static Map<String, Double> weights(Collection<Set<String>> texts) {
    Map<String, Integer> frequency = new HashMap<>();
    texts.forEach(text -> text.forEach(p -> frequency.merge(p, 1, Integer::sum)));
    Map<String, Double> weights = new HashMap<>();
    frequency.forEach((pair, n) -> weights.put(pair, Math.log((texts.size() + 1.0) / n)));
    return weights;
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
    Set<String> pairs = new TreeSet<>();
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
        Entry other = content.entries().get(reference.id());
        if (other != null && other.kind() == entry.kind() && pairs.containsKey(entry.kind())) {
          check(entry, other, reference);
        }
      }
    }
  }

  private void check(Entry entry, Entry other, Facts.Reference reference) {
    String both = entry.id() + " and " + other.id();
    if (document(entry).equals(document(other))) {
      report(reference, both + " are of one document");
      return;
    }
    if (unproved.contains(entry.id()) || unproved.contains(other.id())) {
      return;
    }
    double near = nearness(entry, other);
    Entry nearest = nearest(entry, document(other));
    if (near <= LEAST) {
      report(reference, both + " share hardly any wording");
    } else if (near < OF_NEAREST * nearness(entry, nearest)) {
      report(reference, both + " share far less than " + entry.id() + " and " + nearest.id());
    }
  }

  private Entry nearest(Entry entry, String document) {
    return content.entries().values().stream()
        .filter(e -> e.kind() == entry.kind() && document(e).equals(document))
        .max(Comparator.comparingDouble((Entry e) -> nearness(entry, e)).thenComparing(Entry::id))
        .orElseThrow();
  }

  /** From 0, nothing shared, to 1, one text's pairs are all in the other. */
  private double nearness(Entry one, Entry other) {
    Map<String, Double> weight = weights.get(one.kind());
    Set<String> a = pairs.get(one.kind()).get(one.id());
    Set<String> b = pairs.get(one.kind()).get(other.id());
    double shared = a.stream().filter(b::contains).mapToDouble(weight::get).sum();
    double shorter =
        Math.min(
            a.stream().mapToDouble(weight::get).sum(), b.stream().mapToDouble(weight::get).sum());
    return shorter == 0 ? 0 : shared / shorter;
  }

  private void report(Facts.Reference reference, String message) {
    findings.add(new Finding(Rule.FACT_SAME, reference.at(), message));
  }

  private static String document(Entry entry) {
    return entry.document().map(Facts.Reference::id).orElse("");
  }
}
