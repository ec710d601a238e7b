package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nguyenvan.bake.Page;
import nguyenvan.comparison.Comparison;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.PageText;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.Proof;
import nguyenvan.site.DocumentView.Reading;
import nguyenvan.text.Language;

/**
 * Every page of the site, in every language, and which quote is shown where. A page is made when it
 * is asked for, so that an author can look at one without waiting for the others.
 */
public final class SitePlan {

  /** The way into the site for the readers of a language. */
  public record Welcome(String language, String href, MessagesView m) {}

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
    pages.add(planned(language, SitePath.home(language), c -> new HomePages(c).home()));
    String documents = SitePath.index(language, "documents");
    pages.add(planned(language, documents, c -> new HomePages(c).documents()));
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
      String path = SitePath.page(language, text.name());
      pages.add(planned(language, path, c -> new FreePages(c).page(text)));
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
    String sources = SitePath.page(language, FreePages.SOURCES);
    pages.add(planned(language, sources, c -> new FreePages(c).sources()));
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

  /** The report: for each document a page with its quotes, and a page with the counts. */
  private List<Planned> report(Language language) {
    Map<Document, List<Proof>> quoted = ReportPages.quoted(knowledge);
    List<Planned> pages = new ArrayList<>();
    quoted.forEach(
        (document, own) ->
            pages.add(
                planned(
                    language,
                    SitePath.page(language, SitePath.report(document.id())),
                    c -> new ReportPages(c).page(document, own))));
    String path = SitePath.page(language, "report");
    pages.add(planned(language, path, c -> new ReportPages(c).index(quoted)));
    return pages;
  }
}
