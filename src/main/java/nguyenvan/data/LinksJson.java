package nguyenvan.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Recurrence;
import nguyenvan.mention.Mention;
import nguyenvan.parallel.Passage;
import nguyenvan.quote.Proof;

/** What leads from one thing to another, and the quotes that facts rest on, as JSON. */
final class LinksJson {

  private final KnowledgeBase knowledge;

  LinksJson(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  void relations(ArrayNode array) {
    for (Relation relation : Relation.of(knowledge)) {
      ObjectNode node = array.addObject();
      node(node.putObject("from"), relation.from());
      node.put("type", relation.type());
      node(node.putObject("to"), relation.to());
      node.put("basis", relation.basis().slug());
      relation.proof().ifPresent(p -> node.put("quote", p.id()));
    }
  }

  private static void node(ObjectNode node, Relation.Node of) {
    node.put("kind", of.kind()).put("id", of.id());
  }

  void mentions(ArrayNode array) {
    for (Document document : knowledge.corpus().documents()) {
      for (Provision provision : document.provisions()) {
        knowledge.mentions().in(provision).forEach(m -> mention(m, array.addObject()));
      }
    }
  }

  private void mention(Mention mention, ObjectNode node) {
    String text = mention.provision().text().text();
    node.put("document", mention.provision().document());
    node.put("provision", mention.provision().id());
    Places.run(node, text, mention.start(), mention.end());
    node.put("words", text.substring(mention.start(), mention.end()));
    ObjectNode names = node.putObject("names");
    if (mention.place() instanceof Mention.Place.OfEntry e) {
      names.put("kind", knowledge.entry(e.id()).orElseThrow().kind().slug()).put("id", e.id());
    } else if (mention.place() instanceof Mention.Place.OfProvision p) {
      names.put("kind", "provision").put("document", p.document()).put("id", p.id());
    }
  }

  void parallels(ArrayNode array) {
    for (Recurrence one : recurrences(knowledge)) {
      ObjectNode node = array.addObject();
      side(node.putObject("a"), one.parallel().a(), one.a());
      side(node.putObject("b"), one.parallel().b(), one.b());
      node.put("kind", one.isSame() ? "same" : "reworded");
      node.put("words", one.parallel().alignment().common());
      Json.put(node, "pages", Pages.of(one));
    }
  }

  /** Every recurrence once, by the pair of documents. */
  static List<Recurrence> recurrences(KnowledgeBase knowledge) {
    return knowledge.recurrences().byPair().values().stream().flatMap(List::stream).toList();
  }

  private static void side(ObjectNode node, Passage passage, Proof proof) {
    node.put("document", passage.provision().document());
    node.put("provision", passage.provision().id());
    Places.run(node, passage.provision().text().text(), passage.start(), passage.end());
    node.put("quote", proof.id());
  }

  void quotes(ArrayNode array) {
    knowledge.proofs().forEach(p -> quote(p, array.addObject()));
  }

  private static void quote(Proof proof, ObjectNode node) {
    node.put("id", proof.id());
    node.put("document", proof.provision().document());
    node.put("provision", proof.provision().id());
    node.put("words", proof.words());
    if (!proof.printedWords().equals(proof.words())) {
      node.put("printed", proof.printedWords());
    }
    proof.rendering().ifPresent(e -> node.put("english", e));
    node.put("tolerance", proof.tolerance().name());
    node.set("lines", Places.lines(proof.firstLine(), proof.lastLine()));
    Places.stretches(node.putArray("spans"), proof.stretches(), proof.source());
  }
}
