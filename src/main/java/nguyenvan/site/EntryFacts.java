package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.Proof;
import nguyenvan.site.EntryView.FactView;

/** The labelled facts of a knowledge page. */
final class EntryFacts {

  private final PageContext c;
  private final KnowledgeBase knowledge;

  EntryFacts(PageContext context) {
    this.c = context;
    this.knowledge = context.knowledge;
  }

  List<FactView> of(Entry entry, String documentId, List<Proof> proofs) {
    List<FactView> facts = new ArrayList<>();
    Facts own = entry.facts();
    if (own instanceof Facts.Instrument i) {
      if (!i.number().isEmpty()) {
        facts.add(c.fact("number", i.number()));
      }
      facts.add(c.fact("type", c.t("type." + i.type())));
      if (!i.date().isEmpty()) {
        facts.add(c.fact("date", Dates.words(i.date(), c.language)));
      }
      facts.add(c.fact("issuer", c.t("issuer." + i.issuer())));
      i.session().ifPresent(s -> facts.add(c.fact("session", c.in(s))));
      for (Facts.Relation relation : i.relations()) {
        knowledge
            .entry(relation.target())
            .ifPresent(e -> facts.add(c.fact("relation." + relation.type(), List.of(c.link(e)))));
      }
      implementedBy(entry, facts);
    } else if (own instanceof Facts.Event e) {
      facts.add(c.fact("date", Dates.words(e.date(), c.language)));
      List<LinkView> instruments =
          e.instruments().stream()
              .flatMap(r -> knowledge.entry(r.id()).stream())
              .map(c::link)
              .toList();
      if (!instruments.isEmpty()) {
        facts.add(c.fact("instruments", instruments));
      }
    } else if (own instanceof Facts.Term t) {
      if (!t.abbreviation().isEmpty()) {
        facts.add(c.fact("abbreviation", t.abbreviation()));
      }
      if (!t.aliases().isEmpty()) {
        facts.add(c.fact("aliases", String.join(", ", t.aliases())));
      }
    }
    if (own instanceof Facts.Disagreement d) {
      facts.add(c.fact("about", c.t("about." + d.about())));
    }
    entry
        .attributedTo()
        .flatMap(r -> knowledge.entry(r.id()))
        .ifPresent(i -> facts.add(c.fact("attributed-to", List.of(c.link(i)))));
    knowledge
        .corpus()
        .document(documentId)
        .ifPresent(d -> facts.add(c.fact("document", List.of(c.link(d)))));
    if (own instanceof Facts.Target target) {
      Proof proof = proofs.get(0);
      facts.add(
          c.fact(
              "provision",
              List.of(new LinkView(c.links.provision(proof.provision()), proof.provision().id()))));
      target.horizon().ifPresent(h -> facts.add(c.fact("horizon", h.toString())));
      c.value(entry).ifPresent(v -> facts.add(c.fact("value", v.text())));
      knowledge
          .entry(target.indicator())
          .ifPresent(i -> facts.add(c.fact("indicator", List.of(c.link(i)))));
    }
    return facts;
  }

  /** The relations that other instruments state, seen from here. */
  private void implementedBy(Entry entry, List<FactView> facts) {
    for (Entry other : knowledge.referringTo(entry.id())) {
      if (other.facts() instanceof Facts.Instrument i) {
        i.relations().stream()
            .filter(r -> r.target().equals(entry.id()))
            .forEach(r -> facts.add(c.fact("inverse." + r.type(), List.of(c.link(other)))));
      }
    }
  }
}
