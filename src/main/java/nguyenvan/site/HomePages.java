package nguyenvan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nguyenvan.bake.Page;
import nguyenvan.content.EntryKind;
import nguyenvan.document.Document;
import nguyenvan.quote.Proof;

/** Where reading begins: the home page of a language, and the list of its documents. */
final class HomePages {

  /**
   * A document as a line of the index.
   *
   * @param central whether it is an adopted resolution, which the others lead to or follow
   */
  public record DocumentRow(
      String href,
      String title,
      String subject,
      String date,
      String status,
      String issuer,
      boolean translated,
      boolean central) {}

  private final PageContext c;

  HomePages(PageContext context) {
    this.c = context;
  }

  Page home() {
    Map<String, Object> model = new LinkedHashMap<>();
    Optional<Proof> example =
        c.knowledge.entry("nq57-2030-digital-economy-share").stream()
            .flatMap(e -> c.knowledge.proofs(e).stream())
            .findFirst()
            .or(() -> c.knowledge.proofs().stream().findFirst());
    model.put("example", example.map(c.quotes::of));
    Map<String, Integer> counts = new TreeMap<>();
    for (EntryKind kind : EntryKind.values()) {
      counts.put(kind.folder(), c.knowledge.entries(kind).size());
    }
    counts.put("documents", c.knowledge.corpus().documents().size());
    counts.put("sources", c.knowledge.corpus().sources().all().size());
    counts.put("quotes", c.knowledge.proofs().size());
    model.put("counts", counts);
    model.put("timeline", Years.of(c.knowledge).in(c.messages, "home.timeline"));
    model.put("documents", documentRows().stream().filter(DocumentRow::central).toList());
    model.put("digest", Digest.link(c, Digest.of(c.knowledge)));
    return c.page(
        "home",
        new PageContext.Head(
            "index", "home", "", c.t("home.title"), c.t("home.description"), "", List.of(), ""),
        model);
  }

  Page documents() {
    return c.page(
        "documents",
        c.indexHead("documents", c.t("index.documents")),
        Map.of("rows", documentRows()));
  }

  private List<DocumentRow> documentRows() {
    return c.documents().stream()
        .map(
            d ->
                new DocumentRow(
                    c.links.document(d.id()),
                    c.in(d.map().shortTitle()),
                    c.in(d.map().title()),
                    Dates.words(d.map().date(), c.language),
                    c.t("status." + d.map().status()),
                    c.t("issuer." + d.map().issuer()),
                    isTranslated(d),
                    d.map().type().equals("resolution") && d.map().isAdopted()))
        .toList();
  }

  private boolean isTranslated(Document document) {
    return c.knowledge
        .translations()
        .of(c.language.rendering(), document.id())
        .filter(t -> t.translated() == document.provisions().size())
        .isPresent();
  }
}
