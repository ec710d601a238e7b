package nguyenvan.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nguyenvan.finding.Findings;
import nguyenvan.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

  @TempDir Path root;

  private final Findings findings = new Findings();

  private Glossary glossary(String... lines) throws IOException {
    Path folder = Files.createDirectories(root.resolve("content/translations/en"));
    Files.writeString(folder.resolve("glossary.tsv"), String.join("\n", lines) + "\n");
    return Glossary.read(root, Language.EN, findings);
  }

  private List<String> departures(Glossary glossary, String original, String translation) {
    return glossary.departures(original, translation).stream()
        .map(Glossary.Departure::printed)
        .toList();
  }

  @Test
  void aLanguageWithoutListHasNoTerms() throws IOException {
    assertEquals(List.of(), Glossary.read(root, new Language("fr"), findings).terms());
    assertEquals(0, findings.size());
  }

  @Test
  void aTermInTwoSensesHasTwoRenderings() throws IOException {
    Glossary glossary = glossary("# Terms", "", "mục tiêu\tobjective", "Mục tiêu\taim\tseldom");
    assertEquals(1, glossary.terms().size());
    assertEquals(
        List.of("objective", "aim"), glossary.term("MỤC  TIÊU").orElseThrow().renderings());
    assertEquals("mục tiêu", glossary.term("mục tiêu").orElseThrow().source());
    assertTrue(glossary.term("mục").isEmpty());
    assertEquals(List.of(), departures(glossary, "mục tiêu", "the aims"));
    assertEquals(List.of(), departures(glossary, "mục tiêu", "the objectives"));
    assertEquals(List.of("mục tiêu"), departures(glossary, "mục tiêu", "the goals"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "digital economy | digital economies",
        "innovate | innovating",
        "innovate | Innovated",
        "policy | policies",
        "institution | INSTITUTIONS",
        "plan | plans",
        "database | databases",
        "Party Central Committee | Party  Central Committee’s",
        "e-government | e-Government",
        "use | used"
      })
  void endingsMayDiffer(String rendering, String printed) throws IOException {
    Glossary glossary = glossary("thuật ngữ\t" + rendering);
    assertEquals(List.of(), departures(glossary, "một thuật ngữ.", "the " + printed + " of it"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "digital economy | digital economics",
        "data | database",
        "digital economy | economy that is digital",
        "nation | national",
        "ban | be",
        "state | st"
      })
  void anotherWordIsNoEnding(String rendering, String printed) throws IOException {
    Glossary glossary = glossary("thuật ngữ\t" + rendering);
    assertEquals(
        List.of("thuật ngữ"), departures(glossary, "một thuật ngữ.", "the " + printed + " of it"));
  }

  @Test
  void theLongerTermCounts() throws IOException {
    Glossary glossary =
        glossary("thể chế\tinstitution", "thể chế hoá\tput into law", "hoá chất\tchemical");
    assertEquals(
        List.of(), departures(glossary, "thể chế hoá nghị quyết", "put it... put into law"));
    assertEquals(List.of("thể chế hoá"), departures(glossary, "thể chế hoá", "institution"));
    assertEquals(
        List.of("thể chế"), departures(glossary, "thể chế hoá thể chế", "put into law the order"));
  }

  @Test
  void aTermIsAWholeWord() throws IOException {
    Glossary glossary = glossary("số\tdigital", "công\tpublic");
    assertEquals(List.of(), departures(glossary, "một sốt cao", "a fever"));
    assertEquals(List.of("công"), departures(glossary, "mua sắm công", "procurement"));
  }

  @Test
  void decomposedLettersAndLineBreaksAreReadThrough() throws IOException {
    Glossary glossary = glossary("kinh tế số\tdigital economy");
    assertTrue(glossary.term("kinh te\u0302\u0301 so\u0302\u0301").isPresent());
    assertTrue(glossary.term("kinh\n tế số").isPresent());
  }

  @Test
  void anAbbreviationOfTheListIsKept() throws IOException {
    Glossary glossary = glossary("ĐMST\tinnovation", "ĐMST\tĐMST");
    assertTrue(glossary.keeps("ĐMST"));
    assertFalse(glossary.keeps("ĐM"));
    assertEquals(List.of(), Texts.untranslated("ĐMST", "file ĐMST", glossary));
  }

  @Test
  void badLinesAreReportedAndTheOthersRead() throws IOException {
    Glossary glossary =
        glossary(
            "dữ liệu: data",
            "dữ liệu\t",
            "\tdata",
            "a\tb\tc\td",
            "số\tdigital",
            "Số\tdigital",
            "x\ty");
    assertEquals(5, findings.size());
    assertEquals(List.of("số", "x"), glossary.terms().stream().map(Glossary.Term::source).toList());
  }
}
