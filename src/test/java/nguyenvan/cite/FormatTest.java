package nguyenvan.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The formats for programs that keep references. */
class FormatTest {

  /** The variables of the Citation Style Language 1.0.2 that we use, and no other. */
  private static final Set<String> CSL =
      Set.of(
          "id",
          "type",
          "title",
          "author",
          "genre",
          "number",
          "publisher",
          "publisher-place",
          "issued",
          "section",
          "note",
          "URL",
          "language");

  private static final Passage PASSAGE =
      new Passage("nq57-II.1.b2", "mục II.1", "https://a.example/vi/documents/nq57.html#II.1.b2");

  private static Work resolution(String title, String date) {
    return new Work(
        "nq57",
        "resolution",
        true,
        "Nghị quyết",
        "57-NQ/TW",
        title,
        "",
        "Bộ Chính trị",
        date,
        "Hà Nội",
        "vi");
  }

  @Test
  void bibtexKeepsVietnameseLettersAndEscapesWhatTexTakesForACommand() {
    String record = Format.BIBTEX.write(resolution("Đạt 30% {R&D}_\\~^#$", "2024-12-22"), PASSAGE);
    assertEquals(
        """
        @techreport{nq57-II.1.b2,
          author = {{Bộ Chính trị}},
          title = {{Đạt 30\\% \\textbraceleft{}R\\&D\\textbraceright{}\\_\\textbackslash{}\\textasciitilde{}\\textasciicircum{}\\#\\$}},
          institution = {{Bộ Chính trị}},
          type = {Nghị quyết},
          number = {57-NQ/TW},
          address = {Hà Nội},
          year = {2024},
          month = dec,
          day = {22},
          note = {mục II.1},
          url = {https://a.example/vi/documents/nq57.html#II.1.b2},
          langid = {vietnamese},
        }
        """,
        record);
  }

  @Test
  void risEndsEveryLineWithCrAndLf() {
    String record = Format.RIS.write(resolution("Nghị quyết", "2024-12-22"), PASSAGE);
    assertTrue(record.startsWith("TY  - GOVDOC\r\nAU  - Bộ Chính trị\r\n"), record);
    assertTrue(record.contains("\r\nDA  - 2024/12/22/\r\n"), record);
    assertTrue(record.endsWith("\r\nER  - \r\n"), record);
    assertFalse(record.replace("\r\n", "").contains("\n"), record);
  }

  @Test
  void cslHasOnlyVariablesThatTheLanguageKnows() throws IOException {
    String record = Format.CSL_JSON.write(resolution("Nói \"đúng\"", "2024-12-22"), PASSAGE);
    JsonNode items = new ObjectMapper().readTree(record);
    assertEquals(1, items.size());
    Set<String> names = new TreeSet<>();
    items.get(0).fieldNames().forEachRemaining(names::add);
    assertTrue(CSL.containsAll(names), names.toString());
    assertEquals("legislation", items.get(0).get("type").asText());
    assertEquals("Nói \"đúng\"", items.get(0).get("title").asText());
    assertEquals("[[2024,12,22]]", items.get(0).at("/issued/date-parts").toString());
    assertEquals("Bộ Chính trị", items.get(0).at("/author/0/literal").asText());
  }

  @Test
  void aMonthStaysAMonthAndWhatIsNotKnownIsLeftOut() throws IOException {
    Work month = resolution("Dự thảo", "2024-10");
    assertTrue(Format.BIBTEX.write(month, PASSAGE).contains("month = oct,\n  note"));
    assertTrue(Format.RIS.write(month, PASSAGE).contains("DA  - 2024/10//\r\n"));
    String csl = Format.CSL_JSON.write(month, PASSAGE);
    assertEquals(
        "[[2024,10]]", new ObjectMapper().readTree(csl).at("/0/issued/date-parts").toString());
    Work bare =
        new Work("i", "infographic", false, "Đồ họa thông tin", "", "Đồ họa", "", "", "", "", "vi");
    for (Format format : Format.values()) {
      String record = format.write(bare, new Passage("i", "", "https://a.example/"));
      assertFalse(record.contains("null") || record.contains("{}"), record);
      assertFalse(record.contains("year") || record.contains("issued"), record);
    }
    assertThrows(IllegalArgumentException.class, () -> resolution("Nghị quyết", "2024"));
  }

  @Test
  void keysOfOneDocumentDiffer() {
    assertEquals("dean-P3.II.2.d", Passage.key("dean", "P3.II.2.d"));
    assertEquals("dean-P3.II.2.C491", Passage.key("dean", "P3.II.2.đ"));
    assertEquals("dean", Passage.key("dean", ""));
  }
}
