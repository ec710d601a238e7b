package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import nguyenvan.knowledge.Tasks;
import nguyenvan.quote.Proof;
import nguyenvan.site.EntryView.FactView;
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
    String document = c.ownDocument(entry);
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
            PageContext.horizon(entry),
            proofs.stream().map(c.quotes::of).toList(),
            c.prose(entry),
            new EntryFacts(c).of(entry, document, proofs),
            series(entry),
            items(entry),
            listsSiblings(entry) ? c.rows(siblings, entry.id()) : List.of(),
            neighbours(entry, proofs),
            c.topics(entry),
            new EntryGroups(c).of(entry),
            new EntryGroups(c).mentions(entry),
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
        model(entry, view));
  }

  private Map<String, Object> model(Entry entry, EntryView view) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("entry", view);
    knowledge.ownProofs(entry).stream()
        .findFirst()
        .ifPresent(p -> model.put("cite", new Citations(c).of(p)));
    model.put("disputes", Disputes.of(knowledge, entry).stream().map(c::link).toList());
    if (entry.kind() == EntryKind.INDICATOR) {
      model.put("indicator", new Indicators(c).view(entry));
    } else if (entry.kind() == EntryKind.TARGET) {
      model.put("followed", new Indicators(c).followed(entry));
    }
    return model;
  }

  private List<Entry> siblings(Entry entry, String document) {
    return knowledge.entries(entry.kind()).stream()
        .filter(
            e ->
                e.kind() == EntryKind.INSTRUMENT
                    || e.kind() == EntryKind.EVENT
                    || c.ownDocument(e).equals(document))
        .toList();
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
    return entry.kind() == EntryKind.TERM ? entry.title().in(c.language.counterpart()) : "";
  }

  /** The same indicator at other horizons, the page itself included. */
  private List<RowView> series(Entry entry) {
    if (!(entry.facts() instanceof Facts.Target target)) {
      return List.of();
    }
    List<RowView> rows = new ArrayList<>();
    for (Entry other : Indicators.targets(knowledge, target.indicator())) {
      RowView row = c.row(other, entry.id());
      rows.add(
          new RowView(
              PageContext.horizon(other),
              row.href(),
              row.title(),
              c.foreignDocument(other, entry),
              row.value(),
              row.place(),
              row.placeHref(),
              row.current()));
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
        .map(e -> c.row(e, entry.id()).withNote(c.foreignDocument(e, entry)))
        .toList();
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
    } else if (entry.facts() instanceof Facts.Indicator indicator) {
      Values values = new Values(c.knowledge, c.language);
      for (Facts.Result r : indicator.results()) {
        String words = Indicators.years(r) + ": " + values.view(r.value()).text();
        facts.computeIfAbsent(r.claim(), q -> new ArrayList<>()).add(c.fact("result", words));
      }
    } else if (entry.facts() instanceof Facts.Term term) {
      term.definitions()
          .forEach(q -> facts.put(q, List.of(new FactView(c.t("fact.definition"), List.of()))));
    }
    return facts;
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
    if (!PageContext.isOfDocument(entry.kind())) {
      return List.of();
    }
    List<Proof> shown = new ArrayList<>(knowledge.proofs(entry));
    shown.addAll(new LineageViews(c).shown(entry));
    return new ParallelViews(c).of(proofs, shown);
  }
}
