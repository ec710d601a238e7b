package nguyenvan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nguyenvan.bake.Page;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.content.Messages;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Tasks;
import nguyenvan.quote.Proof;
import nguyenvan.search.Unit.Field;
import nguyenvan.search.Unit.Weight;
import nguyenvan.site.PageView;
import nguyenvan.site.Sheets;
import nguyenvan.site.SitePath;
import nguyenvan.site.SitePlan;
import nguyenvan.text.Language;
import nguyenvan.translation.Translation;

/** All that can be found in one language, in the order in which kinds stand. */
final class Units {

  /** Kinds of pages that the plan makes without an entry. */
  private static final List<String> MADE = List.of("page", "index", "timeline", "compare");

  private static final int YEAR = 4;
  private static final int NOTE = 150;

  private final KnowledgeBase knowledge;
  private final SitePlan plan;
  private final Sheets sheets;
  private final Language language;
  private final Map<String, List<Entry>> tasks = new HashMap<>();

  private Units(KnowledgeBase knowledge, SitePlan plan, Language language) {
    this.knowledge = knowledge;
    this.plan = plan;
    this.sheets = new Sheets(knowledge.corpus());
    this.language = language;
    for (Entry task : knowledge.entries(EntryKind.TASK)) {
      Tasks.items(knowledge.corpus(), task)
          .forEach(p -> tasks.computeIfAbsent(Tasks.claimId(p), k -> new ArrayList<>()).add(task));
    }
  }

  static List<Unit> of(KnowledgeBase knowledge, SitePlan plan, Language language) {
    Units units = new Units(knowledge, plan, language);
    List<Unit> all = new ArrayList<>();
    knowledge.corpus().documents().forEach(d -> all.add(units.document(d)));
    for (EntryKind kind : EntryKind.values()) {
      knowledge.entries(kind).forEach(e -> all.add(units.entry(e)));
    }
    units.pages().forEach(all::add);
    for (Document document : knowledge.corpus().documents()) {
      document.provisions().forEach(p -> all.add(units.provision(document, p)));
    }
    return all;
  }

  private Unit document(Document document) {
    DocumentMap map = document.map();
    List<Field> fields = new ArrayList<>();
    add(fields, Weight.TITLE, map.shortTitle().in(language));
    if (!map.number().isEmpty()) {
      addNumber(fields, map.type(), map.number());
    }
    add(fields, Weight.OTHER_TITLE, map.shortTitle().in(language.counterpart()));
    add(fields, Weight.NOTE, map.title().in(language));
    if (!language.equals(Language.VI)) {
      add(fields, Weight.NOTE, map.title().vi());
    }
    return new Unit(
        "document",
        document.id(),
        year(map.date()),
        List.of(),
        row(
            map.shortTitle().in(language),
            SitePath.document(language, document.id()),
            map.title().in(language)),
        fields);
  }

  private Unit entry(Entry entry) {
    Optional<Document> document = document(entry);
    List<Field> fields = new ArrayList<>();
    String title = entry.title().in(language);
    String other = entry.title().in(language.counterpart());
    String note = "";
    add(fields, Weight.TITLE, title);
    add(fields, Weight.OTHER_TITLE, other);
    String year = document.map(d -> year(d.map().date())).orElse("");
    if (entry.facts() instanceof Facts.Instrument i) {
      if (!i.number().isEmpty()) {
        addNumber(fields, i.type(), i.number());
      }
      i.names().forEach(n -> add(fields, Weight.NAME, n));
      i.namesIn().values().forEach(all -> all.forEach(n -> add(fields, Weight.NAME, n)));
      add(fields, Weight.NOTE, i.subject().in(language));
      if (!language.equals(Language.VI)) {
        add(fields, Weight.NOTE, i.subject().vi());
      }
      note = i.subject().in(language);
      year = year(i.date());
    } else if (entry.facts() instanceof Facts.Term t) {
      add(fields, Weight.NAME, t.abbreviation());
      t.aliases().forEach(a -> add(fields, Weight.NAME, a));
      note = t.abbreviation().isEmpty() ? other : t.abbreviation() + " · " + other;
    } else if (entry.facts() instanceof Facts.Event e) {
      year = year(e.date());
    } else if (entry.facts() instanceof Facts.Target t) {
      t.horizon().ifPresent(h -> add(fields, Weight.NOTE, String.valueOf(h)));
      note = words(entry);
      add(fields, Weight.NOTE, note);
    }
    return new Unit(
        entry.kind().slug(),
        document.map(Document::id).orElse(""),
        year,
        entry.kind() == EntryKind.TOPIC
            ? List.of(entry.id())
            : entry.topics().stream().map(Facts.Reference::id).toList(),
        row(title, SitePath.entry(language, entry), note),
        fields);
  }

