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

  private CounterpartView counterpart(Entry entry, Entry other, String own) {
    List<Side> sides = new ArrayList<>();
    for (Proof proof : knowledge.ownProofs(other)) {
      QuoteView quote = c.quotes.of(proof);
      Alignment alignment = Alignment.of(own, words(quote));
      sides.add(new Side(quote, Differences.mark(quote.segments(), alignment.b())));
    }
    return new CounterpartView(
        c.link(other), c.value(other), lineage.relation(knowledge, entry, other).slug(), sides);
  }

  private String words(List<Proof> proofs) {
    return proofs.stream().map(Proof::words).collect(Collectors.joining("\n"));
  }

  /** The words of a shown quote as its segments have them, one after the other. */
  private static String words(QuoteView quote) {
    return quote.segments().stream()
        .filter(s -> !APPARATUS.contains(s.role()))
        .map(Segment::text)
        .collect(Collectors.joining());
  }
}
