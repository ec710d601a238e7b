package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nguyenvan.bake.Page;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.document.Document;
import nguyenvan.site.EntryView.RowView;
import nguyenvan.text.Bare;

/**
 * The page that lists the entries of a kind. What states a document's own words is listed by
 * document, so that nothing passes for the words of another.
 */
final class IndexPages {

  /** Rows under the document that they belong to; the link is empty where no heading is needed. */
  public record ShelfView(LinkView document, List<RowView> rows) {}

  private static final LinkView NO_HEADING = new LinkView("", "");

  private final PageContext c;

  IndexPages(PageContext context) {
    this.c = context;
  }

  Page page(EntryKind kind) {
    if (kind == EntryKind.DISAGREEMENT) {
      return new DisputePages(c).index();
    }
    if (kind == EntryKind.TARGET) {
      return new TargetPages(c).page();
    }
    List<Entry> entries = alphabetical(kind, c.knowledge.entries(kind));
    if (!PageContext.isOfDocument(kind)) {
      List<ShelfView> shelf = List.of(new ShelfView(NO_HEADING, c.rows(entries, "")));
      return page("index", kind, c.t("index." + kind.folder()), Map.of("shelves", shelf));
    }
    Map<Document, List<Entry>> byDocument = byDocument(entries);
    boolean one = byDocument.size() == 1;
    String description =
        one
            ? c.t(
                "index." + kind.folder() + ".one",
                c.link(byDocument.keySet().iterator().next()).title())
            : c.t("index." + kind.folder());
    List<ShelfView> shelves = new ArrayList<>();
    byDocument.forEach(
        (document, some) ->
            shelves.add(new ShelfView(one ? NO_HEADING : c.link(document), c.rows(some, ""))));
    return page("index", kind, description, Map.of("shelves", shelves));
  }

  /** Terms and topics by their title, in Vietnamese as one looks it up without its marks. */
  private List<Entry> alphabetical(EntryKind kind, List<Entry> entries) {
    boolean titled = kind == EntryKind.TERM || kind == EntryKind.TOPIC;
    return titled
        ? entries.stream().sorted(Comparator.comparing(e -> unmarked(c.in(e.title())))).toList()
        : entries;
  }

  static String unmarked(String title) {
    return Bare.of(title.toLowerCase(Locale.ROOT)).replace('đ', 'd');
  }

  private Page page(String template, EntryKind kind, String description, Map<String, Object> body) {
    return c.page(template, c.indexHead(kind.folder(), description), body);
  }

  /** In the order of the documents; a document without entries is left out. */
  private Map<Document, List<Entry>> byDocument(List<Entry> entries) {
    Map<Document, List<Entry>> groups = new LinkedHashMap<>();
    for (Document document : c.documents()) {
      List<Entry> own =
          entries.stream().filter(e -> c.document(e).filter(document::equals).isPresent()).toList();
      if (!own.isEmpty()) {
        groups.put(document, own);
      }
    }
    return groups;
  }
}