  /** A number alone, and as papers are cited by it. */
  private void addNumber(List<Field> fields, String type, String number) {
    Messages messages = knowledge.content().messages();
    add(fields, Weight.NAME, number);
    add(
        fields,
        Weight.NAME,
        messages.get(language, "type." + type)
            + " "
            + messages.get(language, "search.number", number));
  }

  /** The document whose words the entry states or is about. */
  private Optional<Document> document(Entry entry) {
    boolean states =
        List.of(EntryKind.VIEWPOINT, EntryKind.TARGET, EntryKind.TASK).contains(entry.kind());
    return entry
        .document()
        .map(Facts.Reference::id)
        .or(
            () ->
                knowledge.ownProofs(entry).stream()
                    .filter(p -> states)
                    .findFirst()
                    .map(p -> p.provision().document()))
        .flatMap(knowledge.corpus()::document);
  }

  /** The words in which a target is set. */
  private String words(Entry entry) {
    Optional<Proof> proof = knowledge.ownProofs(entry).stream().findFirst();
    return language.equals(Language.VI)
        ? proof.map(Proof::words).orElse("")
        : proof.flatMap(p -> p.claim().rendering()).map(r -> r.text()).orElse("");
  }

  private Unit provision(Document document, Provision provision) {
    List<Field> fields = new ArrayList<>();
    String vi = provision.text().text();
    Optional<String> rendering =
        knowledge.translations().of(language, provision).map(Translation::text);
    add(fields, Weight.TEXT, language.equals(Language.VI) ? vi : rendering.orElse(vi));
    if (!language.equals(Language.VI) && provision.isHeading()) {
      add(fields, Weight.NOTE, vi);
    }
    String path = sheets.path(language, document.id(), provision.id());
    return new Unit(
        "provision",
        document.id(),
        year(document.map().date()),
        topics(provision),
        new Unit.Row(provision.id(), address(path), ""),
        fields);
  }

  /** The topics of the pages that quote a provision, or show it among the items of a task group. */
  private List<String> topics(Provision provision) {
    return Stream.concat(
            knowledge.quoting(provision).stream(),
            tasks.getOrDefault(Tasks.claimId(provision), List.of()).stream())
        .flatMap(e -> e.topics().stream())
        .map(Facts.Reference::id)
        .distinct()
        .sorted()
        .toList();
  }

  /** The pages that stand beside the entries and documents. */
  private Stream<Unit> pages() {
    return plan.pages().stream()
        .flatMap(p -> view(p).stream())
        .filter(v -> v.language().equals(language.tag()) && MADE.contains(v.kind()))
        .map(this::page);
  }

  private Unit page(PageView page) {
    String path = page.path();
    String twin = language.counterpart().tag() + path.substring(language.tag().length());
    List<Field> fields = new ArrayList<>();
    add(fields, Weight.TITLE, page.title());
    plan.pages().stream()
        .filter(p -> p.path().equals(twin))
        .flatMap(p -> view(p).stream())
        .forEach(v -> add(fields, Weight.OTHER_TITLE, v.title()));
    add(fields, Weight.NOTE, page.description());
    return new Unit("page", "", "", List.of(), row(page.title(), path, page.description()), fields);
  }

  private static Optional<PageView> view(Page page) {
    return page.model().get("page") instanceof PageView view ? Optional.of(view) : Optional.empty();
  }

  private static void add(List<Field> fields, Weight weight, String text) {
    if (!text.isBlank()) {
      fields.add(new Field(weight, text));
    }
  }

  private Unit.Row row(String title, String path, String note) {
    return new Unit.Row(title, address(path), clipped(note));
  }

  /** A path without its language and ending. */
  private String address(String path) {
    return path.substring(language.tag().length() + 1).replaceFirst("\\.html$", "");
  }

  private static String clipped(String text) {
    if (text.length() <= NOTE) {
      return text;
    }
    return text.substring(0, text.lastIndexOf(' ', NOTE)) + " …";
  }

  private static String year(String date) {
    return date.length() < YEAR ? "" : date.substring(0, YEAR);
  }
}
