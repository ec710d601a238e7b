package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nguyenvan.bake.Page;
import nguyenvan.comparison.Comparison;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.PageText;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Tasks;
import nguyenvan.quote.Proof;
import nguyenvan.site.DocumentView.Reading;
import nguyenvan.source.SourceFile;
import nguyenvan.text.Language;
import nguyenvan.text.Tolerance;

/**
 * Every page of the site, in every language, and which quote is shown where. A page is made when it
 * is asked for, so that an author can look at one without waiting for the others.
 */
public final class SitePlan {

  /** The way into the site for the readers of a language. */
  public record Welcome(String language, String href, MessagesView m) {}

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

  /** The proved quotes of one document. */
  public record ReportView(
      String title, String href, String file, String sourceHref, int count, List<ReportRow> rows) {}

  /** A proved quote and the page that it was written for. */
  public record ReportRow(QuoteView quote, String href) {}

  /** How often a tolerance class was needed. */
  public record ClassCount(String tolerance, int count) {}

  /** A source file as the sources page shows it. */
  public record SourceView(
      String name, String href, String title, String provenance, String sha256, int size) {}

  /** Where servers look for it. */
  private static final String LOST = "404.html";

  private final KnowledgeBase knowledge;
  private final String baseUrl;
  private final List<Download> downloads;
  private final Sheets sheets;
  private final Usage usage = new Usage();
  private final Planned gate;
  private final Map<Language, List<Planned>> knowledgePages = new LinkedHashMap<>();
  private final Map<Language, List<Planned>> tools = new LinkedHashMap<>();
  private List<Planned> all = List.of();

  private SitePlan(KnowledgeBase knowledge, String baseUrl, List<Download> downloads) {
    this.knowledge = knowledge;
    this.baseUrl = baseUrl;
    this.downloads = downloads;
    this.sheets = new Sheets(knowledge.corpus());
    this.gate = new Planned("index.html", this::gate);
    for (Language language : languages()) {
      knowledgePages.put(language, knowledgePages(language));
      tools.put(language, tools(language));
    }
  }

  /**
   * Plans the site.
   *
   * @param baseUrl public address with a slash at its end, for search engines only
   * @param downloads the files of the open data
   */
  public static SitePlan of(KnowledgeBase knowledge, String baseUrl, List<Download> downloads) {
    return new SitePlan(knowledge, baseUrl, downloads);
  }

  /** Every page, in the order of the site. */
  public List<Page> pages() {
    return all().parallelStream().map(Planned::page).toList();
  }

  /** The page that has a path, made without the others; empty when there is none. */
  public Optional<Page> page(String path) {
    List<Planned> soon = new ArrayList<>(List.of(gate));
    knowledgePages.values().forEach(soon::addAll);
    tools.values().forEach(soon::addAll);
    return find(soon, path).or(() -> find(all(), path)).map(Planned::page);
  }

  private static Optional<Planned> find(List<Planned> pages, String path) {
    return pages.stream().filter(p -> p.path().equals(path)).findFirst();
  }

  /** To know the pages of what is compared, all has to be compared, and that takes its time. */
  private synchronized List<Planned> all() {
    if (all.isEmpty()) {
      Comparisons comparisons = new Comparisons(knowledge);
      List<Planned> pages = new ArrayList<>(List.of(gate));
      for (Language language : languages()) {
        pages.addAll(knowledgePages.get(language));
        pages.addAll(comparisons(language, comparisons));
        pages.addAll(tools.get(language));
      }
      all = List.copyOf(pages);
    }
    return all;
  }

  /** The languages of the site. */
  public List<Language> languages() {
    return knowledge.content().messages().languages();
  }

  /** The pages that show a quote, as paths of the site. */
  public List<String> usedBy(String quote) {
    return usage.of(quote);
  }

