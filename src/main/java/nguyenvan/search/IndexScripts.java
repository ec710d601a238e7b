package nguyenvan.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nguyenvan.content.EntryKind;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.site.SitePlan;
import nguyenvan.text.Language;

/**
 * The index of each language as classic scripts, {@code search/index/<language>.js} first. The
 * files of it, each of which calls {@code nguyenvan.index(language, part, number, data)}:
 *
 * <ul>
 *   <li>{@code <language>.js}, part {@code head}: all words, the units, their facets, how their
 *       fields lie in the row of places, the names of documents;
 *   <li>{@code <language>-t.js}, part {@code topics}: the names of topics, and those of each unit;
 *   <li>{@code <language>-w<n>.js}, part {@code words}: where the words of a shard stand;
 *   <li>{@code <language>-u<n>.js}, part {@code units}: what is shown of a block of units;
 *   <li>{@code <language>-o<n>.js}, part {@code overflow}: the rest of a word that is everywhere.
 * </ul>
 */
public final class IndexScripts {

  /** Units whose rows stand in one file; in a large index fewer, so that less is loaded unread. */
  private static final int BLOCK = 256;

  private static final int SMALL_BLOCK = 64;

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
          .entries(EntryKind.TOPIC)
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
    int size = index.isLarge() ? SMALL_BLOCK : BLOCK;
    files.put(language + ".js", script("head", 0, head(size, documents)));
    files.put(language + "-t.js", script("topics", 0, topics(topics)));
    for (int i = 0; i < index.shards().size(); i++) {
      Index.Shard shard = index.shards().get(i);
      files.put(language + "-w" + i + ".js", script("words", i, words(shard)));
    }
    for (int i = 0; i < index.overflows().size(); i++) {
      Index.Overflow rest = index.overflows().get(i);
      ArrayNode data = JSON.createArrayNode().add(rest.count()).add(rest.places().text());
      files.put(language + "-o" + i + ".js", script("overflow", i, data));
    }
    for (int from = 0; from < index.units().size(); from += size) {
      int block = from / size;
      List<Unit> some = index.units().subList(from, Math.min(from + size, index.units().size()));
      files.put(language + "-u" + block + ".js", script("units", block, rows(some)));
    }
    return files;
  }

  private ObjectNode head(int block, JsonNode documents) {
    ObjectNode head = JSON.createObjectNode();
    head.put("units", index.units().size());
    head.put("block", block);
    head.set("documents", documents);
    ArrayNode runs = head.putArray("runs");
    for (Index.Run run : index.runs()) {
      Unit.Facets facets = run.facets();
      runs.addArray().add(run.count()).add(facets.kind()).add(facets.document()).add(facets.year());
    }
    Layout layout = index.layout();
    head.put("places", layout.places());
    ArrayNode weights = head.putArray("weights");
    for (Unit.Weight weight : Unit.Weight.values()) {
      weights.addArray().add(weight.boost).add(weight.length).add(weight.slope);
    }
    ArrayNode lengths = head.putArray("lengths");
    for (int length : Layout.LENGTHS) {
      lengths.add(length);
    }
    layout.shapes().forEach(head.putArray("shapes")::add);
    head.put("shapeOf", layout.shapeOf());
    head.put("lengthOf", layout.lengthOf());
    head.put(
        "forms",
        String.join("\n", index.shards().stream().map(s -> fronted(s.surfaces())).toList()));
    StringBuilder counts = new StringBuilder();
    index.shards().forEach(s -> s.counts().forEach(c -> Digits.append(counts, c)));
    head.put("counts", counts.toString());
    return head;
  }

  /** The names of topics, the sets of them that there are, and which set each unit has. */
  private ArrayNode topics(JsonNode topics) {
    Map<String, Integer> numbers = new HashMap<>();
    topics.forEach(t -> numbers.put(t.get(0).asText(), numbers.size()));
    Map<String, Integer> sets = new LinkedHashMap<>();
    StringBuilder setOf = new StringBuilder();
    for (Unit unit : index.units()) {
      StringBuilder set = new StringBuilder();
      unit.topics().forEach(t -> Digits.append(set, numbers.get(t)));
      sets.putIfAbsent(set.toString(), sets.size());
      Digits.append(setOf, sets.get(set.toString()));
    }
    ArrayNode all = JSON.createArrayNode();
    sets.keySet().forEach(all::add);
    return JSON.createArrayNode().add(topics).add(all).add(setOf.toString());
  }

  private static ArrayNode words(Index.Shard shard) {
    ArrayNode words = JSON.createArrayNode().add(shard.places().text());
    for (Index.Rest rest : shard.rests()) {
      words.addArray().add(rest.form()).add(rest.overflow()).add(rest.units());
    }
    return words;
  }

  /** Titles, addresses and notes of units, each a line; an address is left out when it recurs. */
  private static ArrayNode rows(List<Unit> units) {
    List<String> titles = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    String before = "";
    for (Unit unit : units) {
      Unit.Row row = unit.row();
      titles.add(row.title());
      addresses.add(row.address().equals(before) ? "" : row.address());
      notes.add(row.note());
      before = row.address();
    }
    return JSON.createArrayNode()
        .add(String.join("\n", titles))
        .add(String.join("\n", addresses))
        .add(String.join("\n", notes));
  }

  /** Each word as what it shares with the one before, a digit, and the rest. */
  private static String fronted(List<String> words) {
    StringBuilder all = new StringBuilder();
    String before = "";
    for (String word : words) {
      int same = 0;
      while (same < Math.min(9, Math.min(before.length(), word.length()))
          && before.charAt(same) == word.charAt(same)) {
        same++;
      }
      all.append(all.isEmpty() ? "" : " ").append(same).append(word.substring(same));
      before = word;
    }
    return all.toString();
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
