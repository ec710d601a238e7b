package nguyenvan.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.knowledge.KnowledgeBase;

/**
 * What corrections changed, {@code search/printed.js}: calls {@code nguyenvan.printed({document:
 * {provision: [[start, end, printed], …]}})}, offsets in the words of {@link TextScripts}, so that
 * the words as printed can be found too.
 */
public final class CorrectionScript {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CorrectionScript() {}

  /**
   * Writes the script.
   *
   * @param folder of the tools, {@code search} in the site
   * @throws IOException when it cannot be written
   */
  public static void write(KnowledgeBase knowledge, Path folder) throws IOException {
    ObjectNode documents = JSON.createObjectNode();
    for (Document document : knowledge.corpus().documents()) {
      ObjectNode provisions = JSON.createObjectNode();
      for (Provision provision : document.provisions()) {
        if (!provision.amendments().isEmpty()) {
          provisions.set(provision.id(), amendments(provision));
        }
      }
      if (!provisions.isEmpty()) {
        documents.set(document.id(), provisions);
      }
    }
    Files.writeString(
        Files.createDirectories(folder).resolve("printed.js"),
        "nguyenvan.printed(" + Scripts.json(documents) + ");\n",
        StandardCharsets.UTF_8);
  }

  private static ArrayNode amendments(Provision provision) {
    ArrayNode rows = JSON.createArrayNode();
    for (ReadingText.Amendment amendment : provision.amendments()) {
      rows.addArray().add(amendment.start()).add(amendment.end()).add(amendment.printed());
    }
    return rows;
  }
}
