package nguyenvan.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.document.Remark;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.Proof;
import nguyenvan.site.SitePath;
import nguyenvan.source.SourceFile;
import nguyenvan.text.Language;

/** Source files and documents with every provision, as JSON. */
final class DocumentsJson {

  private final KnowledgeBase knowledge;
  private final Map<Provision, List<String>> quotes;

  DocumentsJson(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.quotes =
        knowledge.proofs().stream()
            .collect(
                Collectors.groupingBy(
                    Proof::provision, Collectors.mapping(Proof::id, Collectors.toList())));
  }

  void sources(ArrayNode array) {
    for (SourceFile source : knowledge.corpus().sources().all()) {
      ObjectNode node = array.addObject();
      node.put("file", source.name());
      node.put("path", SitePath.source(source.name()));
      node.put("sha256", source.sha256());
      node.put("bytes", source.size());
      Json.put(node, "title", source.title());
      Json.put(node, "provenance", source.provenance());
    }
  }

  void documents(ArrayNode array) {
    knowledge.corpus().documents().forEach(d -> document(d, array.addObject()));
  }

  private void document(Document document, ObjectNode node) {
    DocumentMap map = document.map();
    node.put("id", document.id());
    Json.put(node, "title", map.title());
    Json.put(node, "short", map.shortTitle());
    Json.put(node, "number", map.number());
    node.put("type", map.type());
    node.put("issuer", map.issuer());
    Json.put(node, "date", map.date());
    node.put("status", map.status());
    node.put("file", map.file());
    node.set("lines", Places.lines(map.lines().first(), map.lines().last()));
    node.put("translated", knowledge.translations().covers(Language.EN, document.id()));
    Json.put(node, "pages", Pages.of(document));
    ArrayNode furniture = node.putArray("leftOut");
    for (DocumentMap.Furniture one : map.furniture()) {
      ObjectNode left = furniture.addObject();
      left.set("lines", Places.lines(one.lines().first(), one.lines().last()));
      Json.put(left, "what", one.what());
    }
    Map<String, List<Remark>> remarks =
        document.remarks().stream()
            .collect(Collectors.groupingBy(Remark::provision, TreeMap::new, Collectors.toList()));
    ArrayNode provisions = node.putArray("provisions");
    for (Provision provision : document.provisions()) {
      List<Remark> noted = remarks.getOrDefault(provision.id(), List.of());
      provision(document, provision, noted, provisions.addObject());
    }
  }

  private void provision(
      Document document, Provision provision, List<Remark> noted, ObjectNode node) {
    ReadingText text = provision.text();
    node.put("id", provision.id());
    Json.put(node, "parent", provision.parent());
    node.put("kind", provision.kind().name().toLowerCase(java.util.Locale.ROOT));
    node.put("depth", provision.depth());
    Json.put(node, "marker", provision.marker());
    Json.put(node, "label", provision.label());
    node.put("text", text.text());
    knowledge.translations().english(provision).ifPresent(e -> node.put("english", e));
    node.set("lines", Places.lines(provision.firstLine(), provision.lastLine()));
    // A correction may reach over a page break; the words as printed know their places exactly.
    ReadingText printed = provision.printed();
    Places.stretches(
        node.putArray("spans"), printed.stretches(0, printed.length()), document.source());
    ArrayNode corrections = node.putArray("corrections");
    for (ReadingText.Amendment one : text.amendments()) {
      ObjectNode correction = corrections.addObject();
      Places.run(correction, text.text(), one.start(), one.end());
      correction.put("line", one.correction().line());
      correction.put("printed", one.printed());
      correction.put("meant", text.text().substring(one.start(), one.end()));
      Json.put(correction, "grounds", one.correction().grounds());
    }
    ArrayNode remarks = node.putArray("remarks");
    for (Remark one : noted) {
      ObjectNode remark = remarks.addObject();
      remark.put("kind", one.kind().name().toLowerCase(java.util.Locale.ROOT));
      Places.run(remark, text.text(), one.start(), one.end());
      remark.put("line", one.line());
      remark.put("printed", one.printed());
      Json.put(remark, "perhaps", one.perhaps());
      Json.put(remark, "why", one.why());
    }
    ArrayNode notes = node.putArray("notes");
    for (ReadingText.Mark one : text.marks()) {
      notes
          .addObject()
          .put("at", text.text().codePointCount(0, one.at()))
          .put("label", one.label());
    }
    Json.put(node, "quotes", quotes.getOrDefault(provision, List.of()));
    Json.put(node, "pages", Pages.of(provision));
  }
}