  private Page gate() {
    PageContext c = context(Language.VI, "index.html");
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("links", c.links);
    model.put("m", c.messages);
    model.put("address", c.address(c.path));
    model.put("base", baseUrl);
    model.put("sharing", PageView.Sharing.of(knowledge.content().messages(), Language.VI, baseUrl));
    model.put(
        "languages",
        c.languages().stream()
            .map(l -> new Welcome(l.tag(), c.links.to(SitePath.home(l)), messages(l)))
            .toList());
    return new Page("index.html", "gate", model);
  }

  /**
   * The page that a server gives for an address that is none. It is no page of the site: it stands
   * outside the languages, nothing leads to it, and its links are absolute.
   */
  public Page lost() {
    PageContext c = context(Language.VI, LOST);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("base", baseUrl);
    model.put("m", c.messages);
    model.put(
        "languages",
        c.languages().stream()
            .map(l -> new Welcome(l.tag(), SitePath.home(l), messages(l)))
            .toList());
    return new Page(LOST, "lost", model);
  }

  private MessagesView messages(Language language) {
    return new MessagesView(knowledge.content().messages(), language);
  }

  /** A page that is made from its context. */
  private Planned planned(Language language, String path, Function<PageContext, Page> maker) {
    return new Planned(path, () -> maker.apply(context(language, path)));
  }

  private List<Planned> knowledgePages(Language language) {
    List<Planned> pages = new ArrayList<>();
    pages.add(new Planned(SitePath.home(language), () -> home(language)));
    pages.add(new Planned(SitePath.index(language, "documents"), () -> documents(language)));
    for (EntryKind kind : EntryKind.values()) {
      String path = SitePath.index(language, kind);
      pages.add(planned(language, path, c -> new IndexPages(c).page(kind)));
    }
    String charts = IndicatorCharts.path(language);
    pages.add(planned(language, charts, c -> new IndicatorCharts(c).page()));
    for (TimelinePages.Kind kind : TimelinePages.Kind.values()) {
      pages.add(planned(language, kind.path(language), c -> new TimelinePages(c).page(kind)));
    }
    String lineage = SitePath.index(language, "lineage");
    pages.add(planned(language, lineage, c -> new LineagePages(c).page()));
    for (Document document : knowledge.corpus().documents()) {
      pages.addAll(document(language, document));
    }
    for (Entry entry : knowledge.entries()) {
      String path = SitePath.entry(language, entry);
      pages.add(planned(language, path, c -> new EntryPages(c).page(entry)));
    }
    for (PageText text : knowledge.pages()) {
      pages.add(new Planned(SitePath.page(language, text.name()), () -> free(language, text)));
    }
    return pages;
  }

  private List<Planned> comparisons(Language language, Comparisons comparisons) {
    List<Planned> pages = new ArrayList<>();
    String index = SitePath.index(language, ComparePages.FOLDER);
    pages.add(planned(language, index, c -> new ComparePages(c, comparisons).index()));
    for (String pair : ComparePages.pairs(knowledge, comparisons)) {
      String path = SitePath.compare(language, pair);
      pages.add(planned(language, path, c -> new ComparePages(c, comparisons).page(pair)));
    }
    for (Comparison comparison : comparisons.byPair().values()) {
      for (String reading : ComparisonPages.READINGS) {
        for (Comparison.Sheet sheet : ComparisonPages.sheets(comparison, reading)) {
          String id = comparison.pair().id();
          pages.add(
              planned(
                  language,
                  SitePath.comparison(language, id, reading, sheet.id()),
                  c -> new ComparisonPages(c, comparisons, comparison).page(reading, sheet)));
        }
      }
    }
    return pages;
  }

  private List<Planned> tools(Language language) {
    List<Planned> pages = new ArrayList<>();
    String data = SitePath.index(language, "data");
    pages.add(planned(language, data, c -> new DataPage(c).page(downloads)));
    pages.add(new Planned(SitePath.page(language, "sources"), () -> sources(language)));
    pages.addAll(report(language));
    String translations = SitePath.page(language, TranslationPages.NAME);
    pages.add(planned(language, translations, c -> new TranslationPages(c).page()));
    String search = SitePath.page(language, SearchPages.SEARCH);
    pages.add(planned(language, search, c -> new SearchPages(c).search()));
    String titles = SitePath.page(language, SearchPages.ALL);
    pages.add(planned(language, titles, c -> new SearchPages(c).all()));
    String corrections = SitePath.page(language, CorrectionPages.NAME);
    pages.add(planned(language, corrections, c -> new CorrectionPages(c).page()));
    String check = SitePath.page(language, CheckPage.NAME);
    pages.add(planned(language, check, c -> new CheckPage(c).page()));
    return pages;
  }

