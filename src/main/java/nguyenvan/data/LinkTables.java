package nguyenvan.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Recurrence;
import nguyenvan.mention.Mention;
import nguyenvan.mention.Mention.Place;
import nguyenvan.quote.Proof;
import nguyenvan.text.Bilingual;

/** The tables of documents and instruments, and of what leads from one thing to another. */
final class LinkTables {

  private final KnowledgeBase knowledge;
  private final Labels labels;

  LinkTables(KnowledgeBase knowledge, Labels labels) {
    this.knowledge = knowledge;
    this.labels = labels;
  }

  Table<Document> documents() {
    return new Table<>(
        "documents",
        "document",
        Columns.of(
            Columns.one("id", Document::id),
            Columns.both("title", d -> d.map().title()),
            Columns.both("short", d -> d.map().shortTitle()),
            Columns.one("number", d -> d.map().number()),
            Columns.slug("type", "type", labels, d -> d.map().type()),
            Columns.slug("issuer", "issuer", labels, d -> d.map().issuer()),
            Columns.one("date", d -> d.map().date()),
            Columns.slug("status", "status", labels, d -> d.map().status()),
            Columns.one("file", d -> d.map().file()),
            Columns.one("firstLine", d -> Integer.toString(d.map().lines().first())),
            Columns.one("lastLine", d -> Integer.toString(d.map().lines().last())),
            Columns.one("provisions", d -> Integer.toString(d.provisions().size())),
            Columns.both("page", Pages::of)),
        knowledge.corpus().documents());
  }

  Table<Entry> instruments() {
    return new Table<>(
        "instruments",
        "instrument",
        Columns.of(
            Columns.entry(e -> e),
            Columns.one("number", e -> instrument(e).number()),
            Columns.slug("type", "type", labels, e -> instrument(e).type()),
            Columns.one("date", e -> instrument(e).date()),
            Columns.slug("issuer", "issuer", labels, e -> instrument(e).issuer()),
            Columns.both("subject", e -> instrument(e).subject()),
            Columns.list("names", e -> instrument(e).names()),
            Columns.one("document", e -> e.document().map(Facts.Reference::id).orElse("")),
            Columns.references("topics", Entry::topics),
            Columns.one("mentions", e -> Integer.toString(knowledge.mentions().of(e.id()).size())),
            Columns.quotes(knowledge::proofs),
            Columns.both("page", Pages::of)),
        knowledge.entries(EntryKind.INSTRUMENT));
  }

  private static Facts.Instrument instrument(Entry entry) {
    return (Facts.Instrument) entry.facts();
  }

  Table<Relation> relations() {
    return new Table<>(
        "relations",
        "relation",
        Columns.of(
            Columns.one("fromKind", r -> r.from().kind()),
            Columns.one("from", r -> r.from().id()),
            Columns.both("from", r -> title(r.from())),
            Columns.one("type", Relation::type),
            Columns.both("type", r -> labels.relation(r.type())),
            Columns.one("toKind", r -> r.to().kind()),
            Columns.one("to", r -> r.to().id()),
            Columns.both("to", r -> title(r.to())),
            Columns.slug("basis", "data.basis", labels, r -> r.basis().slug()),
            Columns.document(r -> r.proof().flatMap(this::document)),
            Columns.quotes(r -> r.proof().stream().toList()),
            Columns.both("page", r -> Pages.of(r.from())),
            Columns.both("toPage", r -> Pages.of(r.to()))),
        Relation.of(knowledge));
  }

  private static Bilingual title(Relation.Node node) {
    return node instanceof Relation.Node.OfEntry e
        ? e.entry().title()
        : ((Relation.Node.OfDocument) node).document().map().shortTitle();
  }

  private Optional<Document> document(Proof proof) {
    return knowledge.corpus().document(proof.provision().document());
  }

  Table<Mention> mentions() {
    List<Mention> rows = new ArrayList<>();
    for (Document document : knowledge.corpus().documents()) {
      document.provisions().forEach(p -> rows.addAll(knowledge.mentions().in(p)));
    }
    return new Table<>(
        "mentions",
        "mention",
        Columns.of(
            Columns.document(m -> knowledge.corpus().document(m.provision().document())),
            Columns.one("provision", m -> m.provision().id()),
            Columns.one("start", m -> Integer.toString(point(m, m.start()))),
            Columns.one("end", m -> Integer.toString(point(m, m.end()))),
            Columns.one("words", m -> m.provision().text().text().substring(m.start(), m.end())),
            Columns.one("kind", m -> entry(m).map(e -> e.kind().slug()).orElse("provision")),
            Columns.one("named", this::named),
            Columns.maybe("named", m -> entry(m).map(Entry::title)),
            Columns.both("page", this::page),
            Columns.both("provisionPage", m -> Pages.of(m.provision()))),
        rows);
  }

  Table<Recurrence> parallels() {
    return new Table<>(
        "parallels",
        "parallel",
        Columns.of(
            Columns.one("kind", r -> r.isSame() ? "same" : "reworded"),
            Columns.one("words", r -> Integer.toString(r.parallel().alignment().common())),
            side("a", Recurrence::a),
            side("b", Recurrence::b),
            Columns.both("page", Pages::of)),
        LinksJson.recurrences(knowledge));
  }

  private List<Column<Recurrence>> side(String side, Function<Recurrence, Proof> proof) {
    return Columns.of(
        Columns.one(side + "Document", r -> proof.apply(r).provision().document()),
        Columns.maybe(
            side + "Document", r -> document(proof.apply(r)).map(d -> d.map().shortTitle())),
        Columns.one(side + "Provision", r -> proof.apply(r).provision().id()),
        Columns.one(side + "Quote", r -> proof.apply(r).id()),
        Columns.one(side + "Words", r -> proof.apply(r).words()));
  }

  private static int point(Mention mention, int offset) {
    return mention.provision().text().text().codePointCount(0, offset);
  }

  private Optional<Entry> entry(Mention mention) {
    return mention.place() instanceof Place.OfEntry e ? knowledge.entry(e.id()) : Optional.empty();
  }

  /** Id of the entry, or document and id of the provision. */
  private String named(Mention mention) {
    return mention.place() instanceof Place.OfProvision p
        ? p.document() + "#" + p.id()
        : ((Place.OfEntry) mention.place()).id();
  }

  private Bilingual page(Mention mention) {
    if (mention.place() instanceof Place.OfProvision p) {
      return Pages.of(knowledge.corpus().provision(p.document(), p.id()).orElseThrow());
    }
    return Pages.of(entry(mention).orElseThrow());
  }
}
