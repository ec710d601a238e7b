package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nguyenvan.comparison.Comparison;
import nguyenvan.comparison.Pair;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Recurrence;
import nguyenvan.parallel.Parallel;
import nguyenvan.quote.Proof;

/** The documents that are compared whole, every two of them, made once for all languages. */
final class Comparisons {

  private static final List<EntryKind> KINDS =
      List.of(EntryKind.VIEWPOINT, EntryKind.TARGET, EntryKind.TASK);

  private final KnowledgeBase knowledge;
  private final List<Document> documents;
  private final Map<String, Comparison> byPair = new LinkedHashMap<>();
  private final Map<Parallel, String> rows = new IdentityHashMap<>();

  /** Compares all documents that are declared to be. */
  Comparisons(KnowledgeBase knowledge) {
    this(knowledge, compared(knowledge.corpus().documents()));
  }

  /** Compares none. */
  static Comparisons none(KnowledgeBase knowledge) {
    return new Comparisons(knowledge, List.of());
  }

  private Comparisons(KnowledgeBase knowledge, List<Document> documents) {
    this.knowledge = knowledge;
    this.documents = documents;
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (int j = i + 1; j < documents.size(); j++) {
        pairs.add(pair(documents.get(i), documents.get(j)));
      }
    }
    List<Comparison> comparisons = pairs.parallelStream().map(Comparison::of).toList();
    comparisons.forEach(c -> byPair.put(c.pair().id(), c));
  }

  private static List<Document> compared(List<Document> all) {
    return all.stream()
        .filter(d -> d.map().compared().isPresent())
        .sorted(Comparator.comparingInt(d -> d.map().compared().getAsInt()))
        .toList();
  }

  /** The documents in the order of time. */
  List<Document> documents() {
    return documents;
  }

  /** All pairs, by their ids. */
  Map<String, Comparison> byPair() {
    return byPair;
  }

  Optional<Comparison> of(Document one, Document other) {
    return Optional.ofNullable(byPair.get(id(one, other)));
  }

  /** The line of the page of recurring passages that a passage has. */
  String rowOf(Parallel parallel) {
    return rows.get(parallel);
  }

  /** Both ids in the order of the corpus. */
  private String id(Document one, Document other) {
    List<Document> all = knowledge.corpus().documents();
    boolean ordered = all.indexOf(one) < all.indexOf(other);
    return ordered ? one.id() + "--" + other.id() : other.id() + "--" + one.id();
  }

  private Pair pair(Document a, Document b) {
    String id = id(a, b);
    List<Parallel> parallels = new ArrayList<>();
    for (Recurrence recurrence : knowledge.recurrences().byPair().getOrDefault(id, List.of())) {
      boolean ordered = recurrence.a().provision().document().equals(a.id());
      Parallel parallel = ordered ? recurrence.parallel() : recurrence.parallel().reversed();
      parallels.add(parallel);
      rows.put(parallel, recurrence.id());
    }
    return new Pair(id, a, b, declared(a, b), parallels);
  }

  /** What editors say corresponds. */
  private List<List<String>> declared(Document a, Document b) {
    Set<List<String>> declared = new LinkedHashSet<>();
    for (EntryKind kind : KINDS) {
      for (Entry entry : knowledge.lineage().entries(kind, a)) {
        for (Entry other : knowledge.lineage().counterparts(entry, b)) {
          provision(entry)
              .ifPresent(p -> provision(other).ifPresent(q -> declared.add(List.of(p, q))));
        }
      }
    }
    return List.copyOf(declared);
  }

  private Optional<String> provision(Entry entry) {
    if (entry.facts() instanceof Facts.Viewpoint v) {
      return Optional.of(v.provision());
    }
    if (entry.facts() instanceof Facts.Task t) {
      return Optional.of(t.provision());
    }
    return knowledge.ownProofs(entry).stream().findFirst().map(Proof::provision).map(p -> p.id());
  }
}