  private List<Planned> document(Language language, Document document) {
    List<Planned> pages = new ArrayList<>();
    String own = SitePath.document(language, document.id());
    pages.add(planned(language, own, c -> new DocumentPages(c).main(document)));
    if (sheets.isParted(document)) {
      for (Sheets.Sheet sheet : sheets.of(document)) {
        String path = SitePath.sheet(language, document.id(), sheet.id());
        pages.add(planned(language, path, c -> new DocumentPages(c).part(document, sheet)));
      }
    }
    List<Reading> alone =
        knowledge.translations().covers(document.id())
            ? List.of(Reading.ORIGINAL, Reading.TRANSLATION)
            : List.of();
    for (Reading reading : alone) {
      String path = SitePath.reading(language, document.id(), reading.slug());
      pages.add(planned(language, path, c -> new DocumentPages(c).alone(document, reading)));
    }
    return pages;
  }

  private PageContext context(Language language, String path) {
    return new PageContext(knowledge, language, path, sheets, usage, baseUrl);
  }

  private Page home(Language language) {
    PageContext c = context(language, SitePath.home(language));
    Map<String, Object> model = new LinkedHashMap<>();
    Optional<Proof> example =
        knowledge.entry("nq57-2030-digital-economy-share").stream()
            .flatMap(e -> knowledge.proofs(e).stream())
            .findFirst()
            .or(() -> knowledge.proofs().stream().findFirst());
    model.put("example", example.map(c.quotes::of));
    Map<String, Integer> counts = new TreeMap<>();
    for (EntryKind kind : EntryKind.values()) {
      counts.put(kind.folder(), knowledge.entries(kind).size());
    }
    counts.put("documents", knowledge.corpus().documents().size());
    counts.put("sources", knowledge.corpus().sources().all().size());
    counts.put("quotes", knowledge.proofs().size());
    model.put("counts", counts);
    model.put("documents", documentRows(c).stream().filter(DocumentRow::central).toList());
    model.put("digest", Digest.link(c, Digest.of(knowledge)));
    return c.page(
        "home",
        new PageContext.Head(
            "index", "home", "", c.t("home.title"), c.t("home.description"), "", List.of(), ""),
        model);
  }

  private Page documents(Language language) {
    PageContext c = context(language, SitePath.index(language, "documents"));
    return c.page(
        "documents",
        c.indexHead("documents", c.t("index.documents")),
        Map.of("rows", documentRows(c)));
  }

