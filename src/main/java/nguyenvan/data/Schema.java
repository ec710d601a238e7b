package nguyenvan.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nguyenvan.text.Bilingual;

/** The JSON Schema of the knowledge base, every field described in both languages. */
final class Schema {

  static final String NAME = "knowledge.schema.json";

  private static final String ROOT = "knowledge";

  private final ObjectNode root;
  private final Map<String, ObjectNode> objects = new LinkedHashMap<>();

  Schema() {
    try (InputStream in = Schema.class.getResourceAsStream(NAME)) {
      root = (ObjectNode) Json.MAPPER.readTree(Objects.requireNonNull(in, NAME));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    objects.put(ROOT, root);
    for (Map.Entry<String, JsonNode> one : root.get("$defs").properties()) {
      if (one.getValue().has("properties")) {
        objects.put(one.getKey(), (ObjectNode) one.getValue());
      }
    }
  }

  /** The fields of each kind of object, in the order of the schema. */
  Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    objects.forEach(
        (subject, object) -> {
          List<String> names = new ArrayList<>();
          object.get("properties").fieldNames().forEachRemaining(names::add);
          fields.put(subject, names);
        });
    return fields;
  }

  /** The schema with the meaning of every field in it. */
  ObjectNode described(Fields fields) {
    ObjectNode described = root.deepCopy();
    describe(ROOT, described, fields);
    objects.keySet().stream()
        .filter(o -> !o.equals(ROOT))
        .forEach(o -> describe(o, (ObjectNode) described.get("$defs").get(o), fields));
    return described;
  }

  private static void describe(String subject, ObjectNode object, Fields fields) {
    for (Map.Entry<String, JsonNode> one : object.get("properties").properties()) {
      Bilingual meaning = fields.meaning(subject, one.getKey());
      ((ObjectNode) one.getValue()).put("description", meaning.vi() + " | " + meaning.en());
    }
  }
}
