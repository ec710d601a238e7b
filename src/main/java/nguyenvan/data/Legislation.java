package nguyenvan.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.Proof;
import nguyenvan.site.SitePath;
import nguyenvan.text.Bilingual;

/**
 * The instruments and documents as linked data: schema.org, Dublin Core where it has no term, ours
 * where neither has. The context is inline, so that nothing need be fetched. What the editors only
 * infer is left out; what a quote says names the quote.
 */
final class Legislation {

  static final String NAME = "legislation.jsonld";

  static final String SUBJECT = "linked";

  /** The types that schema.org would call legislation; the rest are works. */
  private static final Set<String> LEGISLATION =
      Set.of(
          "circular",
          "code",
          "conclusion",
          "decision",
          "decree",
          "directive",
          "joint-circular",
          "law",
          "resolution");

  private static final Map<String, String> WORKS =
      Map.of("press", "NewsArticle", "report", "Report");

  /**
   * What a relation is called elsewhere; the others stand as statements of ours only. The first is
   * for two pieces of legislation, the second for any works.
   */
  private static final Map<String, List<String>> TERMS =
      Map.of(
          "amends", List.of("legislationAmends", ""),
          "certifies", List.of("", "isBasedOn"),
          "implements", List.of("legislationEnsuresImplementationOf", ""),
          "mentions", List.of("mentions", "mentions"),
          "replaces", List.of("legislationChanges", "dcterms:replaces"),
          "reviews", List.of("about", "about"),
          "summarises", List.of("about", "about"));

  private final KnowledgeBase knowledge;
  private final Labels labels;
  private final ObjectNode root = Json.object();
  private final Set<String> issuers = new TreeSet<>();
  private final Set<String> topics = new TreeSet<>();

  private Legislation(KnowledgeBase knowledge, Labels labels) {
    this.knowledge = knowledge;
    this.labels = labels;
  }

  static ObjectNode of(KnowledgeBase knowledge, Labels labels) {
    return new Legislation(knowledge, labels).graph();
  }

  private ObjectNode graph() {
    context(root.putObject("@context"));
    ArrayNode graph = root.putArray("@graph");
    List<Relation> relations =
        Relation.of(knowledge).stream().filter(r -> r.basis() != Relation.Basis.INFERRED).toList();
    for (Entry entry : knowledge.entries(EntryKind.INSTRUMENT)) {
      ObjectNode node = graph.addObject();
      instrument(entry, node);
      relations(relations.stream().filter(r -> from(r, entry.id(), "instrument")).toList(), node);
    }
    for (Document document : knowledge.corpus().documents()) {
      ObjectNode node = graph.addObject();
      document(document, node);
      relations(relations.stream().filter(r -> from(r, document.id(), "document")).toList(), node);
    }
    for (String issuer : issuers) {
      ObjectNode node = graph.addObject();
      node.put("@id", "#issuer-" + issuer).put("@type", "Organization");
      Json.put(node, "name", labels.of("issuer." + issuer));
    }
    for (String topic : topics) {
      ObjectNode node = graph.addObject();
      Entry entry = knowledge.entry(topic).orElseThrow();
      node.put("@id", "#" + topic).put("@type", "DefinedTerm");
      Json.put(node, "name", entry.title());
      url(node, Pages.of(entry));
    }
    return root;
  }

  private static boolean from(Relation relation, String id, String kind) {
    return relation.from().kind().equals(kind) && relation.from().id().equals(id);
  }

  private static void context(ObjectNode context) {
    context.put("@vocab", "https://schema.org/");
    context.put("dcterms", "http://purl.org/dc/terms/");
    context.put("nv", "urn:nguyenvan:terms:");
    for (String text : List.of("name", "alternateName", "abstract", "legislationType")) {
      context.putObject(text).put("@container", "@language");
    }
    Set<String> links =
        new LinkedHashSet<>(
            List.of(
                "url",
                "about",
                "exampleOfWork",
                "isBasedOn",
                "legislationPassedBy",
                "publisher",
                "dcterms:replaces",
                "dcterms:source",
                "mentions",
                "nv:quote",
                "nv:to"));
    TERMS
        .values()
        .forEach(t -> t.stream().filter(one -> !one.isEmpty()).sorted().forEach(links::add));
    links.stream().sorted().forEach(l -> context.putObject(l).put("@type", "@id"));
  }

