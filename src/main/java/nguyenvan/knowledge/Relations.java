package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.document.Provision;
import nguyenvan.mention.Mention;

/**
 * All that is known of how texts stand to each other: what the maps of the documents declare, what
 * quotes say of instruments, and which instruments a document names in its head.
 */
final class Relations {

  private static final String MENTIONS = "mentions";

  private final KnowledgeBase knowledge;
  private final List<Step> steps = new ArrayList<>();

  Relations(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    for (Entry entry : knowledge.entries(EntryKind.INSTRUMENT)) {
      ((Facts.Instrument) entry.facts()).relations().forEach(r -> quoted(entry, r));
    }
    for (Document document : knowledge.corpus().documents()) {
      document.map().relations().forEach(r -> declared(document, r));
    }
    for (Entry entry : knowledge.entries(EntryKind.INSTRUMENT)) {
      knowledge.mentions().of(entry.id()).forEach(m -> named(entry, m));
    }
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  private void quoted(Entry entry, Facts.Relation relation) {
    Optional<Entry> target = knowledge.entry(relation.target());
    if (target.isEmpty()) {
      return;
    }
    add(
        new Step(
            stop(entry),
            stop(target.get()),
            relation.type(),
            knowledge.proof(relation.claim()),
            false,
            List.of()));
  }

  private void declared(Document document, DocumentMap.Relation relation) {
    Optional<Document> target = knowledge.corpus().document(relation.target());
    if (target.isEmpty()) {
      return;
    }
    Stop object = stop(target.get());
    List<Provision> places =
        object.instrument().stream()
            .flatMap(i -> knowledge.mentions().of(i.id()).stream())
            .map(Mention::provision)
            .filter(p -> p.document().equals(document.id()))
            .toList();
    add(
        new Step(
            stop(document),
            object,
            relation.type(),
            Optional.empty(),
            relation.inferred(),
            places));
  }

  /** A document is about what its head names. */
  private void named(Entry entry, Mention mention) {
    Provision place = mention.provision();
    if (place.kind() != Provision.Kind.HEAD) {
      return;
    }
    Document document = knowledge.corpus().document(place.document()).orElseThrow();
    add(new Step(stop(document), stop(entry), MENTIONS, Optional.empty(), false, List.of(place)));
  }

  /** What is said more than once is said by the first; naming says the least. */
  private void add(Step step) {
    boolean said =
        steps.stream()
            .filter(s -> s.joins(step.subject(), step.object()))
            .anyMatch(s -> s.type().equals(step.type()) || step.type().equals(MENTIONS));
    if (!said && !step.subject().equals(step.object())) {
      steps.removeIf(s -> s.joins(step.subject(), step.object()) && s.type().equals(MENTIONS));
      steps.add(step);
    }
  }

  Stop stop(Document document) {
    return new Stop(
        Optional.of(document),
        knowledge.entries(EntryKind.INSTRUMENT).stream()
            .filter(e -> e.document().filter(d -> d.id().equals(document.id())).isPresent())
            .findFirst());
  }

  private Stop stop(Entry instrument) {
    return instrument
        .document()
        .flatMap(d -> knowledge.corpus().document(d.id()))
        .map(this::stop)
        .orElseGet(() -> new Stop(Optional.empty(), Optional.of(instrument)));
  }
}
