package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.content.Content;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.content.PageText;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.mention.Mentions;
import nguyenvan.quote.Proof;
import nguyenvan.translation.Titles;
import nguyenvan.translation.Translations;

/** Everything that is known, proved and linked; what pages are made of. */
public final class KnowledgeBase {

  private final Corpus corpus;
  private final Content content;
  private final Translations translations;
  private final Titles titles;
  private final Map<String, Proof> proofs;
  private final Recurrences recurrences;
  private final Mentions mentions;
  private final Lineage lineage;
  private final Map<EntryKind, List<Entry>> byKind = new EnumMap<>(EntryKind.class);
  private final List<Proof> sortedProofs;
  private final Map<Facts.Value, String> bounds = new HashMap<>();
  private final Map<String, List<Entry>> byTopic = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byReference = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byProvision = new LinkedHashMap<>();

  public KnowledgeBase(
      Corpus corpus,
      Content content,
      Translations translations,
      Titles titles,
      Map<String, Proof> proofs,
      Recurrences recurrences,
      Mentions mentions) {
    this.corpus = corpus;
    this.content = content;
    this.translations = translations;
    this.titles = titles;
    this.proofs = Map.copyOf(proofs);
    this.recurrences = recurrences;
    this.mentions = mentions;
    this.lineage = new Lineage(corpus, content);
    this.sortedProofs = proofs.values().stream().sorted(Comparator.comparing(Proof::id)).toList();
    for (EntryKind kind : EntryKind.values()) {
      byKind.put(
          kind, entries().stream().filter(e -> e.kind() == kind).sorted(order(kind)).toList());
    }
    for (Entry entry : content.entries().values()) {
      entry.topics().forEach(t -> put(byTopic, t.id(), entry));
      entry.related().forEach(r -> put(byReference, r.id(), entry));
      if (entry.facts() instanceof Facts.Instrument instrument) {
        instrument.relations().forEach(r -> put(byReference, r.target(), entry));
      }
      if (entry.facts() instanceof Facts.Event event) {
        event.instruments().forEach(r -> put(byReference, r.id(), entry));
      }
      if (entry.facts() instanceof Facts.Target target) {
        put(byReference, target.indicator(), entry);
      }
      if (entry.facts() instanceof Facts.Disagreement disagreement) {
        disagreement.concerns().forEach(r -> put(byReference, r.id(), entry));
      }
      entry.prose().values().forEach(p -> p.refs().forEach(r -> put(byReference, r.id(), entry)));
      entry.attributedTo().ifPresent(r -> put(byReference, r.id(), entry));
      entry.sameAs().forEach(r -> put(byReference, r.id(), entry));
      entry.claims().stream()
          .map(c -> proofs.get(c.id()))
          .filter(p -> p != null)
          .forEach(p -> put(byProvision, key(p.provision()), entry));
      bounds(entry);
    }
  }

  private void bounds(Entry entry) {
    if (entry.facts() instanceof Facts.Target target && target.value().isPresent()) {
      List<String> passages = ownProofs(entry).stream().map(Proof::words).toList();
      Facts.Value value = target.value().get();
      Measures.bound(value, passages).ifPresent(b -> bounds.put(value, b));
    }
    if (entry.facts() instanceof Facts.Indicator indicator) {
      for (Facts.Result result : indicator.results()) {
        proof(result.claim())
            .flatMap(p -> Measures.bound(result.value(), List.of(p.words())))
            .ifPresent(b -> bounds.put(result.value(), b));
      }
    }
  }

  /**
   * The word that the source itself has for the bound of a value: {@code ít nhất}, {@code hơn}.
   *
   * @return in Vietnamese and lower case; empty where the value has no bound, or the bound is no
   *     word before the figure
   */
  public Optional<String> bound(Facts.Value value) {
    return Optional.ofNullable(bounds.get(value));
  }

