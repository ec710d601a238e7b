package nguyenvan.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import nguyenvan.text.Bilingual;

/**
 * JSON laid out the same on every machine. What is not known is left out; a list is always there.
 */
final class Json {

  static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      MAPPER.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(INDENTER)
              .withArrayIndenter(INDENTER)
              .withoutSpacesInObjectEntries());

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static byte[] bytes(JsonNode node) {
    try {
      return (WRITER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text; an empty one is left out. */
  static void put(ObjectNode node, String key, String text) {
    if (!text.isEmpty()) {
      node.put(key, text);
    }
  }

  static void put(ObjectNode node, String key, Bilingual text) {
    node.putObject(key).put("vi", text.vi()).put("en", text.en());
  }

  static void put(ObjectNode node, String key, Collection<String> texts) {
    texts.forEach(node.putArray(key)::add);
  }

  /** A figure in plain decimals, without zeros that no source prints. */
  static void put(ObjectNode node, String key, BigDecimal figure) {
    node.put(key, new BigDecimal(figure.stripTrailingZeros().toPlainString()));
  }
}