  private List<DocumentRow> documentRows(PageContext c) {
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
                    knowledge.translations().covers(c.language.rendering(), d.id()),
                    d.map().type().equals("resolution") && d.map().isAdopted()))
        .toList();
  }

  private Page free(Language language, PageText text) {
    PageContext c = context(language, SitePath.page(language, text.name()));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put(
        "prose",
        new ProseHtml(knowledge, language, c.links, c.quotes).render(c.prose(text.prose())));
    PageText.Title own =
        text.titles()
            .getOrDefault(language, new PageText.Title(c.in(text.title()), c.in(text.summary())));
    return c.page("page", pageHead(c, text.name(), own.title(), own.summary()), model);
  }

  private static PageContext.Head pageHead(
      PageContext c, String name, String title, String description) {
    return new PageContext.Head("page", name, "", title, description, name, c.crumbs(), "");
  }

  private Page sources(Language language) {
    PageContext c = context(language, SitePath.page(language, "sources"));
    List<SourceView> files = new ArrayList<>();
    for (SourceFile file : knowledge.corpus().sources().all()) {
      files.add(
          new SourceView(
              file.name(),
              c.links.source(file.name()),
              c.in(file.title()),
              c.in(file.provenance()),
              file.sha256(),
              file.size()));
    }
    return c.page(
        "sources",
        pageHead(c, "sources", c.t("sources.title"), c.t("sources.description")),
        Map.of("files", files));
  }

  /** The report: for each document a page with its quotes, and a page with the counts. */
  private List<Planned> report(Language language) {
    Map<Document, List<Proof>> quoted = quoted();
    List<Planned> pages = new ArrayList<>();
    quoted.forEach(
        (document, own) ->
            pages.add(
                planned(
                    language,
                    SitePath.page(language, SitePath.report(document.id())),
                    c -> report(c, document, own))));
    String path = SitePath.page(language, "report");
    pages.add(planned(language, path, c -> report(c, quoted)));
    return pages;
  }

  /** The quotes of each document, those aside that only show where passages recur. */
  private Map<Document, List<Proof>> quoted() {
    Set<Proof> compared = Set.copyOf(knowledge.recurrences().proofs());
    Map<Document, List<Proof>> quoted = new LinkedHashMap<>();
    for (Document document : knowledge.corpus().documents()) {
      List<Proof> own =
          knowledge.proofs().stream()
              .filter(p -> p.provision().document().equals(document.id()))
              .filter(p -> !compared.contains(p))
              .toList();
      if (!own.isEmpty()) {
        quoted.put(document, own);
      }
    }
    return quoted;
  }

  private Page report(PageContext c, Map<Document, List<Proof>> quoted) {
    List<ReportView> documents = new ArrayList<>();
    quoted.forEach(
        (document, own) ->
            documents.add(
                new ReportView(
                    c.in(document.map().shortTitle()),
                    c.links.page(SitePath.report(document.id())),
                    document.source().name(),
                    c.links.source(document.source().name()),
                    own.size(),
                    List.of())));
    List<ClassCount> classes = new ArrayList<>();
    for (Tolerance tolerance : Tolerance.values()) {
      int count = (int) knowledge.proofs().stream().filter(p -> p.tolerance() == tolerance).count();
      classes.add(new ClassCount(tolerance.name(), count));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("documents", documents);
    model.put("classes", classes);
    model.put("count", knowledge.proofs().size());
    model.put("compared", Set.copyOf(knowledge.recurrences().proofs()).size());
    return c.page(
        "report", pageHead(c, "report", c.t("report.title"), c.t("report.description")), model);
  }

  private Page report(PageContext c, Document document, List<Proof> proofs) {
    Map<String, Entry> owners = owners();
    List<ReportRow> rows = new ArrayList<>();
    for (Proof proof : proofs) {
      Entry owner = owners.get(proof.id());
      rows.add(new ReportRow(c.quotes.of(proof), owner == null ? "" : c.links.entry(owner)));
    }
    String title = c.in(document.map().shortTitle());
    ReportView view =
        new ReportView(
            title,
            c.links.document(document.id()),
            document.source().name(),
            c.links.source(document.source().name()),
            rows.size(),
            rows);
    LinkView report = new LinkView(c.links.page("report"), c.t("report.title"));
    return c.page(
        "report-document",
        new PageContext.Head(
            "page",
            SitePath.report(document.id()),
            "",
            c.t("report.document", title),
            c.t("report.document.description", title),
            "report",
            c.crumbs(report),
            ""),
        Map.of("document", view));
  }

  /** The entry whose page a quote was made for. */
  private Map<String, Entry> owners() {
    Map<String, Entry> owners = new LinkedHashMap<>();
    for (Entry entry : knowledge.entries()) {
      for (Proof proof : knowledge.proofs(entry)) {
        owners.put(proof.id(), entry);
      }
      entry.prose().values().forEach(p -> p.claims().forEach(c -> owners.put(c.id(), entry)));
      Tasks.items(knowledge.corpus(), entry).forEach(p -> owners.put(Tasks.claimId(p), entry));
    }
    return owners;
  }
}
