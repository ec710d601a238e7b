package nguyenvan.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema, held against the published data by a validator that is not ours. */
class SchemaTest {

  private static com.networknt.schema.Schema schema;
  private static ObjectNode data;

  @BeforeAll
  static void read() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RealData.json(Schema.NAME));
    data = (ObjectNode) RealData.json(KnowledgeJson.NAME);
  }

  @Test
  void theSchemaIsOneItself() throws IOException {
    List<Error> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"))
            .validate(RealData.json(Schema.NAME));
    assertEquals(List.of(), errors);
  }

  @Test
  void theDataKeepsToIt() {
    assertEquals(List.of(), schema.validate(data).stream().limit(20).toList());
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void aBrokenCopyIsRefused(Consumer<ObjectNode> broken) {
    ObjectNode copy = data.deepCopy();
    broken.accept(copy);
    assertFalse(schema.validate(copy).isEmpty());
  }

  static Stream<Named<Consumer<ObjectNode>>> breaks() {
    return Stream.of(
        of("a field that nobody knows", d -> d.put("more", 1)),
        of("an entry without its quotes", d -> first(d, "targets").remove("quotes")),
        of("an entry with no quote", d -> first(d, "viewpoints").putArray("quotes")),
        of("an unknown comparator", d -> value(d).put("comparator", "=")),
        of("a figure as a text", d -> value(d).put("from", "30")),
        of("a title in one language", d -> ((ObjectNode) d.at("/terms/0/title")).remove("en")),
        of("a relation on a quote without it", SchemaTest::unproved),
        of("a provision without its place", d -> provision(d).putArray("spans")),
        of("a page elsewhere", d -> ((ObjectNode) d.at("/topics/0/pages")).put("vi", "/vi/a.html")),
        of("a date that is none", d -> first(d, "events").put("date", "2024-13-01")));
  }

  private static Named<Consumer<ObjectNode>> of(String name, Consumer<ObjectNode> broken) {
    return Named.of(name, broken);
  }

  private static ObjectNode first(ObjectNode data, String part) {
    return (ObjectNode) data.get(part).get(0);
  }

  private static ObjectNode provision(ObjectNode data) {
    return (ObjectNode) data.at("/documents/0/provisions/0");
  }

  private static ObjectNode value(ObjectNode data) {
    for (JsonNode target : data.get("targets")) {
      if (target.has("value")) {
        return (ObjectNode) target.get("value");
      }
    }
    throw new AssertionError("no target has a value");
  }

  private static void unproved(ObjectNode data) {
    for (JsonNode relation : data.get("relations")) {
      if (relation.get("basis").asText().equals("quote")) {
        ((ObjectNode) relation).remove("quote");
        return;
      }
    }
    throw new AssertionError("no relation rests on a quote");
  }

  @Test
  void everyFieldIsDescribed() throws IOException {
    described(RealData.json(Schema.NAME));
    RealData.json(Schema.NAME).get("$defs").forEach(SchemaTest::described);
  }

  private static void described(JsonNode object) {
    if (object.has("properties")) {
      object
          .get("properties")
          .properties()
          .forEach(p -> assertFalse(p.getValue().path("description").asText().isEmpty()));
    }
  }
}
