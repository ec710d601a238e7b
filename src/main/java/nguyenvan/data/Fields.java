package nguyenvan.data;

import java.util.List;
import java.util.Map;
import nguyenvan.content.Messages;
import nguyenvan.site.Download;
import nguyenvan.text.Bilingual;

/**
 * What every field means, from the messages: {@code data.field.<field>}, or {@code
 * data.field.<subject>.<field>} where it means something else in one kind of object. The page of
 * the data, the tables and the schema all take it from here.
 */
final class Fields {

  private static final String KEY = "data.field.";
  private static final Map<String, String> TYPES =
      Map.of("csv", "text/csv", "json", "application/json", "jsonld", "application/ld+json");

  private final Messages messages;
  private final Labels labels;

  Fields(Messages messages) {
    this.messages = messages;
    this.labels = new Labels(messages);
  }

  /**
   * @throws Messages.UnknownMessage for a field that nothing explains
   */
  Bilingual meaning(String subject, String field) {
    return labels.of(key(subject, field));
  }

  /** The message that explains a field. */
  String key(String subject, String field) {
    String name = field.replaceAll("[@$]", "").replace(':', '.');
    String own = KEY + subject + "." + name;
    return messages.has(own) ? own : KEY + name;
  }

  private String known(String key) {
    labels.of(key);
    return key;
  }

  Download.Group group(String subject, List<String> fields) {
    return new Download.Group(
        known("data.subject." + subject),
        fields.stream().map(f -> new Download.Field(f, known(key(subject, f)))).toList());
  }

  Download download(String name, int size, int rows, List<Download.Group> groups) {
    return new Download(
        name,
        TYPES.get(name.substring(name.lastIndexOf('.') + 1)),
        size,
        rows,
        known("data.file." + name),
        groups);
  }
}
