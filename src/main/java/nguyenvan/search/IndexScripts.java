package nguyenvan.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.site.SitePlan;
import nguyenvan.text.Language;

/**
 * The index of each language as classic scripts, {@code search/index/<language>.js} first. The
 * files of it, each of which calls {@code nguyenvan.index(language, part, number, data)}:
 *
 * <ul>
 *   <li>{@code <language>.js}, part {@code head}: how many units there are, their facets in runs,
 *       the names of documents and topics, the first word of each shard;
 *   <li>{@code <language>-w<n>.js}, part {@code words}: words with where they stand;
 *   <li>{@code <language>-u<n>.js}, part {@code units}: what is shown of a block of units;
 *   <li>{@code <language>-o<n>.js}, part {@code overflow}: the rest of a word that is everywhere;
 *   <li>{@code <language>-v.js}, part {@code vocabulary}: all words, for what is typed badly.
 * </ul>
 */
public final class IndexScripts {

  /** Units whose rows stand in one file. */
  static final int BLOCK = 128;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String language;
  private final Index index;

  IndexScripts(String language, Index index) {
    this.language = language;
    this.index = index;
  }

  /**
   * Writes the index of every language.
   *
   * @param folder of the tools, {@code search} in the site
   * @throws IOException when it cannot be written
   */
  public static void write(KnowledgeBase knowledge, SitePlan plan, Path folder) throws IOException {
    Path index = Files.createDirectories(folder.resolve("index"));
    for (Language language : plan.languages()) {
      ArrayNode documents = JSON.createArrayNode();
      knowledge
          .corpus()
          .documents()
          .forEach(
              d ->
                  documents
                      .addArray()
                      .add(d.id())
                      .add(d.map().shortTitle().in(language))
                      .add(d.map().isAdopted() ? 1 : 0));
      ArrayNode topics = JSON.createArrayNode();
      knowledge
          .entries(nguyenvan.content.EntryKind.TOPIC)
          .forEach(t -> topics.addArray().add(t.id()).add(t.title().in(language)));
      Index words = new Index(Units.of(knowledge, plan, language));
      Map<String, String> files = new IndexScripts(language.tag(), words).files(documents, topics);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(index.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
      }
    }
  }

  /** The files by name. */
  Map<String, String> files(JsonNode documents, JsonNode topics) {
    Map<String, String> files = new TreeMap<>();
    files.put(language + ".js", script("head", 0, head(documents, topics)));
    for (int i = 0; i < index.shards().size(); i++) {
      Index.Shard shard = index.shards().get(i);
      ArrayNode words = JSON.createArrayNode().add(String.join("\n", shard.lines()));
      shard.streams().texts().forEach(words::add);
      files.put(language + "-w" + i + ".js", script("words", i, words));
    }
    for (int i = 0; i < index.overflows().size(); i++) {
      ArrayNode rest = JSON.createArrayNode().add(index.overflows().get(i).count());
      index.overflows().get(i).streams().forEach(rest::add);
      files.put(language + "-o" + i + ".js", script("overflow", i, rest));
    }
    for (int from = 0; from < index.units().size(); from += BLOCK) {
      ArrayNode rows = JSON.createArrayNode();
      index.units().subList(from, Math.min(from + BLOCK, index.units().size())).stream()
          .map(Unit::row)
          .forEach(r -> r.forEach(rows.addArray()::add));
      int block = from / BLOCK;
      files.put(language + "-u" + block + ".js", script("units", block, rows));
    }
    files.put(language + "-v.js", script("vocabulary", 0, vocabulary()));
    return files;
  }

  private ObjectNode head(JsonNode documents, JsonNode topics) {
    ObjectNode head = JSON.createObjectNode();
    head.put("units", index.units().size());
    head.put("block", BLOCK);
    head.set("documents", documents);
    head.set("topics", topics);
    ArrayNode runs = head.putArray("runs");
    for (Index.Run run : index.runs()) {
      Unit.Facets facets = run.facets();
      runs.addArray()
          .add(run.count())
          .add(facets.kind())
          .add(facets.document())
          .add(facets.year())
          .add(String.join(" ", facets.topics()));
    }
    head.put("words", String.join(" ", index.shards().stream().map(Index.Shard::first).toList()));
    return head;
  }

  /** Each word as what it shares with the one before, a digit, and the rest; then the counts. */
  private ArrayNode vocabulary() {
    StringBuilder words = new StringBuilder();
    StringBuilder counts = new StringBuilder();
    String before = "";
    for (Index.Entry entry : index.vocabulary()) {
      String word = entry.form();
      int same = 0;
      while (same < Math.min(9, Math.min(before.length(), word.length()))
          && before.charAt(same) == word.charAt(same)) {
        same++;
      }
      words.append(words.length() == 0 ? "" : " ").append(same).append(word.substring(same));
      Digits.append(counts, entry.units());
      before = word;
    }
    return JSON.createArrayNode().add(words.toString()).add(counts.toString());
  }

  private String script(String part, int number, JsonNode data) {
    return "nguyenvan.index(\""
        + language
        + "\",\""
        + part
        + "\","
        + number
        + ","
        + Scripts.json(data)
        + ");\n";
  }
}
