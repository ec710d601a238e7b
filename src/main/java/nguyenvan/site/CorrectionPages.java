package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nguyenvan.bake.Page;
import nguyenvan.document.Document;

/** The page that has all that is corrected, doubted or noted in the printing of the documents. */
final class CorrectionPages {

  static final String NAME = "corrections";

  /** The rows of a document. */
  public record SheetView(LinkView document, List<ErratumView> rows) {}

  private static final List<String> KINDS = List.of("correction", "doubtful", "slip");

  private final PageContext c;

  CorrectionPages(PageContext context) {
    this.c = context;
  }

  Page page() {
    List<SheetView> sheets = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    KINDS.forEach(k -> counts.put(k, 0));
    for (Document document : c.knowledge.corpus().documents()) {
      List<ErratumView> rows = ErratumRows.of(document).views(c, document.id() + "-");
      rows.forEach(r -> counts.merge(r.kind(), 1, Integer::sum));
      if (!rows.isEmpty()) {
        sheets.add(new SheetView(c.link(document), rows));
      }
    }
    return c.page(
        NAME,
        new PageContext.Head(
            "page",
            NAME,
            "",
            c.t("corrections.title"),
            c.t("corrections.description"),
            NAME,
            c.crumbs(),
            ""),
        Map.of("sheets", sheets, "counts", counts));
  }
}
