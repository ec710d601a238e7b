package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nguyenvan.bake.Page;
import nguyenvan.comparison.Comparison;
import nguyenvan.comparison.Comparison.Sheet;
import nguyenvan.comparison.Row;
import nguyenvan.comparison.Row.Status;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.parallel.Alignment;
import nguyenvan.parallel.Parallel;
import nguyenvan.site.ComparisonView.AlertView;
import nguyenvan.site.ComparisonView.ChangeRun;
import nguyenvan.site.ComparisonView.CountsView;
import nguyenvan.site.ComparisonView.RowView;
import nguyenvan.site.ComparisonView.SideView;
import nguyenvan.site.DocumentView.PartLink;
import nguyenvan.site.DocumentView.ViewLink;
import nguyenvan.text.Language;
import nguyenvan.translation.Translation;

/** The pages that lay two documents beside each other whole. */
final class ComparisonPages {

  static final String SIDE = "side";
  static final String INLINE = "inline";
  static final String CHANGES = "changes";

  /** The page of the recurring passages, which leads to these. */
  static final String PASSAGES = "passages";

  /** Those that lay out the whole texts. */
  static final List<String> READINGS = List.of(SIDE, INLINE, CHANGES);

  private static final int LOWEST_HEADING = 6;
  private static final int OPENING = 110;

  /** Fewer shared words than this do not bear out that two provisions belong together. */
  private static final double LITTLE = 0.25;

  private final PageContext c;
  private final Comparisons comparisons;
  private final Comparison comparison;
  private final Document a;
  private final Document b;
  private final Segments segments;

  ComparisonPages(PageContext context, Comparisons comparisons, Comparison comparison) {
    this.c = context;
    this.comparisons = comparisons;
    this.comparison = comparison;
    this.a = comparison.pair().a();
    this.b = comparison.pair().b();
    this.segments = new Segments(context.knowledge, context.language, context.links);
  }

  /** The sheets that a reading has. */
  static List<Sheet> sheets(Comparison comparison, String reading) {
    return reading.equals(CHANGES)
        ? List.of(new Sheet("", comparison.rows()))
        : comparison.sheets();
  }

  Page page(String reading, Sheet sheet) {
    String pair = c.t("compare.pair", link(a).title(), link(b).title());
    String title = c.t("compare.reading." + reading + ".title", pair);
    String part = sheet.id().isEmpty() ? "" : partTitle(sheet);
    return c.page(
        "comparison",
        new PageContext.Head(
            "page",
            comparison.pair().id(),
            "",
            part.isEmpty() ? title : title + ", " + part,
            c.t("compare.reading." + reading + ".description", link(a).title(), link(b).title()),
            ComparePages.FOLDER,
            c.crumbs(
                c.indexLink("documents"),
                c.indexLink(ComparePages.FOLDER),
                new LinkView(
                    c.links.to(SitePath.compare(c.language, comparison.pair().id())), pair)),
            ""),
        Map.of("pair", view(reading, sheet)));
  }

  /** What the page of the recurring passages tells of the whole texts. */
  ComparisonView summary() {
    return view(PASSAGES, new Sheet("", List.of()));
  }

  /** The lines with a change that is to be looked at first. */
  List<RowView> alerts() {
    return comparison.rows().stream()
        .filter(r -> !r.alerts().isEmpty())
        .map(r -> row(r, PASSAGES, 0))
        .toList();
  }

  private ComparisonView view(String reading, Sheet sheet) {
    List<PartLink> parts = parts(reading, sheet);
    List<RowView> rows = new ArrayList<>();
    int level = 1;
    int shift = sheet.id().isEmpty() ? 0 : depth(sheet);
    for (Row row : sheet.rows()) {
      int heading = 0;
      if (row.a().filter(Provision::isHeading).isPresent()) {
        Provision p = row.a().get();
        int above = (int) a.ancestors(p).stream().filter(Provision::isHeading).count();
        heading = Math.min(Math.min(LOWEST_HEADING, level + 1), Math.max(2, 2 + above - shift));
        level = heading;
      }
      if (!reading.equals(CHANGES) || row.status() != Status.SAME || row.moved()) {
        rows.add(row(row, reading, heading));
      }
    }
    return new ComparisonView(
        reading,
        c.t("compare.pair", link(a).title(), link(b).title()),
        sheet.id().isEmpty() ? "" : partTitle(sheet),
        link(a),
        link(b),
        views(reading, sheet),
        parts,
        neighbour(parts, -1),
        neighbour(parts, 1),
        counts(),
        rows,
        c.language.equals(Language.VI) ? "" : c.language.rendering().tag());
  }

