package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nguyenvan.bake.Html;
import nguyenvan.bake.Page;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.content.Prose;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.Proof;
import nguyenvan.site.EntryView.FactView;
import nguyenvan.site.EntryView.RowView;
import nguyenvan.site.EntryView.ValueView;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;

/** One page in the making: its language, its address, and what is shown the same way everywhere. */
final class PageContext {

  /** Sections whose entries have a table among the open data. */
  private static final Set<String> TABLES =
      Set.of("documents", "instruments", "targets", "tasks", "viewpoints");

  final KnowledgeBase knowledge;
  final Language language;
  final String path;
  final Links links;
  final Sheets sheets;
  final QuoteViews quotes;
  final MessagesView messages;
  private final String baseUrl;

  PageContext(
      KnowledgeBase knowledge,
      Language language,
      String path,
      Sheets sheets,
      Usage usage,
      String baseUrl) {
    this.knowledge = knowledge;
    this.language = language;
    this.path = path;
    this.baseUrl = baseUrl;
    this.links = new Links(language, path, sheets);
    this.sheets = sheets;
    this.quotes = new QuoteViews(knowledge, language, path, links, usage);
    this.messages = new MessagesView(knowledge.content().messages(), language);
  }

  List<Language> languages() {
    return knowledge.content().messages().languages();
  }

  /** Of the languages that a text is written in the page's, or the one that stands for it. */
  Prose prose(Map<Language, Prose> prose) {
    return prose.getOrDefault(language, prose.get(language.fallback()));
  }

  String t(String key, Object... values) {
    return messages.t(key, values);
  }

  /** The documents in the order in which readers look for them: what is adopted first. */
  List<Document> documents() {
    return knowledge.corpus().documents().stream()
        .sorted(Comparator.comparing((Document d) -> !d.map().isAdopted()))
        .toList();
  }

  /** Of the entries of a kind those about what is adopted first; the order is kept otherwise. */
  List<Entry> adoptedFirst(List<Entry> entries) {
    return entries.stream()
        .sorted(
            Comparator.comparing(
                (Entry e) -> document(e).filter(d -> d.map().isAdopted()).isEmpty()))
        .toList();
  }

  String in(Bilingual text) {
    return knowledge.titles().in(language, text);
  }

  /** Public address of a page, for search engines and citations. */
  String address(String page) {
    return baseUrl + page;
  }

  /** The page itself. */
  Page page(String template, Head head, Map<String, Object> body) {
    return page(template, head, path, body);
  }

  /** A page that has the same as another, which is the one to find and to cite. */
  Page page(String template, Head head, String canonical, Map<String, Object> body) {
    String rest = path.substring(language.tag().length());
    String found = canonical.substring(language.tag().length());
    List<PageView.Twin> twins =
        languages().stream()
            .map(
                l -> new PageView.Twin(l.tag(), links.to(l.tag() + rest), address(l.tag() + found)))
            .toList();
    PageView view =
        new PageView(
            language.tag(),
            path,
            head.kind,
            head.id,
            head.document,
            head.title,
            head.description,
            head.section,
            head.crumbs,
            language.counterpart().tag(),
            twins,
            address(canonical),
            head.citation,
            alternates(head),
            knowledge.titles().lacking(language),
            PageView.Sharing.of(knowledge.content().messages(), language, baseUrl));
    Map<String, Object> model = new LinkedHashMap<>(body);
    model.put("page", view);
    model.put("links", links);
    model.put("m", messages);
    return new Page(path, template, model);
  }

  /** What of the open data has the same as a page. */
  private List<PageView.Alternate> alternates(Head head) {
    boolean linked = head.kind.equals("instrument") || head.kind.equals("document");
    boolean listed = TABLES.contains(head.section) && !head.kind.equals("page");
    List<PageView.Alternate> alternates = new ArrayList<>();
    if (linked) {
      String file = links.data("legislation.jsonld");
      alternates.add(new PageView.Alternate(file, "application/ld+json"));
    }
    if (listed) {
      alternates.add(new PageView.Alternate(links.data(head.section + ".csv"), "text/csv"));
    }
    if (head.kind.equals("timeline") || path.equals(SitePath.home(language))) {
      String feed = links.to(SitePath.feed(language));
      alternates.add(new PageView.Alternate(feed, Feed.TYPE));
    }
    return List.copyOf(alternates);
  }

  /** What differs between the heads of pages. */
  record Head(
      String kind,
      String id,
      String document,
      String title,
      String description,
      String section,
      List<LinkView> crumbs,
      String citation) {}

  /** The head of the page that lists a folder. */
  Head indexHead(String folder, String description) {
    return new Head("index", folder, "", t("nav." + folder), description, folder, crumbs(), "");
  }

  List<LinkView> crumbs(LinkView... more) {
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(new LinkView(links.home(), t("nav.home")));
    crumbs.addAll(List.of(more));
    return List.copyOf(crumbs);
  }

