package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nguyenvan.bake.Page;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Tasks;
import nguyenvan.mention.Mention;
import nguyenvan.quote.Proof;
import nguyenvan.site.EntryView.FactView;
import nguyenvan.site.EntryView.GroupView;
import nguyenvan.site.EntryView.MentionsView;
import nguyenvan.site.EntryView.RowView;

/** The page of a knowledge entry. */
final class EntryPages {

  private final PageContext c;
  private final KnowledgeBase knowledge;

  EntryPages(PageContext context) {
    this.c = context;
    this.knowledge = context.knowledge;
  }

  Page page(Entry entry) {
    List<Proof> proofs = knowledge.ownProofs(entry);
    String document = ownDocument(entry);
    List<Entry> siblings = siblings(entry, document);
    int at = siblings.indexOf(entry);
    EntryView view =
        new EntryView(
            entry.kind().slug(),
            entry.id(),
            c.in(entry.title()),
            c.number(entry),
            at + 1,
            siblings.size(),
            c.document(entry).map(c::link),
            lead(entry),
            c.value(entry),
            horizon(entry),
            proofs.stream().map(c.quotes::of).toList(),
            c.prose(entry),
            new EntryFacts(c).of(entry, document, proofs),
            series(entry),
            items(entry),
            listsSiblings(entry) ? c.rows(siblings, entry.id()) : List.of(),
            neighbours(entry, proofs),
            c.topics(entry),
            groups(entry),
            mentions(entry),
            borneOut(entry),
            elsewhere(entry, proofs),
            new LineageViews(c).of(entry),
            parallels(entry, proofs),
            at > 0 ? Optional.of(c.link(siblings.get(at - 1))) : Optional.empty(),
            at + 1 < siblings.size()
                ? Optional.of(c.link(siblings.get(at + 1)))
                : Optional.empty());
    return c.page(
        entry.kind().slug(),
        new PageContext.Head(
            entry.kind().slug(),
            entry.id(),
            PageContext.isOfDocument(entry.kind()) ? document : "",
            c.in(entry.title()),
            description(entry, proofs),
            entry.kind().folder(),
            c.crumbs(c.indexLink(entry.kind().folder())),
            citation(proofs)),
        Map.of("entry", view));
  }

  private List<Entry> siblings(Entry entry, String document) {
    return knowledge.entries(entry.kind()).stream()
        .filter(
            e ->
                e.kind() == EntryKind.INSTRUMENT
                    || e.kind() == EntryKind.EVENT
                    || ownDocument(e).equals(document))
        .toList();
  }

  /** Id of the document that the page is about, or empty. */
  private String ownDocument(Entry entry) {
    return c.document(entry)
        .map(Document::id)
        .or(() -> entry.document().map(Facts.Reference::id))
        .orElse("");
  }

  /** Short title of the document whose words an entry states, unless it is the page's own. */
  private String foreignDocument(Entry entry, Entry page) {
    return c.document(entry)
        .filter(d -> !d.id().equals(ownDocument(page)))
        .map(d -> c.link(d).title())
        .orElse("");
  }

  private static boolean listsSiblings(Entry entry) {
    return entry.kind() == EntryKind.VIEWPOINT || entry.kind() == EntryKind.TASK;
  }

  private String description(Entry entry, List<Proof> proofs) {
    return proofs.isEmpty()
        ? c.in(entry.title())
        : c.t("description." + entry.kind().slug(), c.in(entry.title()));
  }

  private String citation(List<Proof> proofs) {
    if (proofs.isEmpty()) {
      return "";
    }
    Proof first = proofs.get(0);
    Document document = knowledge.corpus().document(first.provision().document()).orElseThrow();
    return c.t(
        "citation.provision",
        c.t("issuer." + document.map().issuer()),
        c.in(document.map().shortTitle()),
        Dates.words(document.map().date(), c.language),
        first.provision().id());
  }

  private String lead(Entry entry) {
    if (entry.facts() instanceof Facts.Instrument i) {
      return c.in(i.subject());
    }
    return entry.kind() == EntryKind.TERM ? entry.title().in(c.language.twin()) : "";
  }

  private static String horizon(Entry entry) {
    return entry.facts() instanceof Facts.Target t
        ? t.horizon().map(String::valueOf).orElse("")
        : "";
  }

  /** The same indicator at other horizons, the page itself included. */
  private List<RowView> series(Entry entry) {
    if (!(entry.facts() instanceof Facts.Target target)) {
      return List.of();
    }
    List<RowView> rows = new ArrayList<>();
    for (Entry other : knowledge.entries(EntryKind.TARGET)) {
      if (other.facts() instanceof Facts.Target t && t.indicator().equals(target.indicator())) {
        RowView row = c.row(other, entry.id());
        rows.add(
            new RowView(
                horizon(other),
                row.href(),
                row.title(),
                foreignDocument(other, entry),
                row.value(),
                row.place(),
                row.placeHref(),
                row.current()));
      }
    }
    return rows.size() > 1 ? rows : List.of();
  }

  private List<QuoteView> items(Entry entry) {
    return Tasks.items(knowledge.corpus(), entry).stream()
        .flatMap(p -> knowledge.proof(Tasks.claimId(p)).stream())
        .map(c.quotes::of)
        .toList();
  }

