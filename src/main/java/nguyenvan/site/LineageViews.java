package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nguyenvan.content.Entry;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Lineage;
import nguyenvan.parallel.Alignment;
import nguyenvan.parallel.Alignment.Stretch;
import nguyenvan.quote.Proof;
import nguyenvan.site.EntryView.ValueView;
import nguyenvan.site.ParallelView.Side;

/** What an entry was in the documents that led to its own, or became in those that followed. */
final class LineageViews {

  /** A document and what corresponds in it; nothing, where it has no counterpart. */
  public record StageView(LinkView document, List<CounterpartView> counterparts) {}

  /**
   * A counterpart with its words, marked where they differ from the page's.
   *
   * @param relation {@code same}, {@code reworded} or {@code value}: the measured value differs
   */
  public record CounterpartView(
      LinkView entry, Optional<ValueView> value, String relation, List<Side> sides) {}

  private static final Set<String> APPARATUS = Set.of("omission", "insertion", "note");

  private final PageContext c;
  private final KnowledgeBase knowledge;
  private final Lineage lineage;

  LineageViews(PageContext context) {
    this.c = context;
    this.knowledge = context.knowledge;
    this.lineage = knowledge.lineage();
  }

  /** A stage for each document that the entry is to be compared with. */
  List<StageView> of(Entry entry) {
    List<StageView> stages = new ArrayList<>();
    if (entry.document().isPresent() && PageContext.isOfDocument(entry.kind())) {
      String own = words(knowledge.ownProofs(entry));
      for (Document document : lineage.compared(entry)) {
        stages.add(
            new StageView(
                c.link(document),
                lineage.counterparts(entry, document).stream()
                    .map(other -> counterpart(entry, other, own))
                    .toList()));
      }
    }
    return stages;
  }

  /** The proofs that the stages show. */
  List<Proof> shown(Entry entry) {
    return lineage.compared(entry).stream()
        .flatMap(d -> lineage.counterparts(entry, d).stream())
        .flatMap(e -> knowledge.ownProofs(e).stream())
        .toList();
  }

  private CounterpartView counterpart(Entry entry, Entry other, String own) {
    List<Side> sides = new ArrayList<>();
    for (Proof proof : knowledge.ownProofs(other)) {
      QuoteView quote = c.quotes.of(proof);
      sides.add(new Side(quote, Differences.mark(quote.segments(), stretches(own, proof, quote))));
    }
    return new CounterpartView(
        c.link(other), c.value(other), lineage.relation(knowledge, entry, other).slug(), sides);
  }

  /** Where a quote differs; its printed ordinal says nothing about that. */
  private static List<Stretch> stretches(String own, Proof proof, QuoteView quote) {
    String words = words(quote);
    int label = label(proof, words);
    List<Stretch> stretches = new ArrayList<>();
    if (label > 0) {
      stretches.add(new Stretch(0, label, true));
    }
    for (Stretch s : Alignment.of(own, words.substring(label)).b()) {
      stretches.add(new Stretch(s.start() + label, s.end() + label, s.common()));
    }
    return stretches;
  }

  private static int label(Proof proof, String words) {
    String label = proof.provision().label();
    return words.startsWith(label) ? label.length() : 0;
  }

  private static String words(List<Proof> proofs) {
    return proofs.stream()
        .map(p -> p.words().substring(label(p, p.words())))
        .collect(Collectors.joining("\n"));
  }

  /** The words of a shown quote as its segments have them, one after the other. */
  private static String words(QuoteView quote) {
    return quote.segments().stream()
        .filter(s -> !APPARATUS.contains(s.role()))
        .map(Segment::text)
        .collect(Collectors.joining());
  }
}