  LinkView indexLink(String folder) {
    return new LinkView(links.index(folder), t("nav." + folder));
  }

  LinkView link(Entry entry) {
    return new LinkView(links.entry(entry), in(entry.title()));
  }

  LinkView link(Document document) {
    return new LinkView(links.document(document.id()), in(document.map().shortTitle()));
  }

  /** The document that an instrument is, where the site holds it in full. */
  Optional<Document> held(Entry instrument) {
    return instrument.document().map(Facts.Reference::id).flatMap(knowledge.corpus()::document);
  }

  /** Whether pages of this kind state what one document says. */
  static boolean isOfDocument(EntryKind kind) {
    return kind == EntryKind.VIEWPOINT || kind == EntryKind.TARGET || kind == EntryKind.TASK;
  }

  /** The document whose words the entry states: the one that it names, or that of its quote. */
  Optional<Document> document(Entry entry) {
    if (!isOfDocument(entry.kind())) {
      return Optional.empty();
    }
    return entry
        .document()
        .map(Facts.Reference::id)
        .or(
            () ->
                knowledge.ownProofs(entry).stream().findFirst().map(p -> p.provision().document()))
        .flatMap(knowledge.corpus()::document);
  }

  /** Id of the document that the page is about, or empty. */
  String ownDocument(Entry entry) {
    return document(entry)
        .map(Document::id)
        .or(() -> entry.document().map(Facts.Reference::id))
        .orElse("");
  }

  /** Short title of the document whose words an entry states, unless it is the page's own. */
  String foreignDocument(Entry entry, Entry page) {
    return document(entry)
        .filter(d -> !d.id().equals(ownDocument(page)))
        .map(d -> link(d).title())
        .orElse("");
  }

  /** The year of a target, or empty. */
  static String horizon(Entry entry) {
    return entry.facts() instanceof Facts.Target t
        ? t.horizon().map(String::valueOf).orElse("")
        : "";
  }

  List<LinkView> topics(Entry entry) {
    return entry.topics().stream()
        .flatMap(t -> knowledge.entry(t.id()).stream())
        .map(this::link)
        .toList();
  }

  Optional<Html> prose(Entry entry) {
    return Optional.ofNullable(prose(entry.prose()))
        .map(p -> new ProseHtml(knowledge, language, links, quotes).render(p));
  }

  FactView fact(String key, String text) {
    return new FactView(t("fact." + key), List.of(new LinkView("", text)));
  }

  FactView fact(String key, List<LinkView> links) {
    return new FactView(t("fact." + key), links);
  }

  Optional<ValueView> value(Entry entry) {
    return entry.facts() instanceof Facts.Target target
        ? target.value().map(v -> new Values(knowledge, language).view(v))
        : Optional.empty();
  }

  /** The printed number of a viewpoint or task group; a letter with that of the heading above. */
  String number(Entry entry) {
    if (entry.facts() instanceof Facts.Viewpoint v) {
      return v.number();
    }
    if (!(entry.facts() instanceof Facts.Task task)) {
      return "";
    }
    if (!task.number().matches("\\p{Ll}")) {
      return task.number();
    }
    return document(entry)
        .flatMap(d -> d.provision(task.provision()).flatMap(p -> d.provision(p.parent())))
        .map(above -> above.label().replaceAll("[.)-]+$", "") + " " + task.number())
        .orElse(task.number())
        .strip();
  }

  /** The entry as a line of a list. */
  RowView row(Entry entry, String currentId) {
    String lead = "";
    String note = "";
    if (entry.kind() == EntryKind.VIEWPOINT || entry.kind() == EntryKind.TASK) {
      lead = number(entry);
    } else if (entry.facts() instanceof Facts.Instrument i) {
      lead = Dates.words(i.date(), language);
      note = in(i.subject());
    } else if (entry.facts() instanceof Facts.Event e) {
      lead = Dates.words(e.date(), language);
    } else if (entry.facts() instanceof Facts.Indicator i) {
      int targets = Indicators.targets(knowledge, entry.id()).size();
      note = t("row.indicator", targets, i.results().size());
    } else if (entry.facts() instanceof Facts.Term) {
      note = entry.title().in(language.counterpart());
    }
    Optional<Provision> place =
        knowledge.ownProofs(entry).stream().findFirst().map(Proof::provision);
    return new RowView(
        lead,
        links.entry(entry),
        in(entry.title()),
        note,
        value(entry),
        place.map(Provision::id).orElse(""),
        place.map(links::provision).orElse(""),
        entry.id().equals(currentId));
  }

  List<RowView> rows(List<Entry> entries, String currentId) {
    return entries.stream().map(e -> row(e, currentId)).toList();
  }

  String folderTitle(EntryKind kind) {
    return t("nav." + kind.folder());
  }
}
