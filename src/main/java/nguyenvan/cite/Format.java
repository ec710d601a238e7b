package nguyenvan.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A format that programs for references read. */
public enum Format {
  /** The one of LaTeX; read by biblatex too. */
  BIBTEX("BibTeX") {
    @Override
    public String write(Work work, Passage passage) {
      StringBuilder out = new StringBuilder(work.author().isEmpty() ? "@misc{" : "@techreport{");
      out.append(passage.key()).append(",\n");
      field(out, "author", group(work.author()));
      field(out, "title", group(work.title()));
      field(out, "institution", group(work.author()));
      field(out, "type", tex(work.genre()));
      field(out, "number", tex(work.number()));
      field(out, "address", tex(work.place()));
      String[] date = work.dateParts();
      if (date.length > 0) {
        field(out, "year", date[0]);
        out.append("  month = ").append(MONTHS.get(Integer.parseInt(date[1]) - 1)).append(",\n");
      }
      if (date.length > 2) {
        field(out, "day", String.valueOf(Integer.parseInt(date[2])));
      }
      field(out, "note", tex(note(work, passage)));
      field(out, "url", passage.address());
      field(out, "langid", "vietnamese");
      return out.append("}\n").toString();
    }
  },

  /** Lines with tags; they end as the format asks, with CR and LF. */
  RIS("RIS") {
    @Override
    public String write(Work work, Passage passage) {
      StringBuilder out = new StringBuilder();
      line(out, "TY", RIS_TYPES.getOrDefault(work.type(), "GOVDOC"));
      line(out, "AU", work.author());
      line(out, "TI", work.title());
      line(out, "TT", work.translatedTitle());
      line(out, "M3", work.genre());
      line(out, "SN", work.number());
      line(out, "PB", work.author());
      line(out, "CY", work.place());
      String[] date = work.dateParts();
      if (date.length > 0) {
        line(out, "PY", date[0]);
        line(out, "DA", date[0] + "/" + date[1] + "/" + (date.length > 2 ? date[2] : "") + "/");
      }
      line(out, "SE", passage.place());
      line(out, "UR", passage.address());
      line(out, "LA", work.language());
      line(out, "ID", passage.key());
      return out.append("ER  - \r\n").toString();
    }
  },

  /** Data of the Citation Style Language, 1.0.2: a list of one item. */
  CSL_JSON("CSL-JSON") {
    @Override
    public String write(Work work, Passage passage) {
      ArrayNode items = JSON.createArrayNode();
      ObjectNode item = items.addObject();
      item.put("id", passage.key());
      item.put("type", cslType(work));
      put(item, "title", work.title());
      if (!work.author().isEmpty()) {
        item.putArray("author").addObject().put("literal", work.author());
      }
      put(item, "genre", work.genre());
      put(item, "number", work.number());
      put(item, "publisher", work.author());
      put(item, "publisher-place", work.place());
      if (!work.date().isEmpty()) {
        ArrayNode parts = item.putObject("issued").putArray("date-parts").addArray();
        for (String part : work.dateParts()) {
          parts.add(Integer.parseInt(part));
        }
      }
      put(item, "section", passage.place());
      put(item, "note", work.translatedTitle());
      put(item, "URL", passage.address());
      put(item, "language", work.language());
      try {
        return JSON.writer(PRETTY).writeValueAsString(items) + "\n";
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What is not of an authority's hand; the rest are government documents. */
  private static final Map<String, String> RIS_TYPES =
      Map.of("report", "RPRT", "press", "NEWS", "infographic", "GEN");

  private static final Map<String, String> CSL_TYPES =
      Map.of("draft", "bill", "infographic", "graphic", "press", "article", "report", "report");

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final DefaultPrettyPrinter PRETTY = pretty();

  private final String label;

  Format(String label) {
    this.label = label;
  }

  /** Its name, the same in every language. */
  public String label() {
    return label;
  }

  /** The record of a passage. */
  public abstract String write(Work work, Passage passage);

  private static DefaultPrettyPrinter pretty() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter);
  }

  private static String cslType(Work work) {
    boolean legislation = work.type().equals("resolution") && work.adopted();
    return legislation ? "legislation" : CSL_TYPES.getOrDefault(work.type(), "document");
  }

  private static void put(ObjectNode item, String name, String value) {
    if (!value.isEmpty()) {
      item.put(name, value);
    }
  }

  private static void line(StringBuilder out, String tag, String value) {
    if (!value.isEmpty()) {
      out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
    }
  }

  private static void field(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static String note(Work work, Passage passage) {
    String both = work.translatedTitle().isEmpty() || passage.place().isEmpty() ? "" : ". ";
    return work.translatedTitle() + both + passage.place();
  }

  /** Braces within keep a name whole and a title's capitals as they are. */
  private static String group(String text) {
    return text.isEmpty() ? "" : "{" + tex(text) + "}";
  }

  /** What TeX would take for a command is escaped; letters of Vietnamese stay as they are. */
  static String tex(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        // A brace that is only escaped still counts when the program pairs them.
        case '{' -> out.append("\\textbraceleft{}");
        case '}' -> out.append("\\textbraceright{}");
        case '%', '&', '$', '#', '_' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
