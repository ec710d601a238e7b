package nguyenvan.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.text.Language;
import nguyenvan.translation.Translation;

/**
 * The texts of the documents for the tools of the reader, {@code
 * search/text/<language>-<document>.js}: each calls {@code nguyenvan.text(language, document,
 * [[provision, words], …])} with the provisions in reading order. The Vietnamese is the corrected
 * reading, as the pages show it.
 */
public final class TextScripts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TextScripts() {}

  /**
   * Writes the scripts.
   *
   * @param folder of the tools, {@code search} in the site
   * @throws IOException when they cannot be written
   */
  public static void write(KnowledgeBase knowledge, Path folder) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("text"));
    for (Language language : knowledge.content().messages().languages()) {
      for (Document document : knowledge.corpus().documents()) {
        ArrayNode rows = JSON.createArrayNode();
        for (Provision provision : document.provisions()) {
          words(knowledge, language, provision)
              .ifPresent(w -> rows.addArray().add(provision.id()).add(w));
        }
        String script =
            "nguyenvan.text(\""
                + language.tag()
                + "\",\""
                + document.id()
                + "\","
                + Scripts.json(rows)
                + ");\n";
        Path file = texts.resolve(language.tag() + "-" + document.id() + ".js");
        Files.writeString(file, script, StandardCharsets.UTF_8);
      }
    }
  }

  private static Optional<String> words(
      KnowledgeBase knowledge, Language language, Provision provision) {
    return language.equals(Language.VI)
        ? Optional.of(provision.text().text())
        : knowledge.translations().of(language, provision).map(Translation::text);
  }
}
