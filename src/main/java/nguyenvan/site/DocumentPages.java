package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nguyenvan.bake.Page;
import nguyenvan.content.EntryKind;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.document.Provision;
import nguyenvan.site.DocumentView.Reading;
import nguyenvan.site.EntryView.FactView;
import nguyenvan.text.Language;
import nguyenvan.translation.Translation;

/**
 * The pages of a document: its text with every provision addressable, beside its translation, in
 * parts where it is long; and the whole text in one language.
 */
final class DocumentPages {

  private static final int LOWEST_HEADING = 6;

  private final PageContext c;
  private final Language rendering;
  private final DocumentHeadings headings;
  private final Segments segments;
  private final ParallelViews parallels;

  DocumentPages(PageContext context) {
    this.c = context;
    this.rendering = context.language.rendering();
    this.headings = new DocumentHeadings(context);
    this.segments = new Segments(context.knowledge, context.language, context.links);
    this.parallels = new ParallelViews(context);
  }

  /** The page of the document: its text, or where that is parted the way to each provision. */
  Page main(Document document) {
    return page(document, Reading.BOTH, new Sheets.Sheet("", document.provisions()), true);
  }

  /** A part of a long text. */
  Page part(Document document, Sheets.Sheet sheet) {
    return page(document, Reading.BOTH, sheet, false);
  }

  /** The whole text in one language. */
  Page alone(Document document, Reading reading) {
    return page(document, reading, new Sheets.Sheet("", document.provisions()), false);
  }

  private Page page(Document document, Reading reading, Sheets.Sheet sheet, boolean main) {
    DocumentMap map = document.map();
    List<ProvisionView> provisions = new ArrayList<>();
    List<ProvisionView> footnotes = new ArrayList<>();
    boolean list = main && c.sheets.isParted(document);
    Provision.Kind before = null;
    for (Provision p : sheet.provisions()) {
      boolean note = p.kind() == Provision.Kind.FOOTNOTE;
      // A caption may go on in a second one that names where the figure is from.
      boolean lost = p.kind() == Provision.Kind.CAPTION && before != Provision.Kind.CAPTION;
      (note && !list ? footnotes : provisions).add(view(document, p, lost, reading));
      before = p.kind();
    }
    String title = c.in(map.shortTitle());
    Optional<Provision> heading = document.provision(sheet.id());
    String part = heading.map(headings::words).orElse("");
    boolean translated = c.knowledge.translations().covers(rendering, document.id());
    boolean last = sheet.isWhole() || sheet.provisions().containsAll(lastOf(document));
    List<DocumentView.PartLink> parts =
        reading == Reading.BOTH ? headings.parts(document, sheet) : List.of();
    DocumentView view =
        new DocumentView(
            document.id(),
            title,
            join(c.t("issuer." + map.issuer()), Dates.words(map.date(), c.language)),
            c.in(map.title()),
            reading,
            views(document),
            main,
            part,
            parts,
            DocumentHeadings.neighbour(parts, -1),
            DocumentHeadings.neighbour(parts, 1),
            main ? facts(document) : List.of(),
            translated,
            rendering.tag(),
            translated ? untranslated(sheet) : 0,
            headings.contents(document, sheet.id(), sheet, reading),
            provisions,
            footnotes,
            last ? map.ends().map(c::in).orElse("") : "",
            main ? ErratumRows.of(document).views(c, "errata-") : List.of(),
            main
                ? c.knowledge.referringTo(document.id()).stream().map(c::link).toList()
                : List.of(),
            main
                ? map.furniture().stream()
                    .map(f -> c.t("document.furniture", lines(f.lines()), c.in(f.what())))
                    .toList()
                : List.of());
    Citations citations = new Citations(c);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("document", view);
    model.put("digest", Digest.link(c, Digest.of(c.knowledge, document).filter(p -> main)));
    model.put("cite", citations.of(document));
    model.put("citing", list ? "" : citations.data(document));
    // A single reading has nothing that the document's own page does not lead to.
    String canonical =
        reading == Reading.BOTH ? c.path : SitePath.document(c.language, document.id());
    return c.page("document", head(document, reading, part, main), canonical, model);
  }

  private PageContext.Head head(Document document, Reading reading, String part, boolean main) {
    DocumentMap map = document.map();
    String title = c.in(map.shortTitle());
    String full = title;
    if (!part.isEmpty()) {
      full = join(title, part);
    } else if (reading != Reading.BOTH) {
      full = join(title, c.t("reading." + reading.slug()));
    }
    LinkView documents = c.indexLink("documents");
    LinkView own = new LinkView(c.links.document(document.id()), title);
    return new PageContext.Head(
        "document",
        document.id(),
        document.id(),
        full,
        c.in(map.title()),
        "documents",
        main ? c.crumbs(documents) : c.crumbs(documents, own),
        join(
            c.t("issuer." + map.issuer()),
            title,
            Dates.words(map.date(), c.language),
            c.in(map.title())));
  }

