package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import nguyenvan.document.Document;
import nguyenvan.quote.Proof;
import nguyenvan.text.Canonical;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;

/**
 * What a viewpoint, a target or a task group was in the documents that led to its own, and what
 * became of it in those that followed.
 *
 * <p>Targets correspond when they set the same indicator for the same year; viewpoints and task
 * groups when an author has declared so with {@code same-as}.
 */
public final class Lineage {

  /** What a document that leads to another one is: proposed, not adopted. */
  private static final Set<String> PROPOSED = Set.of("draft", "submitted");

  /** How two corresponding entries stand to each other. */
  public enum Relation {
    /** The same words, but for case and the final mark. */
    SAME,
    /** Other words. */
    REWORDED,
    /** Another measured value. */
    VALUE;

    /** As in messages. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Corpus corpus;
  private final Content content;
  private final Map<String, List<Entry>> byDocument = new HashMap<>();

  Lineage(Corpus corpus, Content content) {
    this.corpus = corpus;
    this.content = content;
    for (Entry entry : content.entries().values()) {
      entry
          .document()
          .ifPresent(d -> byDocument.computeIfAbsent(d.id(), k -> new ArrayList<>()).add(entry));
    }
  }

  /** The documents that have a forerunner, in the order of the corpus. */
  public List<Document> outcomes() {
    return corpus.documents().stream()
        .filter(d -> corpus.documents().stream().anyMatch(f -> drafts(f, d)))
        .toList();
  }

  /** The draft of a document, and what was submitted with it, the draft first. */
  public List<Document> forerunners(Document document) {
    Set<Document> found = new LinkedHashSet<>();
    corpus.documents().stream().filter(d -> drafts(d, document)).forEach(found::add);
    for (boolean grew = !found.isEmpty(); grew; ) {
      List<Document> next =
          corpus.documents().stream()
              .filter(d -> PROPOSED.contains(d.map().status()))
              .filter(d -> found.stream().anyMatch(f -> together(d, f)))
              .toList();
      grew = found.addAll(next);
    }
    return List.copyOf(found);
  }

  /** The documents that say in other words what a document says: those that summarise it. */
  public List<Document> successors(Document document) {
    return corpus.documents().stream().filter(d -> relates(d, "summarises", document)).toList();
  }

  private static boolean drafts(Document one, Document other) {
    return relates(one, "drafts", other);
  }

  private static boolean together(Document one, Document other) {
    return relates(one, "accompanies", other) || relates(other, "accompanies", one);
  }

  private static boolean relates(Document one, String type, Document other) {
    return one.map().relations().stream()
        .anyMatch(r -> r.type().equals(type) && r.target().equals(other.id()));
  }

  /** The entries of a kind that state what a document says. */
  public List<Entry> entries(EntryKind kind, Document document) {
    return byDocument.getOrDefault(document.id(), List.of()).stream()
        .filter(e -> e.kind() == kind)
        .toList();
  }

  /** The entries of another document that correspond to an entry. */
  public List<Entry> counterparts(Entry entry, Document document) {
    List<Entry> found = new ArrayList<>();
    for (Entry other : entries(entry.kind(), document)) {
      if (!other.equals(entry) && corresponds(entry, other)) {
        found.add(other);
      }
    }
    return List.copyOf(found);
  }

  private static boolean corresponds(Entry one, Entry other) {
    if (names(one, other) || names(other, one)) {
      return true;
    }
    return one.facts() instanceof Facts.Target a
        && other.facts() instanceof Facts.Target b
        && a.indicator().equals(b.indicator())
        && a.horizon().equals(b.horizon());
  }

  /** How an entry's own words stand to those of a counterpart. */
  public Relation relation(KnowledgeBase knowledge, Entry one, Entry other) {
    if (one.facts() instanceof Facts.Target a
        && other.facts() instanceof Facts.Target b
        && a.value().isPresent()
        && b.value().isPresent()
        && !sameValue(a.value().get(), b.value().get())) {
      return Relation.VALUE;
    }
    return words(knowledge, one).equals(words(knowledge, other))
        ? Relation.SAME
        : Relation.REWORDED;
  }

  private static boolean sameValue(Facts.Value a, Facts.Value b) {
    return a.comparator() == b.comparator()
        && a.from().compareTo(b.from()) == 0
        && a.to().equals(b.to())
        && a.unit().equals(b.unit());
  }

  /** An entry's own words without ordinals, marks and case. */
  private static String words(KnowledgeBase knowledge, Entry entry) {
    StringBuilder words = new StringBuilder();
    for (Proof proof : knowledge.ownProofs(entry)) {
      String text = proof.words();
      String label = proof.provision().label();
      words.append(' ').append(text.startsWith(label) ? text.substring(label.length()) : text);
    }
    return String.join(
        " ",
        Words.of(Canonical.text(words, Tolerance.T4).toLowerCase(Locale.ROOT)).stream()
            .map(Words.Word::text)
            .toList());
  }

  private static boolean names(Entry one, Entry other) {
    return one.sameAs().stream().anyMatch(r -> r.id().equals(other.id()));
  }

  /** The documents to compare an entry with: what led to its document, or what it led to. */
  public List<Document> compared(Entry entry) {
    Set<Document> documents = new LinkedHashSet<>();
    entry
        .document()
        .flatMap(d -> corpus.document(d.id()))
        .ifPresent(
            own -> {
              documents.addAll(forerunners(own));
              documents.addAll(successors(own));
              for (Document other : corpus.documents()) {
                boolean related =
                    forerunners(other).contains(own) || successors(other).contains(own);
                boolean declared =
                    entry.sameAs().stream()
                        .flatMap(r -> Optional.ofNullable(content.entries().get(r.id())).stream())
                        .anyMatch(
                            e -> e.document().filter(d -> d.id().equals(other.id())).isPresent());
                if (related || declared) {
                  documents.add(other);
                }
              }
              documents.remove(own);
            });
    return List.copyOf(documents);
  }
}