  private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
    List<Entry> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(entry)) {
      list.add(entry);
    }
  }

  private static String key(Provision provision) {
    return provision.document() + "#" + provision.id();
  }

  public Corpus corpus() {
    return corpus;
  }

  public Content content() {
    return content;
  }

  public Translations translations() {
    return translations;
  }

  /** Titles and other short texts in the languages that they are not written in. */
  public Titles titles() {
    return titles;
  }

  /** The passages that recur in several documents. */
  public Recurrences recurrences() {
    return recurrences;
  }

  /** Where other documents have words of a provision, seen from it. */
  public List<Recurrence> parallels(Provision provision) {
    return recurrences.of(provision);
  }

  /** Where other documents have words of a proved quote, seen from it. */
  public List<Recurrence> parallels(Proof proof) {
    return recurrences.of(proof);
  }

  /** Where the documents name what has a page. */
  public Mentions mentions() {
    return mentions;
  }

  /** What an entry was in the documents before its own, and became in those after. */
  public Lineage lineage() {
    return lineage;
  }

  /** The ways to the documents that had a forerunner, and on from them. */
  public List<Course> courses() {
    return lineage().outcomes().stream().map(d -> Course.of(d, this)).toList();
  }

  public Collection<Entry> entries() {
    return content.entries().values();
  }

  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(content.entries().get(id));
  }

  /** The entries of a kind in the order that readers expect. */
  public List<Entry> entries(EntryKind kind) {
    return byKind.get(kind);
  }

  public List<PageText> pages() {
    return content.pages();
  }

  public Optional<Proof> proof(String claim) {
    return Optional.ofNullable(proofs.get(claim));
  }

  /** The proved block quotes of an entry, in order. */
  public List<Proof> proofs(Entry entry) {
    return entry.claims().stream().flatMap(c -> proof(c.id()).stream()).toList();
  }

  /** The proved quotes from the document that the entry belongs to; all when it names none. */
  public List<Proof> ownProofs(Entry entry) {
    Optional<String> document = entry.document().map(Facts.Reference::id);
    boolean ofDocument =
        entry.kind() == EntryKind.VIEWPOINT
            || entry.kind() == EntryKind.TARGET
            || entry.kind() == EntryKind.TASK;
    return proofs(entry).stream()
        .filter(
            p -> !ofDocument || document.filter(d -> !d.equals(p.provision().document())).isEmpty())
        .toList();
  }

  /** Every quote of the site, by id. */
  public List<Proof> proofs() {
    return sortedProofs;
  }

  /** The entries that carry a topic. */
  public List<Entry> underTopic(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  /** The entries that name an entry as related or as the target of a relation. */
  public List<Entry> referringTo(String id) {
    return byReference.getOrDefault(id, List.of());
  }

  /** The entries that quote a provision. */
  public List<Entry> quoting(Provision provision) {
    return byProvision.getOrDefault(key(provision), List.of());
  }

  /** Reading order of the source for what it states, date for what happened, title for the rest. */
  private Comparator<Entry> order(EntryKind kind) {
    return switch (kind) {
      case VIEWPOINT, TASK, TARGET ->
          Comparator.comparingInt(this::document)
              .thenComparing(this::place)
              .thenComparing(Entry::id);
      case INSTRUMENT, EVENT -> Comparator.comparing(KnowledgeBase::date).thenComparing(Entry::id);
      case TERM, TOPIC, INDICATOR, DISAGREEMENT -> Comparator.comparing(Entry::id);
    };
  }

  private int document(Entry entry) {
    List<String> ids = corpus.documents().stream().map(Document::id).toList();
    return entry.document().map(Facts.Reference::id).map(ids::indexOf).orElse(-1);
  }

  private int place(Entry entry) {
    return ownProofs(entry).stream()
        .mapToInt(p -> p.reading().sourceStart(p.parts().get(0).start()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static String date(Entry entry) {
    if (entry.facts() instanceof Facts.Instrument instrument) {
      return instrument.date();
    }
    return entry.facts() instanceof Facts.Event event ? event.date() : "";
  }
}
