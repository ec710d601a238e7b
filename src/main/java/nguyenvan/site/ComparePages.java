package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nguyenvan.bake.Page;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Recurrence;
import nguyenvan.quote.Proof;

/** The pages that lay two documents side by side, and the one that leads to them. */
final class ComparePages {

  static final String FOLDER = "compare";

  /** What two documents share. */
  public record CellView(String href, String title, int same, int reworded) {

    /** Number of passages. */
    public int count() {
      return same + reworded;
    }
  }

  /** A document and what it shares with each of the others; nothing with itself. */
  public record LineView(LinkView document, List<CellView> cells) {}

  private static final CellView NOTHING = new CellView("", "", 0, 0);

  private final PageContext c;
  private final KnowledgeBase knowledge;

  ComparePages(PageContext context) {
    this.c = context;
    this.knowledge = context.knowledge;
  }

  /** All documents against each other. */
  Page index() {
    List<Document> documents =
        knowledge.corpus().documents().stream().filter(d -> !partners(d).isEmpty()).toList();
    List<LineView> lines = new ArrayList<>();
    for (Document row : documents) {
      List<CellView> cells = documents.stream().map(column -> cell(row, column)).toList();
      lines.add(new LineView(c.link(row), cells));
    }
    List<CellView> pairs =
        knowledge.recurrences().byPair().keySet().stream()
            .map(pair -> cell(pair, c.t("compare.pair", titles(pair).toArray())))
            .sorted((x, y) -> y.count() - x.count())
            .toList();
    return c.page(
        "comparisons",
        new PageContext.Head(
            "index",
            FOLDER,
            "",
            c.t("compare.title"),
            c.t("compare.description"),
            FOLDER,
            c.crumbs(c.indexLink("documents")),
            ""),
        Map.of("lines", lines, "pairs", pairs));
  }

  /** Two documents, passage beside passage. */
  Page page(String pair) {
    List<Recurrence> recurrences = knowledge.recurrences().byPair().get(pair);
    ParallelViews views = new ParallelViews(c);
    List<LinkView> documents = List.of(link(recurrences.get(0).a()), link(recurrences.get(0).b()));
    String title = c.t("compare.pair", titles(pair).toArray());
    return c.page(
        "compare",
        new PageContext.Head(
            "page",
            pair,
            "",
            title,
            c.t("compare.pair.description", titles(pair).toArray()),
            FOLDER,
            c.crumbs(c.indexLink("documents"), c.indexLink(FOLDER)),
            ""),
        Map.of(
            "documents", documents,
            "summary", cell(pair, title),
            "rows", recurrences.stream().map(views::of).toList()));
  }

  /** What a document shares with each of the others that it shares anything with. */
  List<CellView> partners(Document document) {
    List<CellView> partners = new ArrayList<>();
    for (Document other : knowledge.corpus().documents()) {
      CellView cell = cell(document, other);
      if (cell.count() > 0) {
        partners.add(cell);
      }
    }
    return partners;
  }

  /** The cell of a document's line, named after the other document. */
  private CellView cell(Document row, Document column) {
    String title = c.in(column.map().shortTitle());
    for (String pair : List.of(pair(row, column), pair(column, row))) {
      if (knowledge.recurrences().byPair().containsKey(pair)) {
        return cell(pair, title);
      }
    }
    return NOTHING;
  }

  private CellView cell(String pair, String title) {
    List<Recurrence> recurrences = knowledge.recurrences().byPair().get(pair);
    int same = (int) recurrences.stream().filter(Recurrence::isSame).count();
    String href = c.links.to(SitePath.compare(c.language, pair));
    return new CellView(href, title, same, recurrences.size() - same);
  }

  private static String pair(Document a, Document b) {
    return a.id() + "--" + b.id();
  }

  private List<String> titles(String pair) {
    Recurrence any = knowledge.recurrences().byPair().get(pair).get(0);
    return List.of(link(any.a()).title(), link(any.b()).title());
  }

  private LinkView link(Proof proof) {
    return c.link(knowledge.corpus().document(proof.provision().document()).orElseThrow());
  }
}
