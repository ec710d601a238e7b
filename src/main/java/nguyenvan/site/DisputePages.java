package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nguyenvan.bake.Html;
import nguyenvan.bake.Page;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;

/** The page that has every disagreement of the sources, by what differs. */
final class DisputePages {

  /** The disagreements about one thing, such as dates. */
  public record ChapterView(String id, String title, List<DisputeView> disputes) {}

  /**
   * A disagreement.
   *
   * @param page its own page
   * @param concerns the entries whose pages tell of it
   */
  public record DisputeView(
      String id,
      LinkView page,
      List<QuoteView> quotes,
      Optional<Html> prose,
      List<LinkView> concerns) {}

  /** What readers look for first comes first; anything else follows by its slug. */
  private static final List<String> ORDER =
      List.of("figure", "count", "ranking", "date", "name", "numbering", "wording");

  private final PageContext c;

  DisputePages(PageContext context) {
    this.c = context;
  }

  Page index() {
    List<Entry> all = c.knowledge.entries(EntryKind.DISAGREEMENT);
    Map<String, List<DisputeView>> byMatter = new TreeMap<>(DisputePages::compare);
    for (Entry entry : all) {
      String about = ((Facts.Disagreement) entry.facts()).about();
      byMatter.computeIfAbsent(about, a -> new ArrayList<>()).add(view(entry));
    }
    List<ChapterView> chapters = new ArrayList<>();
    byMatter.forEach(
        (about, some) ->
            chapters.add(new ChapterView("about-" + about, c.t("about." + about), some)));
    String folder = EntryKind.DISAGREEMENT.folder();
    return c.page(
        "disagreements",
        c.indexHead(folder, c.t("index." + folder)),
        Map.of("chapters", chapters, "count", all.size()));
  }

  private static int compare(String a, String b) {
    int first = ORDER.contains(a) ? ORDER.indexOf(a) : ORDER.size();
    int second = ORDER.contains(b) ? ORDER.indexOf(b) : ORDER.size();
    return first == second ? a.compareTo(b) : Integer.compare(first, second);
  }

  /** Entries of several documents may have one title. */
  private LinkView named(Entry entry) {
    LinkView link = c.link(entry);
    String document = c.document(entry).map(d -> c.link(d).title()).orElse("");
    return new LinkView(link.href(), link.title(), document);
  }

  private DisputeView view(Entry entry) {
    List<LinkView> concerns =
        ((Facts.Disagreement) entry.facts())
            .concerns().stream()
                .flatMap(r -> c.knowledge.entry(r.id()).stream())
                .map(this::named)
                .toList();
    return new DisputeView(
        entry.id(),
        c.link(entry),
        c.knowledge.proofs(entry).stream().map(c.quotes::of).toList(),
        c.prose(entry),
        concerns);
  }
}
