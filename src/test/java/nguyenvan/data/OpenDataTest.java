package nguyenvan.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.Proof;
import nguyenvan.quote.RealProject;
import nguyenvan.site.Download;
import nguyenvan.source.SourceFile;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * The open data says what the knowledge base knows: no more, no less, and each fact by its quote.
 */
class OpenDataTest {

  private static final Set<String> QUOTE_FIELDS =
      Set.of("quote", "quotes", "definitions", "aQuote", "bQuote", "nv:quote");

  private final KnowledgeBase knowledge = RealProject.knowledge();

  @Test
  void theSameKnowledgeGivesTheSameBytes() {
    List<DataFile> again = OpenData.of(knowledge).files();
    for (int i = 0; i < again.size(); i++) {
      DataFile first = RealData.data().files().get(i);
      assertEquals(first.name(), again.get(i).name());
      assertArrayEquals(first.bytes(), again.get(i).bytes(), first.name());
    }
  }

  @Test
  void everyTableHasEveryRow() throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    expected.put("targets.csv", knowledge.entries(EntryKind.TARGET).size());
    expected.put("viewpoints.csv", knowledge.entries(EntryKind.VIEWPOINT).size());
    expected.put("instruments.csv", knowledge.entries(EntryKind.INSTRUMENT).size());
    expected.put("documents.csv", knowledge.corpus().documents().size());
    JsonNode json = RealData.json(KnowledgeJson.NAME);
    int tasks = 0;
    for (JsonNode task : json.get("tasks")) {
      String document = task.get("document").asText();
      tasks += task.get("items").size();
      for (JsonNode quote : task.get("quotes")) {
        Proof proof = knowledge.proof(quote.asText()).orElseThrow();
        tasks += proof.provision().document().equals(document) ? 1 : 0;
      }
    }
    expected.put("tasks.csv", tasks);
    expected.put(
        "results.csv",
        knowledge.entries(EntryKind.INDICATOR).stream()
            .mapToInt(e -> ((Facts.Indicator) e.facts()).results().size())
            .sum());
    for (String part : List.of("relations", "mentions", "parallels")) {
      expected.put(part + ".csv", json.get(part).size());
    }
    Map<String, Integer> actual = new TreeMap<>();
    for (Download file : RealData.data().downloads()) {
      if (file.name().endsWith(".csv")) {
        actual.put(file.name(), RealData.rows(file.name()).size());
        assertEquals(file.rows(), RealData.rows(file.name()).size(), file.name());
      }
    }
    assertEquals(expected, actual);
    assertTrue(actual.values().stream().allMatch(n -> n > 0), actual.toString());
  }

  /** What a reader who takes the apostrophe off has is what the table was made of. */
  @Test
  void everyCellComesBackAsItWas() throws IOException {
    for (Table<?> table : OpenData.tables(knowledge, new Labels(knowledge.content().messages()))) {
      same(table, RealData.rows(table.name() + ".csv"));
    }
  }

  private static <R> void same(Table<R> table, List<CSVRecord> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (Column<R> column : table.columns()) {
        String read = rows.get(i).get(column.name());
        String bare = read.startsWith("'") ? read.substring(1) : read;
        assertEquals(column.cell().apply(table.rows().get(i)), bare, column.name());
        assertFalse(read.matches("(?s)[=+@\\t\\r].*"), read);
      }
    }
  }

  @Test
  void linesEndAsTheStandardSays() {
    for (DataFile file : RealData.data().files()) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      assertFalse(text.startsWith("\uFEFF"), file.name());
      assertTrue(text.endsWith(file.name().endsWith(".csv") ? "\r\n" : "}\n"), file.name());
    }
  }

  @Test
  void everyQuoteNamedIsProved() throws IOException {
    Set<String> named = new HashSet<>();
    for (Download file : RealData.data().downloads()) {
      if (file.name().endsWith(".csv")) {
        for (CSVRecord row : RealData.rows(file.name())) {
          row.toMap().entrySet().stream()
              .filter(c -> QUOTE_FIELDS.contains(c.getKey()) && !c.getValue().isEmpty())
              .forEach(c -> named.addAll(List.of(c.getValue().split(" \\| "))));
        }
      }
    }
    collect(RealData.json(KnowledgeJson.NAME), named);
    collect(RealData.json(Legislation.NAME), named);
    List<String> unknown =
        named.stream()
            .map(q -> q.replaceFirst("^\\.\\./quotes\\.json#", ""))
            .filter(q -> knowledge.proof(q).isEmpty())
            .toList();
    assertEquals(List.of(), unknown);
    assertTrue(named.size() > 1000, "quotes named: " + named.size());
  }

  private static void collect(JsonNode node, Set<String> named) {
    node.properties()
        .forEach(
            field -> {
              if (QUOTE_FIELDS.contains(field.getKey())) {
                texts(field.getValue(), named);
              }
            });
    node.forEach(child -> collect(child, named));
  }

  private static void texts(JsonNode value, Set<String> named) {
    if (value.isTextual()) {
      named.add(value.asText());
    }
    if (value.isArray()) {
      value.forEach(v -> texts(v, named));
    }
  }

  /** Independent of the reader: positions out of the data, letters out of the source files. */
  @Test
  void everyProvisionPointsAtItsWords() throws IOException {
    Map<String, int[]> sources =
        knowledge.corpus().sources().all().stream()
            .collect(Collectors.toMap(SourceFile::name, s -> s.text().codePoints().toArray()));
    for (JsonNode document : RealData.json(KnowledgeJson.NAME).get("documents")) {
      int[] source = sources.get(document.get("file").asText());
      for (JsonNode provision : document.get("provisions")) {
        StringBuilder pointed = new StringBuilder();
        for (JsonNode span : provision.get("spans")) {
          int start = span.get("start").asInt();
          pointed.append(new String(source, start, span.get("end").asInt() - start)).append(' ');
        }
        assertEquals(
            bare(printed(provision)), bare(pointed.toString()), provision.get("id").asText());
      }
    }
  }

  /** The text with every correction taken back. */
  private static String printed(JsonNode provision) {
    int[] text = provision.get("text").asText().codePoints().toArray();
    StringBuilder printed = new StringBuilder();
    int from = 0;
    for (JsonNode correction : provision.get("corrections")) {
      int start = correction.get("start").asInt();
      int end = correction.get("end").asInt();
      assertEquals(correction.get("meant").asText(), new String(text, start, end - start));
      printed
          .append(new String(text, from, start - from))
          .append(correction.get("printed").asText());
      from = end;
    }
    return printed.append(new String(text, from, text.length - from)).toString();
  }

  /** Letters and digits only: marks, white space and footnote numbers are not words. */
  private static String bare(String text) {
    return text.replaceAll("<sup>\\s*\\d+\\s*</sup>", "")
        .replaceAll("\\]\\([^)]*\\)", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void mentionsAndRemarksPointAtTheirWords() throws IOException {
    JsonNode json = RealData.json(KnowledgeJson.NAME);
    Map<String, int[]> texts = new TreeMap<>();
    for (JsonNode document : json.get("documents")) {
      for (JsonNode provision : document.get("provisions")) {
        int[] text = provision.get("text").asText().codePoints().toArray();
        texts.put(document.get("id").asText() + "#" + provision.get("id").asText(), text);
        provision
            .get("remarks")
            .forEach(r -> assertEquals(r.get("printed").asText(), run(text, r)));
      }
    }
    for (JsonNode mention : json.get("mentions")) {
      String at = mention.get("document").asText() + "#" + mention.get("provision").asText();
      assertEquals(mention.get("words").asText(), run(texts.get(at), mention));
    }
  }

  private static String run(int[] text, JsonNode at) {
    int start = at.get("start").asInt();
    return new String(text, start, at.get("end").asInt() - start);
  }

  /** A field that nothing explains stops the build; an explanation of no field is out of date. */
  @Test
  void everyExplanationExplainsAField() throws IOException {
    Fields fields = new Fields(knowledge.content().messages());
    Set<String> used = new TreeSet<>();
    for (Table<?> table : OpenData.tables(knowledge, new Labels(knowledge.content().messages()))) {
      table.header().forEach(f -> used.add(fields.key(table.subject(), f)));
    }
    new Schema()
        .fields()
        .forEach((subject, some) -> some.forEach(f -> used.add(fields.key(subject, f))));
    OpenData.keys(RealData.json(Legislation.NAME).get("@graph"))
        .forEach(f -> used.add(fields.key(Legislation.SUBJECT, f)));
    Set<String> written = new TreeSet<>();
    for (String line :
        Files.readAllLines(RealProject.root().resolve("content/messages/messages_en.properties"))) {
      if (line.startsWith("data.field.")) {
        written.add(line.substring(0, line.indexOf(" = ")));
      }
    }
    List<String> idle = new ArrayList<>(written);
    idle.removeAll(used);
    assertEquals(List.of(), idle);
  }

  @Test
  void theLinkedDataNeedsNothingFromOutside() throws IOException {
    JsonNode linked = RealData.json(Legislation.NAME);
    assertTrue(linked.get("@context").isObject());
    Set<String> ids = new HashSet<>();
    linked.get("@graph").forEach(n -> assertTrue(ids.add(n.get("@id").asText())));
    for (JsonNode node : linked.get("@graph")) {
      for (String key : List.of("about", "isBasedOn", "mentions", "exampleOfWork")) {
        node.path(key).forEach(to -> assertTrue(ids.contains(to.asText()), to.asText()));
      }
      for (String key : List.of("legislationPassedBy", "publisher")) {
        assertTrue(!node.has(key) || ids.contains(node.get(key).asText()), node.toString());
      }
    }
    assertFalse(linked.toString().contains("\"nv:basis\":\"inferred\""));
  }
}
