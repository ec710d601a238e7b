package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nguyenvan.bake.Page;
import nguyenvan.comparison.Comparison;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Recurrence;

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

  /** What two documents that are compared whole have in common; nothing beside itself. */
  public record WholeView(
      String href, String title, ComparisonView.CountsView counts, List<LinkView> readings) {

    /** Number of provisions that have a partner. */
    public long count() {
      return counts.same() + counts.reworded();
    }
  }

  /** A document and what each of the documents compared whole has of it. */
  public record WholeLineView(LinkView document, List<Optional<WholeView>> cells) {}

  private static final CellView NOTHING = new CellView("", "", 0, 0);

  private final PageContext c;
  private final KnowledgeBase knowledge;
  private final Comparisons comparisons;

  /** For what needs no whole texts. */
  ComparePages(PageContext context) {
    this(context, Comparisons.none(context.knowledge));
  }

  ComparePages(PageContext context, Comparisons comparisons) {
    this.c = context;
    this.knowledge = context.knowledge;
    this.comparisons = comparisons;
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
        Map.of("lines", lines, "pairs", pairs, "whole", whole(), "wholePairs", wholePairs()));
  }

  private List<WholeLineView> whole() {
    List<WholeLineView> lines = new ArrayList<>();
    for (Document row : comparisons.documents()) {
      lines.add(
          new WholeLineView(
              c.link(row),
              comparisons.documents().stream()
                  .map(column -> comparisons.of(row, column).map(this::whole))
                  .toList()));
    }
    return lines;
  }

  private List<WholeView> wholePairs() {
    return comparisons.byPair().values().stream().map(this::whole).toList();
  }

  private WholeView whole(Comparison comparison) {
    ComparisonView view = new ComparisonPages(c, comparisons, comparison).summary();
    return new WholeView(
        view.views().get(0).href(),
        c.t("compare.pair", view.a().title(), view.b().title()),
        view.counts(),
        view.views().stream()
            .skip(1)
            .map(v -> new LinkView(v.href(), c.t("compare.reading." + v.slug())))
            .toList());
  }

  /** Two documents, passage beside passage, and the way to their whole texts. */
  Page page(String pair) {
    List<Recurrence> recurrences = recurrences(pair);
    ParallelViews views = new ParallelViews(c);
    String title = c.t("compare.pair", titles(pair).toArray());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("documents", documents(pair).stream().map(c::link).toList());
    model.put("summary", cell(pair, title));
    model.put("rows", recurrences.stream().map(views::of).toList());
    Optional<ComparisonPages> whole =
        Optional.ofNullable(comparisons.byPair().get(pair))
            .map(p -> new ComparisonPages(c, comparisons, p));
    model.put("pair", whole.map(ComparisonPages::summary));
    model.put("alerts", whole.map(ComparisonPages::alerts).orElse(List.of()));
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
        model);
  }

  /** Every pair that has a page. */
  static Set<String> pairs(KnowledgeBase knowledge, Comparisons comparisons) {
    Set<String> pairs = new TreeSet<>(knowledge.recurrences().byPair().keySet());
    pairs.addAll(comparisons.byPair().keySet());
    return pairs;
  }

  private List<Recurrence> recurrences(String pair) {
    return knowledge.recurrences().byPair().getOrDefault(pair, List.of());
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
    List<Recurrence> recurrences = recurrences(pair);
    int same = (int) recurrences.stream().filter(Recurrence::isSame).count();
    String href = c.links.to(SitePath.compare(c.language, pair));
    return new CellView(href, title, same, recurrences.size() - same);
  }

  private static String pair(Document a, Document b) {
    return a.id() + "--" + b.id();
  }

  private List<String> titles(String pair) {
    return documents(pair).stream().map(d -> c.link(d).title()).toList();
  }

  private List<Document> documents(String pair) {
    return List.of(pair.split("--")).stream()
        .map(id -> knowledge.corpus().document(id).orElseThrow())
        .toList();
  }
}
