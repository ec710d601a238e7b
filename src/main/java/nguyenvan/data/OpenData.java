package nguyenvan.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.site.Download;

/** The knowledge base as files for machines and spreadsheets. */
public final class OpenData {

  private final List<DataFile> files;

  private OpenData(List<DataFile> files) {
    this.files = List.copyOf(files);
  }

  /**
   * Lays the knowledge base out; the same one gives the same bytes.
   *
   * @throws nguyenvan.content.Messages.UnknownMessage for a field that nothing explains
   */
  public static OpenData of(KnowledgeBase knowledge) {
    Labels labels = new Labels(knowledge.content().messages());
    Fields fields = new Fields(knowledge.content().messages());
    List<DataFile> files = new ArrayList<>();
    for (Table<?> table : tables(knowledge, labels)) {
      byte[] bytes = table.bytes();
      List<Download.Group> groups = List.of(fields.group(table.subject(), table.header()));
      String name = table.name() + ".csv";
      files.add(
          new DataFile(bytes, fields.download(name, bytes.length, table.rows().size(), groups)));
    }
    Schema schema = new Schema();
    ObjectNode knowledgeJson = KnowledgeJson.of(knowledge, labels);
    int facts = 0;
    for (JsonNode part : knowledgeJson) {
      facts += part.isArray() ? part.size() : 0;
    }
    files.add(
        file(
            fields,
            KnowledgeJson.NAME,
            Json.bytes(knowledgeJson),
            facts,
            schema.fields().entrySet().stream()
                .map(e -> fields.group(e.getKey(), e.getValue()))
                .toList()));
    files.add(file(fields, Schema.NAME, Json.bytes(schema.described(fields)), 0, List.of()));
    ObjectNode linked = Legislation.of(knowledge, labels);
    files.add(
        file(
            fields,
            Legislation.NAME,
            Json.bytes(linked),
            linked.get("@graph").size(),
            List.of(fields.group(Legislation.SUBJECT, keys(linked.get("@graph"))))));
    return new OpenData(files);
  }

  static List<Table<?>> tables(KnowledgeBase knowledge, Labels labels) {
    EntryTables entries = new EntryTables(knowledge, labels);
    LinkTables links = new LinkTables(knowledge, labels);
    return List.of(
        entries.targets(),
        entries.results(),
        entries.viewpoints(),
        entries.tasks(),
        links.instruments(),
        links.relations(),
        links.mentions(),
        links.parallels(),
        links.documents());
  }

  private static DataFile file(
      Fields fields, String name, byte[] bytes, int rows, List<Download.Group> groups) {
    return new DataFile(bytes, fields.download(name, bytes.length, rows, groups));
  }

  /** Every key of the nodes, in the order of their first use. */
  static List<String> keys(JsonNode node) {
    Set<String> keys = new LinkedHashSet<>();
    for (JsonNode one : node) {
      if (one.isObject()) {
        one.fieldNames().forEachRemaining(keys::add);
        keys.addAll(keys(one));
      } else if (one.isArray()) {
        keys.addAll(keys(one));
      }
    }
    keys.removeAll(Set.of("vi", "en"));
    return List.copyOf(keys);
  }

  public List<DataFile> files() {
    return files;
  }

  /** What the page of the data tells of each file. */
  public List<Download> downloads() {
    return files.stream().map(DataFile::download).toList();
  }

  /**
   * Writes every file.
   *
   * @throws IOException when one cannot be written
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (DataFile file : files) {
      Files.write(folder.resolve(file.name()), file.bytes());
    }
  }
}
