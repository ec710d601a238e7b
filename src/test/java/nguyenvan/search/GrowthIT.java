package nguyenvan.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import nguyenvan.content.EntryKind;
import nguyenvan.finding.Findings;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Reading;
import nguyenvan.site.SitePlan;
import nguyenvan.text.Language;
import org.junit.jupiter.api.Test;

/**
 * What a first search would load if there were a hundred times the text: every unit a hundred times
 * over, in documents of its own, one word in forty and every second figure another in each copy, so
 * that the vocabulary grows as it does in more text. The units of a copy are in an order of its
 * own, so that nothing packs better for being there before.
 */
class GrowthIT {

  private static final int COPIES = 100;
  private static final int BUDGET = 600_000;

  /** Results of which rows are shown at once, and of which the words are in sight. */
  private static final int SHOWN = 15;

  private static final int SEEN = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Test
  void aFirstSearchStaysSmallInAHundredTimesTheText() throws IOException {
    Path root = Path.of("..").toAbsolutePath().normalize();
    KnowledgeBase knowledge = Reading.read(root, false, new Findings());
    SitePlan plan = SitePlan.of(knowledge, "https://nguyenvan.example/", List.of());
    List<Unit> units = new ArrayList<>();
    List<Unit> once = Units.of(knowledge, plan, Language.VI);
    ArrayNode documents = new ObjectMapper().createArrayNode();
    for (int copy = 0; copy < COPIES; copy++) {
      for (Unit unit : once) {
        units.add(copy(unit, copy));
      }
      Collections.shuffle(units.subList(copy * once.size(), units.size()), new Random(copy));
      int number = copy;
      knowledge
          .corpus()
          .documents()
          .forEach(
              d ->
                  documents
                      .addArray()
                      .add(d.id() + number)
                      .add(d.map().shortTitle().vi() + number)
                      .add(0));
    }
    ArrayNode topics = new ObjectMapper().createArrayNode();
    knowledge
        .entries(EntryKind.TOPIC)
        .forEach(t -> topics.addArray().add(t.id()).add(t.title().in(Language.VI)));
    Index index = new Index(units);
    Map<String, Integer> sizes = new TreeMap<>();
    long sum = 0;
    for (Map.Entry<String, String> file :
        new IndexScripts("vi", index).files(documents, topics).entrySet()) {
      int size = packed(file.getValue());
      sizes.put(file.getKey(), size);
      sum += size;
    }
    int block = heaviest(sizes, "vi-u");
    int text = text(knowledge);
    int worst = 0;
    String heaviest = "";
    for (String line : Files.readAllLines(Path.of("test/resources/search/queries-vi.tsv"))) {
      String query = line.split("\t")[0];
      if (!query.startsWith("#")) {
        int loads = sizes.get("vi.js") + words(index, sizes, query) + SHOWN * block + SEEN * text;
        heaviest = loads > worst ? query : heaviest;
        worst = Math.max(worst, loads);
      }
    }
    System.out.printf(
        "a hundred times the text: %d units, %d words, %d shards of at most %d kB, %d overflows,"
            + " %d kB in all%n  head with all words %d kB; a first search loads at most"
            + " %d kB (%s), every one of %d passages from another document as long as the longest;"
            + " topics, after the results, %d kB%n",
        units.size(),
        index.shards().stream().mapToInt(s -> s.surfaces().size()).sum(),
        index.shards().size(),
        heaviest(sizes, "vi-w") / 1000,
        index.overflows().size(),
        sum / 1000,
        sizes.get("vi.js") / 1000,
        worst / 1000,
        heaviest,
        SEEN,
        sizes.get("vi-t.js") / 1000);
    assertTrue(worst < BUDGET, heaviest + " loads " + worst);
  }

  /** The shards of the words of a query, and two more for what begins like the last one. */
  private static int words(Index index, Map<String, Integer> sizes, String query) {
    List<String> firsts =
        index.shards().stream().map(s -> Tokens.of(s.surfaces().get(0)).get(0).folded()).toList();
    TreeSet<Integer> shards = new TreeSet<>();
    for (Tokens.Token token : Tokens.of(query)) {
      int at = 0;
      while (at + 1 < firsts.size() && firsts.get(at + 1).compareTo(token.folded()) <= 0) {
        at++;
      }
      shards.add(at);
    }
    int last = shards.last();
    shards.add(Math.min(last + 1, firsts.size() - 1));
    shards.add(Math.min(last + 2, firsts.size() - 1));
    return shards.stream().mapToInt(s -> sizes.get("vi-w" + s + ".js")).sum();
  }

  private static Unit copy(Unit unit, int copy) {
    return new Unit(
        unit.kind(),
        unit.document().isEmpty() ? "" : unit.document() + copy,
        unit.year(),
        unit.topics(),
        new Unit.Row(
            unit.row().title() + copy, unit.row().address() + copy, unit.row().note() + copy),
        unit.fields().stream()
            .map(f -> new Unit.Field(f.weight(), varied(f.text(), copy)))
            .toList());
  }

  private static String varied(String text, int copy) {
    return WORD.matcher(text)
        .replaceAll(
            word -> {
              String one = word.group();
              int hash = Math.floorMod((one + copy).hashCode() * 31, 40);
              boolean figure = Character.isDigit(one.charAt(0));
              if (figure && hash % 2 == 0) {
                return String.valueOf(Math.floorMod(one.hashCode() + copy * 7, 3000));
              }
              return hash == 0 && one.length() > 2 ? one + (char) ('a' + copy % 26) : one;
            });
  }

  /** The text of the longest document, packed. */
  private static int text(KnowledgeBase knowledge) {
    return knowledge.corpus().documents().stream()
        .mapToInt(
            d ->
                packed(
                    String.join("\n", d.provisions().stream().map(p -> p.text().text()).toList())))
        .max()
        .orElseThrow();
  }

  private static int heaviest(Map<String, Integer> sizes, String prefix) {
    return sizes.entrySet().stream()
        .filter(e -> e.getKey().startsWith(prefix))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElseThrow();
  }

  private static int packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.size();
  }
}
