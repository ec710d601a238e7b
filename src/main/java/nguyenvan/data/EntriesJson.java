package nguyenvan.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.content.Prose;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Tasks;
import nguyenvan.quote.Claim;
import nguyenvan.quote.Proof;
import nguyenvan.text.Language;

/** The knowledge entries as JSON, each fact with the quotes that it is read off. */
final class EntriesJson {

  private final KnowledgeBase knowledge;

  EntriesJson(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  void entries(EntryKind kind, ArrayNode array) {
    knowledge.entries(kind).forEach(e -> entry(e, array.addObject()));
  }

  private void entry(Entry entry, ObjectNode node) {
    node.put("id", entry.id());
    Json.put(node, "title", entry.title());
    entry.document().ifPresent(d -> node.put("document", d.id()));
    entry.attributedTo().ifPresent(i -> node.put("attributedTo", i.id()));
    facts(entry, node);
    if (entry.kind() == EntryKind.VIEWPOINT || entry.kind() == EntryKind.TASK) {
      Json.put(node, "sameAs", ids(entry.sameAs()));
    }
    Json.put(node, "topics", ids(entry.topics()));
    Json.put(node, "related", ids(entry.related()));
    Json.put(node, "quotes", knowledge.proofs(entry).stream().map(Proof::id).toList());
    if (!entry.prose().isEmpty()) {
      ObjectNode prose = node.putObject("prose");
      for (Language language : Language.WRITTEN) {
        prose(entry.prose().get(language), prose.putObject(language.tag()));
      }
    }
    Json.put(node, "pages", Pages.of(entry));
  }

  private void prose(Prose prose, ObjectNode node) {
    node.put("markdown", prose.root().getChars().toString().strip());
    Json.put(node, "quotes", proved(prose.claims().stream().map(Claim::id).toList()));
  }

  private void facts(Entry entry, ObjectNode node) {
    Facts facts = entry.facts();
    if (facts instanceof Facts.Viewpoint v) {
      Json.put(node, "number", v.number());
      node.put("provision", v.provision());
    } else if (facts instanceof Facts.Target t) {
      node.put("indicator", t.indicator());
      t.horizon().ifPresent(h -> node.put("horizon", h));
      t.value().ifPresent(v -> value(v, node.putObject("value")));
    } else if (facts instanceof Facts.Task t) {
      Json.put(node, "number", t.number());
      node.put("provision", t.provision());
      ArrayNode items = node.putArray("items");
      for (Provision item : Tasks.items(knowledge.corpus(), entry)) {
        ObjectNode one = items.addObject();
        one.put("provision", item.id());
        one.put("quote", Tasks.claimId(item));
      }
    } else if (facts instanceof Facts.Instrument i) {
      instrument(i, node);
    } else if (facts instanceof Facts.Event e) {
      node.put("date", e.date());
      Json.put(node, "instruments", ids(e.instruments()));
    } else if (facts instanceof Facts.Term t) {
      Json.put(node, "abbreviation", t.abbreviation());
      Json.put(node, "aliases", t.aliases());
      Json.put(node, "definitions", proved(t.definitions().stream().sorted().toList()));
    } else if (facts instanceof Facts.Indicator i) {
      ArrayNode results = node.putArray("results");
      for (Facts.Result result : i.results()) {
        ObjectNode one = results.addObject();
        one.set("years", Json.object().put("first", result.from()).put("last", result.to()));
        value(result.value(), one.putObject("value"));
        result.by().ifPresent(by -> one.put("by", by));
        one.put("quote", result.claim());
      }
    } else if (facts instanceof Facts.Disagreement d) {
      node.put("about", d.about());
      Json.put(node, "concerns", ids(d.concerns()));
    }
  }

  private void instrument(Facts.Instrument facts, ObjectNode node) {
    Json.put(node, "number", facts.number());
    node.put("type", facts.type());
    Json.put(node, "date", facts.date());
    node.put("issuer", facts.issuer());
    Json.put(node, "subject", facts.subject());
    facts.session().ifPresent(s -> Json.put(node, "session", s));
    Json.put(node, "names", facts.names());
    ArrayNode names = node.putArray("namesIn");
    facts
        .namesIn()
        .forEach(
            (document, some) -> {
              ObjectNode one = names.addObject().put("document", document);
              Json.put(one, "names", some);
            });
  }

  private static void value(Facts.Value value, ObjectNode node) {
    node.put("comparator", Labels.comparator(value));
    Json.put(node, "from", value.from());
    value.to().ifPresent(to -> Json.put(node, "to", to));
    node.put("unit", value.unit());
  }

  private static List<String> ids(Collection<Facts.Reference> references) {
    return references.stream().map(Facts.Reference::id).toList();
  }

  private List<String> proved(List<String> claims) {
    return claims.stream().filter(c -> knowledge.proof(c).isPresent()).toList();
  }
}
