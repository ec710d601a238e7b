package nguyenvan.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeSet;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;

/** The whole knowledge base as one JSON object. */
final class KnowledgeJson {

  static final String NAME = "knowledge.json";

  /** Raised when a field goes or changes its meaning; a new field leaves it as it is. */
  private static final int FORMAT = 1;

  private KnowledgeJson() {}

  static ObjectNode of(KnowledgeBase knowledge, Labels labels) {
    ObjectNode root = Json.object();
    root.put("$schema", Schema.NAME);
    root.put("format", FORMAT);
    Json.put(root, "notice", labels.of("data.notice"));
    Json.put(root, "licence", labels.of("data.licence"));
    vocabulary(knowledge, labels, root.putObject("vocabulary"));
    DocumentsJson documents = new DocumentsJson(knowledge);
    documents.sources(root.putArray("sources"));
    documents.documents(root.putArray("documents"));
    EntriesJson entries = new EntriesJson(knowledge);
    for (EntryKind kind : EntryKind.values()) {
      entries.entries(kind, root.putArray(kind.folder()));
    }
    LinksJson links = new LinksJson(knowledge);
    links.relations(root.putArray("relations"));
    links.mentions(root.putArray("mentions"));
    links.parallels(root.putArray("parallels"));
    links.quotes(root.putArray("quotes"));
    return root;
  }

  /** The words of every slug that the facts use. */
  private static void vocabulary(KnowledgeBase knowledge, Labels labels, ObjectNode node) {
    TreeSet<String> types = new TreeSet<>();
    TreeSet<String> issuers = new TreeSet<>();
    TreeSet<String> statuses = new TreeSet<>();
    TreeSet<String> units = new TreeSet<>();
    TreeSet<String> about = new TreeSet<>();
    for (Document document : knowledge.corpus().documents()) {
      types.add(document.map().type());
      issuers.add(document.map().issuer());
      statuses.add(document.map().status());
    }
    for (Entry entry : knowledge.entries()) {
      if (entry.facts() instanceof Facts.Instrument i) {
        types.add(i.type());
        issuers.add(i.issuer());
      } else if (entry.facts() instanceof Facts.Target t) {
        t.value().ifPresent(v -> units.add(v.unit()));
      } else if (entry.facts() instanceof Facts.Indicator i) {
        i.results().forEach(r -> units.add(r.value().unit()));
        i.results().forEach(r -> r.by().ifPresent(issuers::add));
      } else if (entry.facts() instanceof Facts.Disagreement d) {
        about.add(d.about());
      }
    }
    words(node, "type", types, labels);
    words(node, "issuer", issuers, labels);
    words(node, "status", statuses, labels);
    words(node, "unit", units, labels);
    words(node, "about", about, labels);
    ObjectNode comparators = node.putObject("comparator");
    for (Facts.Comparator one : Facts.Comparator.values()) {
      String key = one.name().toLowerCase(java.util.Locale.ROOT);
      Json.put(comparators, key.replace('_', '-'), labels.slug("comparator", key));
    }
    ObjectNode relations = node.putObject("relation");
    TreeSet<String> kinds = new TreeSet<>();
    Relation.of(knowledge).forEach(r -> kinds.add(r.type()));
    kinds.forEach(k -> Json.put(relations, k, labels.relation(k)));
    ObjectNode bases = node.putObject("basis");
    for (Relation.Basis one : Relation.Basis.values()) {
      Json.put(bases, one.slug(), labels.slug("data.basis", one.slug()));
    }
  }

  private static void words(ObjectNode node, String group, TreeSet<String> slugs, Labels labels) {
    ObjectNode words = node.putObject(group);
    slugs.forEach(s -> Json.put(words, s, labels.slug(group, s)));
  }
}