  private List<RowView> neighbours(Entry entry, List<Proof> proofs) {
    if (entry.kind() != EntryKind.TARGET || proofs.isEmpty()) {
      return List.of();
    }
    Provision provision = proofs.get(0).provision();
    List<Entry> others =
        knowledge.entries(EntryKind.TARGET).stream()
            .filter(e -> !e.id().equals(entry.id()))
            .filter(e -> knowledge.quoting(provision).contains(e))
            .toList();
    return others.stream()
        .map(e -> c.row(e, entry.id()).withNote(foreignDocument(e, entry)))
        .toList();
  }

  /** Under a topic all that carries it; elsewhere what is related, in either direction. */
  private List<GroupView> groups(Entry entry) {
    Set<Entry> all = new LinkedHashSet<>();
    if (entry.kind() == EntryKind.TOPIC) {
      all.addAll(knowledge.underTopic(entry.id()));
    } else {
      entry.related().forEach(r -> knowledge.entry(r.id()).ifPresent(all::add));
      if (entry.facts() instanceof Facts.Disagreement d) {
        d.concerns().forEach(r -> knowledge.entry(r.id()).ifPresent(all::add));
      }
      if (entry.facts() instanceof Facts.Target t) {
        knowledge.entry(t.indicator()).ifPresent(all::add);
      }
      knowledge.referringTo(entry.id()).stream()
          .filter(e -> !(e.facts() instanceof Facts.Instrument))
          .forEach(all::add);
      if (entry.kind() == EntryKind.TASK || entry.kind() == EntryKind.VIEWPOINT) {
        within(entry, all);
      }
    }
    List<GroupView> groups = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      List<Entry> some = knowledge.entries(kind).stream().filter(all::contains).toList();
      if (!some.isEmpty()) {
        List<RowView> rows =
            some.stream().map(e -> c.row(e, entry.id()).withNote(note(e, entry))).toList();
        groups.add(new GroupView(kind.folder(), c.folderTitle(kind), rows));
      }
    }
    return groups;
  }

  /** Two targets of one indicator may differ by their document and their horizon only. */
  private String note(Entry entry, Entry page) {
    String document = foreignDocument(entry, page);
    String horizon = horizon(entry);
    String words = horizon.isEmpty() ? "" : c.t("row.horizon", horizon);
    return Stream.of(document, words).filter(w -> !w.isEmpty()).collect(Collectors.joining(", "));
  }

  /** Targets and terms quoted from the provisions that the page is about. */
  private void within(Entry entry, Set<Entry> all) {
    List<Provision> provisions = new ArrayList<>(Tasks.items(knowledge.corpus(), entry));
    knowledge.proofs(entry).forEach(p -> provisions.add(p.provision()));
    for (Provision provision : provisions) {
      knowledge.quoting(provision).stream()
          .filter(e -> e.kind() == EntryKind.TARGET || e.kind() == EntryKind.TERM)
          .forEach(all::add);
    }
  }

  /** The relations and definitions that the page's quotes state. */
  private Map<String, List<FactView>> borneOut(Entry entry) {
    Map<String, List<FactView>> facts = new LinkedHashMap<>();
    if (entry.facts() instanceof Facts.Instrument instrument) {
      for (Facts.Relation relation : instrument.relations()) {
        knowledge
            .entry(relation.target())
            .ifPresent(
                target ->
                    facts
                        .computeIfAbsent(relation.claim(), q -> new ArrayList<>())
                        .add(c.fact("relation." + relation.type(), List.of(c.link(target)))));
      }
    } else if (entry.facts() instanceof Facts.Term term) {
      term.definitions()
          .forEach(q -> facts.put(q, List.of(new FactView(c.t("fact.definition"), List.of()))));
    }
    return facts;
  }

  /** Where the documents name the entry, by document; its own document aside. */
  private List<MentionsView> mentions(Entry entry) {
    Map<String, List<LinkView>> byDocument = new LinkedHashMap<>();
    for (Mention mention : knowledge.mentions().of(entry.id())) {
      Provision provision = mention.provision();
      byDocument
          .computeIfAbsent(provision.document(), d -> new ArrayList<>())
          .add(new LinkView(c.links.provision(provision), provision.id()));
    }
    List<MentionsView> views = new ArrayList<>();
    byDocument.forEach(
        (id, provisions) ->
            views.add(
                new MentionsView(
                    c.link(knowledge.corpus().document(id).orElseThrow()), provisions)));
    return views;
  }

  /** What the author quotes from other documents. */
  private List<QuoteView> elsewhere(Entry entry, List<Proof> own) {
    return knowledge.proofs(entry).stream()
        .filter(p -> !own.contains(p))
        .map(c.quotes::of)
        .toList();
  }

  /** Only of what states a document's words: a reader wants to find it said elsewhere. */
  private List<ParallelView> parallels(Entry entry, List<Proof> proofs) {
    return PageContext.isOfDocument(entry.kind())
        ? new ParallelViews(c).of(proofs, knowledge.proofs(entry))
        : List.of();
  }
}