  /** The readings; those of a document that is translated in another language only have twins. */
  private List<DocumentView.ViewLink> views(Document document) {
    if (!c.knowledge.translations().covers(document.id())) {
      return List.of();
    }
    List<DocumentView.ViewLink> views = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      String path =
          reading == Reading.BOTH
              ? SitePath.document(c.language, document.id())
              : SitePath.reading(c.language, document.id(), reading.slug());
      boolean current =
          c.links.isHere(path)
              || reading == Reading.BOTH
                  && c.sheets.of(document).stream()
                      .anyMatch(
                          s -> c.links.isHere(SitePath.sheet(c.language, document.id(), s.id())));
      views.add(new DocumentView.ViewLink(reading.slug(), c.links.to(path), current));
    }
    return views;
  }

  private static List<Provision> lastOf(Document document) {
    List<Provision> text =
        document.provisions().stream().filter(p -> p.kind() != Provision.Kind.FOOTNOTE).toList();
    return text.isEmpty() ? List.of() : List.of(text.get(text.size() - 1));
  }

  private int untranslated(Sheets.Sheet sheet) {
    return (int) sheet.provisions().stream().filter(p -> translation(p).isEmpty()).count();
  }

  private Optional<Translation> translation(Provision provision) {
    return c.knowledge.translations().of(rendering, provision);
  }

  private static String join(String... parts) {
    return String.join(", ", List.of(parts).stream().filter(p -> !p.isEmpty()).toList());
  }

  private static String lines(DocumentMap.Lines lines) {
    return QuoteViews.lines(lines.first(), lines.last());
  }

  private ProvisionView view(Document document, Provision p, boolean lost, Reading reading) {
    // The apparatus stands where a text is studied; a text that is read through has none.
    boolean studied = reading == Reading.BOTH;
    List<LinkView> quotedBy =
        c.knowledge.quoting(p).stream()
            .filter(e -> studied && e.kind() != EntryKind.DISAGREEMENT)
            .map(c::link)
            .toList();
    int heading = p.isHeading() ? Math.min(LOWEST_HEADING, 2 + headingsAbove(document, p)) : 0;
    return new ProvisionView(
        p.id(),
        p.kind().name().toLowerCase(Locale.ROOT),
        p.depth(),
        heading,
        p.marker(),
        p.label(),
        segments.of(document, p, 0),
        translation(p).map(t -> segments.of(document, t)).orElse(List.of()),
        quotedBy,
        Disputes.of(c.knowledge, p).stream().map(c::link).toList(),
        lost,
        QuoteViews.lines(p.firstLine(), p.lastLine()),
        studied ? parallels.shared(p, true) : List.of(),
        studied ? parallels.shared(p, false) : List.of(),
        c.links.provision(p));
  }

  private static int headingsAbove(Document document, Provision p) {
    return (int) document.ancestors(p).stream().filter(Provision::isHeading).count();
  }

  private List<FactView> facts(Document document) {
    DocumentMap map = document.map();
    List<FactView> facts = new ArrayList<>();
    if (!map.number().isEmpty()) {
      facts.add(c.fact("number", map.number()));
    }
    facts.add(c.fact("type", c.t("type." + map.type())));
    if (!map.date().isEmpty()) {
      facts.add(c.fact("date", Dates.words(map.date(), c.language)));
    }
    facts.add(c.fact("issuer", c.t("issuer." + map.issuer())));
    facts.add(c.fact("status", c.t("status." + map.status())));
    for (DocumentMap.Relation relation : map.relations()) {
      c.knowledge
          .corpus()
          .document(relation.target())
          .ifPresent(d -> facts.add(relation("relation.", relation, d)));
    }
    for (Document other : c.knowledge.corpus().documents()) {
      other.map().relations().stream()
          .filter(r -> r.target().equals(document.id()))
          .forEach(r -> facts.add(relation("inverse.", r, other)));
    }
    List<LinkView> instruments =
        c.knowledge.entries(EntryKind.INSTRUMENT).stream()
            .filter(e -> e.document().filter(d -> d.id().equals(document.id())).isPresent())
            .map(c::link)
            .toList();
    if (!instruments.isEmpty()) {
      facts.add(c.fact("instrument", instruments));
    }
    shared(document, facts);
    String file = document.source().name();
    facts.add(
        c.fact(
            "source",
            List.of(
                new LinkView(c.links.source(file), file, c.t("fact.lines", lines(map.lines()))))));
    return facts;
  }

  /** What the document shares with others, and how much of it stands here only. */
  private void shared(Document document, List<FactView> facts) {
    List<LinkView> partners =
        new ComparePages(c)
            .partners(document).stream()
                .map(p -> new LinkView(p.href(), p.title() + " (" + p.count() + ")"))
                .toList();
    if (!partners.isEmpty()) {
      facts.add(c.fact("shared", partners));
    }
    List<Provision> text =
        document.provisions().stream()
            .filter(p -> p.kind() != Provision.Kind.HEAD && p.kind() != Provision.Kind.TAIL)
            .toList();
    long only = text.stream().filter(p -> c.knowledge.parallels(p).isEmpty()).count();
    facts.add(c.fact("only-here", c.t("fact.only-here.count", only, text.size())));
  }

  /** What no source says is marked as an inference. */
  private FactView relation(String direction, DocumentMap.Relation relation, Document other) {
    LinkView link = c.link(other);
    String note = relation.inferred() ? c.t("fact.inferred") : "";
    return c.fact(
        direction + relation.type(), List.of(new LinkView(link.href(), link.title(), note)));
  }
}
