package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nguyenvan.bake.Page;
import nguyenvan.content.EntryKind;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.document.Provision;
import nguyenvan.site.DocumentView.ContentsItem;
import nguyenvan.site.EntryView.FactView;

/** The page of a document: its whole text with every provision addressable. */
final class DocumentPages {

  private static final int DEEPEST_CONTENTS = 1;
  private static final int LOWEST_HEADING = 6;

  private final PageContext c;
  private final Segments segments;
  private final ParallelViews parallels;

  DocumentPages(PageContext context) {
    this.c = context;
    this.segments = new Segments(context.knowledge, context.language, context.links);
    this.parallels = new ParallelViews(context);
  }

  Page page(Document document) {
    DocumentMap map = document.map();
    List<ProvisionView> provisions = new ArrayList<>();
    List<ProvisionView> footnotes = new ArrayList<>();
    Provision.Kind before = null;
    for (Provision p : document.provisions()) {
      boolean note = p.kind() == Provision.Kind.FOOTNOTE;
      // A caption may go on in a second one that names where the figure is from.
      boolean lost = p.kind() == Provision.Kind.CAPTION && before != Provision.Kind.CAPTION;
      (note ? footnotes : provisions).add(view(document, p, lost));
      before = p.kind();
    }
    String title = c.in(map.shortTitle());
    String lead = join(c.t("issuer." + map.issuer()), Dates.words(map.date(), c.language));
    DocumentView view =
        new DocumentView(
            document.id(),
            title,
            lead,
            c.in(map.title()),
            facts(document),
            c.knowledge.translations().covers(c.language.rendering(), document.id()),
            contents(document, "", 0),
            provisions,
            footnotes,
            map.ends().map(c::in).orElse(""),
            ErratumRows.of(document).views(c, "errata-"),
            c.knowledge.referringTo(document.id()).stream().map(c::link).toList(),
            map.furniture().stream()
                .map(f -> c.t("document.furniture", lines(f.lines()), c.in(f.what())))
                .toList());
    return c.page(
        "document",
        new PageContext.Head(
            "document",
            document.id(),
            document.id(),
            title,
            c.in(map.title()),
            "documents",
            c.crumbs(c.indexLink("documents")),
            join(
                c.t("issuer." + map.issuer()),
                title,
                Dates.words(map.date(), c.language),
                c.in(map.title()))),
        Map.of("document", view));
  }

  private static String join(String... parts) {
    return String.join(", ", List.of(parts).stream().filter(p -> !p.isEmpty()).toList());
  }

  private static String lines(DocumentMap.Lines lines) {
    return QuoteViews.lines(lines.first(), lines.last());
  }

  private ProvisionView view(Document document, Provision p, boolean lost) {
    List<LinkView> quotedBy =
        c.knowledge.quoting(p).stream()
            .filter(e -> e.kind() != EntryKind.DISAGREEMENT)
            .map(c::link)
            .toList();
    int heading = p.isHeading() ? Math.min(LOWEST_HEADING, 2 + headingsAbove(document, p)) : 0;
    return new ProvisionView(
        p.id(),
        p.kind().name().toLowerCase(java.util.Locale.ROOT),
        p.depth(),
        heading,
        p.marker(),
        p.label(),
        segments.of(document, p, 0),
        c.knowledge.translations().english(p).orElse(""),
        quotedBy,
        Disputes.of(c.knowledge, p).stream().map(c::link).toList(),
        lost,
        QuoteViews.lines(p.firstLine(), p.lastLine()),
        parallels.shared(p, true),
        parallels.shared(p, false));
  }

  private static int headingsAbove(Document document, Provision p) {
    return (int) document.ancestors(p).stream().filter(Provision::isHeading).count();
  }

  private List<ContentsItem> contents(Document document, String parent, int depth) {
    List<ContentsItem> items = new ArrayList<>();
    for (Provision p : document.children(parent)) {
      if (p.isHeading()) {
        String words = p.words().isEmpty() ? p.text().text() : p.words();
        String english =
            !c.language.equals(nguyenvan.text.Language.VI)
                ? c.knowledge.translations().english(p).orElse("")
                : "";
        List<ContentsItem> inner =
            depth < DEEPEST_CONTENTS ? contents(document, p.id(), depth + 1) : List.of();
        items.add(
            english.isEmpty()
                ? new ContentsItem(p.id(), p.words().isEmpty() ? "" : p.label(), words, inner)
                : new ContentsItem(p.id(), "", english, inner));
      }
    }
    return items;
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
