package nguyenvan.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nguyenvan.quote.RealProject;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The open data of the project's own content, made once for all tests. */
final class RealData {

  private static OpenData data;

  private RealData() {}

  static synchronized OpenData data() {
    if (data == null) {
      data = OpenData.of(RealProject.knowledge());
    }
    return data;
  }

  static byte[] bytes(String name) {
    return data().files().stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(bytes(name));
  }

  /** The rows of a table, by a reader that is not ours. */
  static List<CSVRecord> rows(String name) throws IOException {
    String text = new String(bytes(name), StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }
}