  private int depth(Sheet sheet) {
    return a.provision(sheet.id())
        .map(p -> (int) a.ancestors(p).stream().filter(Provision::isHeading).count())
        .orElse(0);
  }

  CountsView counts() {
    return new CountsView(
        comparison.count(Status.SAME),
        comparison.count(Status.REWORDED),
        comparison.moved(),
        comparison.count(Status.PARTLY, true),
        comparison.count(Status.PARTLY, false),
        comparison.count(Status.ALONE, true),
        comparison.count(Status.ALONE, false));
  }

  private RowView row(Row row, String reading, int heading) {
    boolean inline = !reading.equals(SIDE);
    Optional<ChangeRuns.Side> left = row.a().map(p -> side(a, p));
    Optional<ChangeRuns.Side> right = row.b().map(p -> side(b, p));
    List<ChangeRun> text =
        inline && !reading.equals(PASSAGES)
            ? row.changes()
                .map(changes -> ChangeRuns.inline(left.get(), right.get(), changes))
                .orElseGet(() -> lone(row, left.or(() -> right).get()))
            : List.of();
    boolean opened = reading.equals(PASSAGES) || reading.equals(CHANGES);
    return new RowView(
        row.status().slug(),
        row.moved(),
        row.match().filter(m -> m.declared() && m.changes().share() < LITTLE).isPresent(),
        row.a().map(p -> view(row, a, p, runs(row, left.get(), true), heading, opened)),
        row.b().map(p -> view(row, b, p, runs(row, right.get(), false), heading, opened)),
        text,
        row.alerts().stream()
            .map(x -> new AlertView(x.kind().slug(), x.before(), x.after()))
            .toList(),
        elsewhere(row),
        href(row));
  }

  /** A provision that only one document has, marked but for what stands elsewhere in the other. */
  private static List<ChangeRun> lone(Row row, ChangeRuns.Side side) {
    boolean first = row.a().isPresent();
    List<Alignment.Stretch> kept = new ArrayList<>();
    for (Parallel parallel : row.other().passages()) {
      int start = (first ? parallel.a() : parallel.b()).start();
      Alignment alignment = parallel.alignment();
      for (Alignment.Stretch s : first ? alignment.a() : alignment.b()) {
        if (s.common()) {
          kept.add(new Alignment.Stretch(start + s.start(), start + s.end(), true));
        }
      }
    }
    return ChangeRuns.lone(side, kept, first ? "dropped" : "added");
  }

  private static List<ChangeRun> runs(Row row, ChangeRuns.Side side, boolean first) {
    return row.changes()
        .map(changes -> ChangeRuns.side(side, changes, first))
        .orElseGet(
            () -> row.status() == Status.PARTLY ? lone(row, side) : ChangeRuns.whole(side, "same"));
  }

  private SideView view(
      Row row, Document document, Provision p, List<ChangeRun> runs, int heading, boolean opened) {
    String translation =
        c.language.equals(Language.VI)
            ? ""
            : c.knowledge
                .translations()
                .of(c.language.rendering(), p)
                .map(Translation::text)
                .orElse("");
    boolean alone = row.match().isEmpty();
    return new SideView(
        element(p),
        p.id(),
        c.links.provision(p),
        c.in(document.map().shortTitle()),
        p.kind().name().toLowerCase(Locale.ROOT),
        p.marker(),
        document.equals(a) ? heading : 0,
        runs,
        opening(p.text().text()),
        opened && alone ? opening(translation) : translation);
  }

  private static String opening(String text) {
    if (text.length() <= OPENING) {
      return text;
    }
    return text.substring(0, text.lastIndexOf(' ', OPENING)) + " …";
  }

