package nguyenvan.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nguyenvan.content.Content;
import nguyenvan.document.Corpus;
import nguyenvan.finding.Findings;
import nguyenvan.source.Sources;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The titles of the small sample in French. */
class TitlesTest {

  private static final Language FRENCH = new Language("fr");
  private static final String HEADER =
      """
      msgid ""
      msgstr ""
      "Language: fr\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"

      """;

  @TempDir Path root;

  private final Findings findings = new Findings();

  @BeforeEach
  void copy() throws IOException {
    Path clean = Path.of("test/resources/rules/clean/content");
    FileUtils.copyDirectory(clean.toFile(), root.resolve("content").toFile());
    Path messages = root.resolve("content/messages");
    Files.copy(
        messages.resolve("messages_en.properties"), messages.resolve("messages_fr.properties"));
  }

  @Test
  void aTextWithoutTranslationIsShownInEnglish() throws IOException {
    Titles titles = read(HEADER + entry("Digital economy", "Économie numérique"));
    Bilingual term = new Bilingual("Kinh tế số", "Digital economy");
    Bilingual task = new Bilingual("Hoàn thiện thể chế", "Perfecting institutions");
    assertEquals("Économie numérique", titles.in(FRENCH, term));
    assertEquals("Perfecting institutions", titles.in(FRENCH, task));
    assertEquals("Kinh tế số", titles.in(Language.VI, term));
    assertEquals("Digital economy", titles.in(Language.EN, term));
    assertTrue(titles.lacking(FRENCH).contains("Perfecting institutions"));
    assertTrue(titles.lacking(Language.EN).isEmpty());
  }

  @Test
  void aTextThatNothingUsesIsAnOrphan() throws IOException {
    assertFinds("P-002", 6, entry("Digital economics", "Économie numérique"));
  }

  @Test
  void figuresMustAgree() throws IOException {
    assertFinds("P-005", 6, entry("Resolution 20-NQ/TW (2012)", "Résolution 20-NQ/TW (2021)"));
    assertFinds("P-005", 6, entry("Resolution 57", "Résolution cinquante-sept"));
  }

  @Test
  void anEntryStandsOnceAndAlone() throws IOException {
    String one = entry("Digital economy", "Économie numérique");
    assertFinds("P-001", 9, one + one);
    assertFinds("P-001", 7, "msgctxt \"kinh-te-so\"\n" + one);
    assertFinds("P-001", 0, "msgid \"Digital economy\"\nmsgstr \"\n");
  }

  @Test
  void aTitleHoldsNeitherQuotationMarksNorTags() throws IOException {
    assertFinds("Q-007", 6, entry("Digital economy", "Économie « numérique »"));
    assertFinds("K-005", 6, entry("Digital economy", "<b>Économie</b> numérique"));
  }

  @Test
  void whatIsFuzzyOrEmptyIsNotShown() throws IOException {
    assertFinds("P-006", 7, "#, fuzzy\n" + entry("Digital economy", "Économie numérique"));
    Titles titles = assertFinds("P-004", 6, entry("Digital economy", ""));
    assertTrue(titles.lacking(FRENCH).contains("Digital economy"));
  }

  @Test
  void theHeaderNamesTheLanguage() throws IOException {
    read(HEADER.replace("fr", "en"));
    assertTrue(rules().contains("P-016:1"));
  }

  @Test
  void englishTitlesStandInTheFilesThemselves() throws IOException {
    Path english = root.resolve("content/translations/en/titles.po");
    Files.writeString(english, HEADER.replace("fr", "en"));
    Translations.read(root, corpus(), findings);
    assertTrue(rules().contains("P-002:0"));
  }

  @Test
  void noDocumentIsCalledSo() throws IOException {
    Path documents = root.resolve("content/documents");
    Files.writeString(
        documents.resolve("titles.yaml"),
        Files.readString(documents.resolve("report.yaml")).replace("id: report", "id: titles"));
    corpus();
    assertTrue(rules().contains("D-009:1"), rules().toString());
  }

  private static String entry(String text, String translation) {
    return "msgid \"" + text + "\"\nmsgstr \"" + translation + "\"\n\n";
  }

  private Titles assertFinds(String rule, int line, String entries) throws IOException {
    Titles titles = read(HEADER + entries);
    assertTrue(rules().contains(rule + ":" + line), rules().toString());
    return titles;
  }

  private Titles read(String file) throws IOException {
    Path path = root.resolve(Titles.file(FRENCH));
    Files.createDirectories(path.getParent());
    Files.writeString(path, file);
    Corpus corpus = corpus();
    Content content = Content.read(root, new Findings());
    return Titles.read(root, corpus, content, findings);
  }

  private Corpus corpus() throws IOException {
    return Corpus.read(root, Sources.read(root, findings), findings);
  }

  private List<String> rules() {
    return findings.sorted().stream().map(f -> f.rule().id() + ":" + f.at().line()).toList();
  }
}
