package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.Recurrence;
import nguyenvan.parallel.Alignment;
import nguyenvan.quote.Proof;
import nguyenvan.site.ParallelView.Shared;
import nguyenvan.site.ParallelView.Side;

/** Makes the views of recurring passages for one page. */
final class ParallelViews {

  /** More than this on a page about something else are a list and no help. */
  private static final int MOST = 8;

  private final PageContext c;

  ParallelViews(PageContext context) {
    this.c = context;
  }

  ParallelView of(Recurrence recurrence) {
    Alignment alignment = recurrence.parallel().alignment();
    return new ParallelView(
        recurrence.id(),
        href(recurrence),
        recurrence.isSame(),
        side(recurrence.a(), alignment.a()),
        side(recurrence.b(), alignment.b()));
  }

  private Side side(Proof proof, List<Alignment.Stretch> stretches) {
    QuoteView quote = c.quotes.of(proof);
    return new Side(quote, Differences.mark(quote.segments(), stretches));
  }

  private String href(Recurrence recurrence) {
    return c.links.to(SitePath.compare(c.language, recurrence.pair()) + "#" + recurrence.id());
  }

  /**
   * Where the words of an entry's quotes recur, the nearest first.
   *
   * @param authored what the author quotes anyway
   */
  List<ParallelView> of(List<Proof> proofs, List<Proof> authored) {
    Set<Provision> quoted = authored.stream().map(Proof::provision).collect(Collectors.toSet());
    Comparator<Recurrence> nearest =
        Comparator.comparing((Recurrence r) -> !r.isSame())
            .thenComparing(r -> -r.parallel().alignment().common());
    return proofs.stream()
        .flatMap(
            p -> c.knowledge.parallels(p).stream().filter(r -> !quoted.contains(r.b().provision())))
        .distinct()
        .sorted(nearest)
        .limit(MOST)
        .map(this::of)
        .toList();
  }

  /** Where a provision recurs in the same words, or in other words, by document. */
  List<Shared> shared(Provision provision, boolean same) {
    Map<String, Map<String, LinkView>> places = new LinkedHashMap<>();
    for (Recurrence recurrence : c.knowledge.parallels(provision)) {
      Provision other = recurrence.b().provision();
      if (recurrence.isSame() == same) {
        places
            .computeIfAbsent(other.document(), k -> new LinkedHashMap<>())
            .putIfAbsent(other.id(), new LinkView(href(recurrence), other.id()));
      }
    }
    List<Shared> shared = new ArrayList<>();
    for (Document document : c.knowledge.corpus().documents()) {
      if (places.containsKey(document.id())) {
        String title = c.in(document.map().shortTitle());
        shared.add(new Shared(title, List.copyOf(places.get(document.id()).values())));
      }
    }
    return shared;
  }
}
