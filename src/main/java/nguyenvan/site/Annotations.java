package nguyenvan.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nguyenvan.document.ReadingText;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.Proof;
import nguyenvan.source.SourceFile;

/**
 * Every proved quote for machines: an {@code AnnotationPage} of the W3C Web Annotation Data Model,
 * positions in Unicode code points of the decoded source file.
 */
public final class Annotations {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String NAMESPACE = "urn:nguyenvan:terms:";
  private static final int AROUND = 32;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Annotations() {}

  /**
   * Writes {@code quotes.json}.
   *
   * @throws IOException when it cannot be written
   */
  public static void write(KnowledgeBase knowledge, SitePlan plan, Path file) throws IOException {
    ObjectNode page = JSON.createObjectNode();
    page.putArray("@context").add(CONTEXT).addObject().put("nv", NAMESPACE);
    page.put("id", "quotes.json");
    page.put("type", "AnnotationPage");
    ArrayNode items = page.putArray("items");
    for (Proof proof : knowledge.proofs()) {
      annotation(proof, plan, items.addObject());
    }
    Files.write(file, JSON.writeValueAsBytes(page));
  }

  private static void annotation(Proof proof, SitePlan plan, ObjectNode item) {
    item.put("id", "quotes.json#" + proof.id());
    item.put("type", "Annotation");
    item.put("motivation", "highlighting");
    ObjectNode target = item.putObject("target");
    target.put("source", SitePath.source(proof.source().name()));
    ArrayNode selectors = target.putArray("selector");
    SourceFile source = proof.source();
    var stretches = proof.stretches();
    int first = stretches.get(0).start();
    int last = stretches.get(stretches.size() - 1).end();
    ObjectNode quote = selectors.addObject();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", proof.printedWords());
    quote.put("prefix", before(source.text(), first));
    quote.put("suffix", after(source.text(), last));
    for (ReadingText.Stretch stretch : stretches) {
      ObjectNode position = selectors.addObject();
      position.put("type", "TextPositionSelector");
      position.put("start", source.codePoint(stretch.start()));
      position.put("end", source.codePoint(stretch.end()));
    }
    item.put("nv:document", proof.provision().document());
    item.put("nv:provision", proof.provision().id());
    item.put("nv:tolerance", proof.tolerance().name());
    if (!proof.printedWords().equals(proof.words())) {
      item.put("nv:corrected", proof.words());
    }
    ArrayNode usedBy = item.putArray("nv:usedBy");
    plan.usedBy(proof.id()).forEach(usedBy::add);
  }

  private static String before(String text, int offset) {
    int from = text.offsetByCodePoints(offset, -Math.min(AROUND, text.codePointCount(0, offset)));
    return text.substring(from, offset);
  }

  private static String after(String text, int offset) {
    int left = text.codePointCount(offset, text.length());
    return text.substring(offset, text.offsetByCodePoints(offset, Math.min(AROUND, left)));
  }
}