  /** The words of a provision; a note leads to the footnote where it can be read. */
  private ChangeRuns.Side side(Document document, Provision p) {
    List<Segment> words =
        segments.of(document, p, 0).stream()
            .map(
                s ->
                    s.role().equals("note")
                        ? Segment.apparatus(
                            "note", s.text(), c.links.provision(document.id(), "fn" + s.text()))
                        : s)
            .toList();
    return new ChangeRuns.Side(words, p.labelEnd());
  }

  /** Id of the element that holds a provision: ids of two documents may be the same. */
  private static String element(Provision p) {
    return p.document() + "." + p.id();
  }

  private String href(Row row) {
    return href(row.a().or(row::b).orElseThrow());
  }

  /** Where a provision stands beside its partner. */
  private String href(Provision p) {
    String sheet = comparison.sheetOf(p).id();
    return c.links.to(
        SitePath.comparison(c.language, comparison.pair().id(), SIDE, sheet) + "#" + element(p));
  }

  private List<LinkView> elsewhere(Row row) {
    List<LinkView> links = new ArrayList<>();
    for (Parallel parallel : row.other().passages()) {
      boolean own = row.a().filter(p -> p.equals(parallel.a().provision())).isPresent();
      Provision other = own ? parallel.b().provision() : parallel.a().provision();
      Document document = own ? b : a;
      String place = SitePath.compare(c.language, comparison.pair().id());
      links.add(
          new LinkView(
              c.links.to(place + "#" + comparisons.rowOf(parallel)),
              other.id(),
              c.in(document.map().shortTitle())));
    }
    for (Provision p : row.other().declared()) {
      Document document = p.document().equals(a.id()) ? a : b;
      links.add(new LinkView(href(p), p.id(), c.in(document.map().shortTitle())));
    }
    return links;
  }

  private List<ViewLink> views(String current, Sheet sheet) {
    List<ViewLink> views = new ArrayList<>();
    String pair = comparison.pair().id();
    views.add(
        new ViewLink(
            PASSAGES, c.links.to(SitePath.compare(c.language, pair)), current.equals(PASSAGES)));
    for (String reading : READINGS) {
      List<Sheet> sheets = sheets(comparison, reading);
      boolean kept = sheets.stream().anyMatch(s -> s.id().equals(sheet.id()));
      String to = kept ? sheet.id() : sheets.get(0).id();
      views.add(
          new ViewLink(
              reading,
              c.links.to(SitePath.comparison(c.language, pair, reading, to)),
              current.equals(reading)));
    }
    return views;
  }

  private List<PartLink> parts(String reading, Sheet current) {
    if (!comparison.isParted() || reading.equals(CHANGES)) {
      return List.of();
    }
    String shown = reading.equals(PASSAGES) ? SIDE : reading;
    List<PartLink> parts = new ArrayList<>();
    for (Sheet sheet : comparison.sheets()) {
      String path = SitePath.comparison(c.language, comparison.pair().id(), shown, sheet.id());
      parts.add(
          new PartLink(
              c.links.to(path),
              depth(sheet) > 0,
              partTitle(sheet),
              c.language.equals(Language.VI) ? Language.VI.tag() : c.language.rendering().tag(),
              sheet.id().equals(current.id())));
    }
    return parts;
  }

  private static Optional<LinkView> neighbour(List<PartLink> parts, int step) {
    for (int i = 0; i < parts.size(); i++) {
      int at = i + step;
      if (parts.get(i).current() && at >= 0 && at < parts.size()) {
        return Optional.of(new LinkView(parts.get(at).href(), parts.get(at).words()));
      }
    }
    return Optional.empty();
  }

  private String partTitle(Sheet sheet) {
    Provision heading = a.provision(sheet.id()).orElseThrow();
    return Optional.of(c.language)
        .filter(l -> !l.equals(Language.VI))
        .flatMap(l -> c.knowledge.translations().of(l.rendering(), heading))
        .map(Translation::text)
        .orElse(heading.text().text());
  }

  private LinkView link(Document document) {
    return c.link(document);
  }
}