  private void instrument(Entry entry, ObjectNode node) {
    Facts.Instrument facts = (Facts.Instrument) entry.facts();
    boolean law = isLegislation(entry);
    node.put("@id", "#" + entry.id());
    node.put("@type", law ? "Legislation" : "CreativeWork");
    Json.put(node, law ? "legislationIdentifier" : "identifier", facts.number());
    if (law) {
      Json.put(node, "legislationType", labels.of("type." + facts.type()));
    } else {
      node.put("additionalType", facts.type());
    }
    Json.put(node, law ? "legislationDate" : "dateCreated", facts.date());
    if (!facts.issuer().equals("unstated")) {
      issuers.add(facts.issuer());
      node.put(law ? "legislationPassedBy" : "publisher", "#issuer-" + facts.issuer());
    }
    Json.put(node, "name", entry.title());
    Json.put(node, "abstract", facts.subject());
    node.put("inLanguage", "vi");
    ArrayNode about = node.putArray("about");
    for (Facts.Reference topic : entry.topics()) {
      topics.add(topic.id());
      about.add("#" + topic.id());
    }
    url(node, Pages.of(entry));
    quotes(node, knowledge.proofs(entry));
  }

  private boolean isLegislation(Entry entry) {
    return entry.facts() instanceof Facts.Instrument i && LEGISLATION.contains(i.type());
  }

  private void document(Document document, ObjectNode node) {
    String type = document.map().type();
    node.put("@id", "#document-" + document.id());
    ArrayNode works = node.putArray("exampleOfWork");
    boolean legislation = false;
    for (Entry entry : knowledge.entries(EntryKind.INSTRUMENT)) {
      if (entry.document().filter(d -> d.id().equals(document.id())).isPresent()) {
        works.add("#" + entry.id());
        legislation |= isLegislation(entry) && document.map().isAdopted();
      }
    }
    node.put("@type", legislation ? "LegislationObject" : WORKS.getOrDefault(type, "CreativeWork"));
    if (works.isEmpty()) {
      node.remove("exampleOfWork");
    }
    Json.put(node, "identifier", document.map().number());
    node.put("additionalType", type);
    Json.put(node, "dateCreated", document.map().date());
    node.put("creativeWorkStatus", document.map().status());
    if (!document.map().issuer().equals("unstated")) {
      issuers.add(document.map().issuer());
      node.put("publisher", "#issuer-" + document.map().issuer());
    }
    Json.put(node, "name", document.map().title());
    Json.put(node, "alternateName", document.map().shortTitle());
    node.put("inLanguage", "vi");
    url(node, Pages.of(document));
    node.put("dcterms:source", "../" + SitePath.source(document.source().name()));
  }

  private void relations(List<Relation> relations, ObjectNode node) {
    ArrayNode statements = Json.MAPPER.createArrayNode();
    for (Relation relation : relations) {
      boolean law = isLegislation(relation.from()) && isLegislation(relation.to());
      List<String> terms = TERMS.getOrDefault(relation.type(), List.of("", ""));
      (law ? terms : terms.subList(1, 2))
          .stream()
              .filter(t -> !t.isEmpty())
              .distinct()
              .forEach(t -> node.withArray("/" + t).add(address(relation.to())));
      ObjectNode statement = statements.addObject();
      statement.put("@type", "nv:Statement");
      statement.put("nv:relation", relation.type());
      statement.put("nv:to", address(relation.to()));
      statement.put("nv:basis", relation.basis().slug());
      relation.proof().ifPresent(p -> statement.put("nv:quote", quote(p)));
    }
    if (!statements.isEmpty()) {
      node.set("nv:statement", statements);
    }
  }

  private boolean isLegislation(Relation.Node node) {
    return node instanceof Relation.Node.OfEntry e && isLegislation(e.entry());
  }

  private static String address(Relation.Node node) {
    return (node instanceof Relation.Node.OfDocument ? "#document-" : "#") + node.id();
  }

  private static void url(ObjectNode node, Bilingual pages) {
    node.putArray("url").add("../" + pages.vi()).add("../" + pages.en());
  }

  private static void quotes(ObjectNode node, List<Proof> proofs) {
    proofs.forEach(p -> node.withArray("/nv:quote").add(quote(p)));
  }

  private static String quote(Proof proof) {
    return "../quotes.json#" + proof.id();
  }
}
