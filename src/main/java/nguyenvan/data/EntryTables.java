package nguyenvan.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Tasks;
import nguyenvan.quote.Proof;

/** The tables of what documents state: viewpoints, targets, results, tasks. */
final class EntryTables {

  /** A result that a source reports for an indicator. */
  record Result(Entry indicator, Facts.Result fact, Optional<Proof> proof) {}

  /** The heading of a task group, or one of the provisions under it. */
  record TaskRow(Entry task, Facts.Task fact, String kind, Provision provision, Proof proof) {}

  private final KnowledgeBase knowledge;
  private final Labels labels;

  EntryTables(KnowledgeBase knowledge, Labels labels) {
    this.knowledge = knowledge;
    this.labels = labels;
  }

  Table<Entry> viewpoints() {
    return new Table<>(
        "viewpoints",
        "viewpoint",
        Columns.of(
            Columns.entry(e -> e),
            Columns.document(this::document),
            Columns.one("number", e -> ((Facts.Viewpoint) e.facts()).number()),
            attributed(),
            Columns.references("sameAs", Entry::sameAs),
            Columns.references("topics", Entry::topics),
            Columns.quotes(knowledge::ownProofs),
            Columns.both("page", Pages::of)),
        knowledge.entries(EntryKind.VIEWPOINT));
  }

  Table<Entry> targets() {
    return new Table<>(
        "targets",
        "target",
        Columns.of(
            Columns.entry(e -> e),
            Columns.document(this::document),
            Columns.one("indicator", e -> target(e).indicator()),
            Columns.maybe(
                "indicator", e -> knowledge.entry(target(e).indicator()).map(Entry::title)),
            Columns.one("horizon", e -> target(e).horizon().map(String::valueOf).orElse("")),
            Columns.value(labels, e -> target(e).value()),
            attributed(),
            Columns.references("topics", Entry::topics),
            Columns.quotes(knowledge::ownProofs),
            Columns.both("page", Pages::of)),
        knowledge.entries(EntryKind.TARGET));
  }

  Table<Result> results() {
    List<Result> rows = new ArrayList<>();
    for (Entry entry : knowledge.entries(EntryKind.INDICATOR)) {
      for (Facts.Result fact : ((Facts.Indicator) entry.facts()).results()) {
        rows.add(new Result(entry, fact, knowledge.proof(fact.claim())));
      }
    }
    return new Table<>(
        "results",
        "result",
        Columns.of(
            Columns.one("indicator", r -> r.indicator().id()),
            Columns.both("indicator", r -> r.indicator().title()),
            Columns.one("firstYear", r -> Integer.toString(r.fact().from())),
            Columns.one("lastYear", r -> Integer.toString(r.fact().to())),
            Columns.value(labels, r -> Optional.of(r.fact().value())),
            Columns.slug("by", "issuer", labels, r -> r.fact().by().orElse("")),
            Columns.document(r -> r.proof().flatMap(this::document)),
            Columns.quotes(r -> r.proof().stream().toList()),
            Columns.both("page", r -> Pages.of(r.indicator()))),
        rows);
  }

  Table<TaskRow> tasks() {
    List<TaskRow> rows = new ArrayList<>();
    for (Entry entry : knowledge.entries(EntryKind.TASK)) {
      Facts.Task fact = (Facts.Task) entry.facts();
      for (Proof proof : knowledge.ownProofs(entry)) {
        rows.add(new TaskRow(entry, fact, "group", proof.provision(), proof));
      }
      for (Provision item : Tasks.items(knowledge.corpus(), entry)) {
        knowledge
            .proof(Tasks.claimId(item))
            .ifPresent(p -> rows.add(new TaskRow(entry, fact, "item", item, p)));
      }
    }
    return new Table<>(
        "tasks",
        "task",
        Columns.of(
            Columns.entry(TaskRow::task),
            Columns.one("kind", TaskRow::kind),
            Columns.document(r -> document(r.task())),
            Columns.one("number", r -> r.kind().equals("group") ? r.fact().number() : ""),
            Columns.one(
                "attributedTo", r -> r.task().attributedTo().map(Facts.Reference::id).orElse("")),
            Columns.one("parent", r -> r.provision().parent()),
            Columns.references(
                "sameAs", r -> r.kind().equals("group") ? r.task().sameAs() : List.of()),
            Columns.references("topics", r -> r.task().topics()),
            Columns.quotes(r -> List.of(r.proof())),
            Columns.both("page", r -> Pages.of(r.task())),
            Columns.both("provisionPage", r -> Pages.of(r.provision()))),
        rows);
  }

  private static List<Column<Entry>> attributed() {
    return Columns.one("attributedTo", e -> e.attributedTo().map(Facts.Reference::id).orElse(""));
  }

  private static Facts.Target target(Entry entry) {
    return (Facts.Target) entry.facts();
  }

  private Optional<Document> document(Entry entry) {
    return entry.document().flatMap(d -> knowledge.corpus().document(d.id()));
  }

  private Optional<Document> document(Proof proof) {
    return knowledge.corpus().document(proof.provision().document());
  }
}
