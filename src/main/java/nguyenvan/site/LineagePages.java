package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.bake.Page;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Lineage;
import nguyenvan.knowledge.Recurrence;
import nguyenvan.quote.Proof;
import nguyenvan.site.EntryView.RowView;
import nguyenvan.site.EntryView.ValueView;

/**
 * The page that sets what a document says beside what stood in the documents that led to it, and
 * beside those that put it in other words.
 */
final class LineagePages {

  /** A document with those that it is compared with. */
  public record OutcomeView(
      LinkView document, List<TableView> before, List<TableView> after, List<HeldView> held) {}

  /** The statements of a document, each with whether the outcome has its words. */
  public record HeldView(LinkView document, int same, int shared, List<StatementView> rows) {}

  /**
   * A statement.
   *
   * @param verdict {@code same}, {@code shared} or {@code none}
   * @param places the outcome's provisions with words in common
   */
  public record StatementView(RowView entry, String verdict, List<LinkView> places) {}

  /** A statement is the outcome's own words when a shared passage covers this much of it. */
  private static final double NEARLY_ALL = 0.9;

  /**
   * The entries of a kind.
   *
   * @param kind folder, such as {@code targets}
   * @param columns the documents compared with
   * @param found how many rows have a counterpart
   * @param only what only a compared document has, by document
   */
  public record TableView(
      String kind,
      String title,
      List<LinkView> columns,
      List<LineView> rows,
      int found,
      List<IndexPages.ShelfView> only) {}

  /** An entry and its counterparts, a cell for each column. */
  public record LineView(RowView entry, List<List<CounterpartView>> cells, boolean alone) {}

  /**
   * A counterpart.
   *
   * @param relation {@code same}, {@code reworded} or {@code value}: the measured value differs
   */
  public record CounterpartView(
      LinkView entry, Optional<ValueView> value, String relation, String words) {}

  private static final List<EntryKind> KINDS =
      List.of(EntryKind.VIEWPOINT, EntryKind.TARGET, EntryKind.TASK);

  private final PageContext c;
  private final KnowledgeBase knowledge;
  private final Lineage lineage;

  LineagePages(PageContext context) {
    this.c = context;
    this.knowledge = context.knowledge;
    this.lineage = knowledge.lineage();
  }

  Page page() {
    List<OutcomeView> outcomes = new ArrayList<>();
    for (Document document : lineage.outcomes()) {
      outcomes.add(
          new OutcomeView(
              c.link(document),
              tables(document, lineage.forerunners(document)),
              tables(document, lineage.successors(document)),
              held(document)));
    }
    return c.page(
        "lineage",
        new PageContext.Head(
            "page",
            "lineage",
            "",
            c.t("lineage.title"),
            c.t("lineage.description"),
            "documents",
            c.crumbs(c.indexLink("documents")),
            ""),
        Map.of("outcomes", outcomes));
  }

  /** The viewpoints of the documents that neither led to the outcome nor summarise it. */
  private List<HeldView> held(Document outcome) {
    List<HeldView> held = new ArrayList<>();
    for (Document document : knowledge.corpus().documents()) {
      boolean compared =
          document.equals(outcome)
              || lineage.forerunners(outcome).contains(document)
              || lineage.successors(outcome).contains(document);
      List<StatementView> rows =
          compared
              ? List.of()
              : of(EntryKind.VIEWPOINT, document).stream().map(e -> statement(e, outcome)).toList();
      if (!rows.isEmpty()) {
        held.add(new HeldView(c.link(document), count(rows, "same"), count(rows, "shared"), rows));
      }
    }
    return held;
  }

  private static int count(List<StatementView> rows, String verdict) {
    return (int) rows.stream().filter(r -> r.verdict().equals(verdict)).count();
  }

  private StatementView statement(Entry entry, Document outcome) {
    boolean same = false;
    List<LinkView> places = new ArrayList<>();
    for (Proof proof : knowledge.ownProofs(entry)) {
      for (Recurrence recurrence : knowledge.parallels(proof)) {
        Provision place = recurrence.b().provision();
        if (place.document().equals(outcome.id())) {
          LinkView link = new LinkView(c.links.provision(place), place.id());
          if (!places.contains(link)) {
            places.add(link);
          }
          same |=
              recurrence.isSame()
                  && recurrence.a().words().length() >= NEARLY_ALL * proof.words().length();
        }
      }
    }
    String verdict = same ? "same" : places.isEmpty() ? "none" : "shared";
    return new StatementView(c.row(entry, ""), verdict, places);
  }

  private List<TableView> tables(Document document, List<Document> others) {
    List<TableView> tables = new ArrayList<>();
    for (EntryKind kind : KINDS) {
      List<Entry> entries = of(kind, document);
      List<Document> columns = others.stream().filter(o -> !of(kind, o).isEmpty()).toList();
      if (!entries.isEmpty() && !columns.isEmpty()) {
        tables.add(table(kind, document, entries, columns));
      }
    }
    return tables;
  }

  /** The entries of a document in its order. */
  private List<Entry> of(EntryKind kind, Document document) {
    return knowledge.entries(kind).stream()
        .filter(e -> lineage.entries(kind, document).contains(e))
        .toList();
  }

  private TableView table(
      EntryKind kind, Document document, List<Entry> entries, List<Document> columns) {
    List<LineView> rows = new ArrayList<>();
    for (Entry entry : entries) {
      List<List<CounterpartView>> cells =
          columns.stream()
              .map(
                  d ->
                      lineage.counterparts(entry, d).stream()
                          .map(other -> counterpart(entry, other))
                          .toList())
              .toList();
      rows.add(new LineView(dated(entry), cells, cells.stream().allMatch(List::isEmpty)));
    }
    List<IndexPages.ShelfView> only = new ArrayList<>();
    for (Document other : columns) {
      List<Entry> alone =
          of(kind, other).stream()
              .filter(e -> lineage.counterparts(e, document).isEmpty())
              .toList();
      if (!alone.isEmpty()) {
        only.add(
            new IndexPages.ShelfView(c.link(other), alone.stream().map(this::attributed).toList()));
      }
    }
    return new TableView(
        kind.folder(),
        c.folderTitle(kind),
        columns.stream().map(c::link).toList(),
        rows,
        (int) rows.stream().filter(r -> !r.alone()).count(),
        only);
  }

  /** A line that says for which year a target is set: its title may not. */
  private RowView dated(Entry entry) {
    String year =
        entry.facts() instanceof Facts.Target t ? t.horizon().map(String::valueOf).orElse("") : "";
    return c.row(entry, "").withNote(year.isEmpty() ? "" : c.t("row.horizon", year));
  }

  /** A line that says as whose words the document gives the entry. */
  private RowView attributed(Entry entry) {
    return c.row(entry, "").withNote(attribution(entry));
  }

  private String attribution(Entry entry) {
    return entry
        .attributedTo()
        .flatMap(r -> knowledge.entry(r.id()))
        .map(i -> c.t("row.attributed", c.in(i.title())))
        .orElse("");
  }

  private CounterpartView counterpart(Entry entry, Entry other) {
    String relation = lineage.relation(knowledge, entry, other).slug();
    String attributed = attribution(other);
    String words = c.t("lineage." + relation) + (attributed.isEmpty() ? "" : ", " + attributed);
    return new CounterpartView(c.link(other), c.value(other), relation, words);
  }
}
