package nguyenvan.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nguyenvan.document.Provision;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.text.Language;
import nguyenvan.translation.TranslationFiles.Change;
import org.fedorahosted.tennera.jgettext.Catalog;
import org.fedorahosted.tennera.jgettext.HeaderFields;
import org.fedorahosted.tennera.jgettext.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brings the files of the clean sample in line, after it was changed in one way or another. */
class TranslationFilesTest {

  private static final String NQ57 = TranslatedSample.NQ57;
  private static final Instant NOW = TranslatedSample.NOW;
  private static final Instant LATER = TranslatedSample.LATER;

  @TempDir Path root;

  private TranslatedSample sample;

  @BeforeEach
  void layOut() throws IOException {
    sample = new TranslatedSample(root);
  }

  @Test
  void aMissingFileIsMadeWithEveryProvisionInOrder() throws IOException {
    List<Change> changes = sample.update(NOW);
    String file = "content/translations/en/report.po";
    assertTrue(changes.contains(new Change(file, 10, 0, 0, 0)), changes.toString());
    List<String> ids = new ArrayList<>();
    for (Message message : sample.catalog(file)) {
      if (!message.isHeader()) {
        ids.add(message.getMsgctxt());
        assertEquals("", message.getMsgstr());
        assertFalse(message.isFuzzy());
        assertTrue(
            message.getSourceReferences().get(0).startsWith("content/sources/report.txt:"),
            message.getSourceReferences().toString());
      }
    }
    List<String> provisions =
        sample.corpus().document("report").orElseThrow().provisions().stream()
            .map(Provision::id)
            .toList();
    assertEquals(provisions, ids);
    assertFalse(Files.exists(root.resolve("content/translations/vi")));
  }

  @Test
  void aNewFileHasACompleteHeader() throws Exception {
    sample.update(NOW, List.of(new Language("pt-BR")));
    String file = "content/translations/pt-BR/report.po";
    Message header = sample.catalog(file).locateHeader();
    HeaderFields fields = HeaderFields.wrap(header);
    assertEquals("pt_BR", fields.getValue("Language"));
    assertEquals("text/plain; charset=UTF-8", fields.getValue("Content-Type"));
    assertEquals("8bit", fields.getValue("Content-Transfer-Encoding"));
    assertEquals("1.0", fields.getValue("MIME-Version"));
    assertEquals("2025-03-04 05:06+0000", fields.getValue("POT-Creation-Date"));
    assertEquals("nguyenvan report", fields.getValue("Project-Id-Version"));
    assertFalse(header.isFuzzy());
    Findings found = new Findings();
    Translations.read(root, sample.corpus(), found);
    assertTrue(
        found.sorted().stream().noneMatch(f -> f.rule() == Rule.TRANSLATION_HEADER),
        found.sorted().toString());
  }

  @Test
  void aSecondRunChangesNoByte() throws IOException {
    assertFalse(sample.update(NOW).isEmpty());
    String first = sample.read(NQ57);
    String made = sample.read("content/translations/en/diendan.po");
    assertEquals(List.of(), sample.update(LATER));
    assertEquals(first, sample.read(NQ57));
    assertEquals(made, sample.read("content/translations/en/diendan.po"));
  }

  @Test
  void whatWasTranslatedIsKeptWordForWord() throws IOException {
    Catalog before = sample.catalog(NQ57);
    sample.update(NOW);
    for (Message message : before) {
      if (!message.isHeader()) {
        Message after = sample.entry(message.getMsgctxt());
        assertEquals(message.getMsgstr(), after.getMsgstr());
        assertFalse(after.isFuzzy(), message.getMsgctxt());
      }
    }
    Findings found = new Findings();
    Translations.read(root, sample.corpus(), found);
    assertTrue(
        found.sorted().stream().allMatch(f -> f.rule() == Rule.TRANSLATION_MISSING),
        found.sorted().toString());
  }

  @Test
  void whatWasCorrectedIsShownToTheTranslator() throws IOException {
    sample.update(NOW);
    List<String> comments = List.copyOf(sample.entry("III.2.b2").getExtractedComments());
    assertEquals(2, comments.size());
    assertEquals("printed “thể”, meant “thế”", comments.get(0));
    assertTrue(sample.entry("III.2.b2").getMsgid().contains("thế trận lòng dân"));
  }

  @Test
  void anEntryWhoseOriginalChangedBecomesFuzzyAndKeepsWhatItSaid() throws IOException {
    sample.update(NOW);
    sample.replace("content/sources/sample.txt", "II- MỤC TIÊU", "II- CÁC MỤC TIÊU");
    assertEquals(List.of(new Change(NQ57, 0, 1, 0, 0)), sample.update(LATER));
    Message entry = sample.entry("II");
    assertTrue(entry.isFuzzy());
    assertEquals("II- CÁC MỤC TIÊU", entry.getMsgid());
    assertEquals("II- MỤC TIÊU", entry.getPrevMsgid());
    assertEquals("II. OBJECTIVES", entry.getMsgstr());
    assertTrue(sample.read(NQ57).contains("#| msgid \"II- MỤC TIÊU\""));
    assertTrue(sample.read(NQ57).contains("POT-Creation-Date: 2025-03-05"));
    assertEquals(List.of(), sample.update(LATER));
  }

  @Test
  void anEntryThatChangesTwiceKeepsTheOriginalThatWasTranslated() throws IOException {
    sample.update(NOW);
    sample.replace("content/sources/sample.txt", "II- MỤC TIÊU", "II- CÁC MỤC TIÊU");
    sample.update(LATER);
    sample.replace("content/sources/sample.txt", "II- CÁC MỤC TIÊU", "II- NHỮNG MỤC TIÊU");
    sample.update(LATER);
    assertEquals("II- NHỮNG MỤC TIÊU", sample.entry("II").getMsgid());
    assertEquals("II- MỤC TIÊU", sample.entry("II").getPrevMsgid());
  }

  @Test
  void anEmptyEntryWhoseOriginalChangedStaysEmpty() throws IOException {
    sample.replace(NQ57, "msgstr \"II. OBJECTIVES\"", "msgstr \"\"");
    sample.replace("content/sources/sample.txt", "II- MỤC TIÊU", "II- CÁC MỤC TIÊU");
    sample.update(NOW);
    assertFalse(sample.entry("II").isFuzzy());
    assertEquals("II- CÁC MỤC TIÊU", sample.entry("II").getMsgid());
  }

  @Test
  void theTranslationOfAProvisionThatIsGoneIsKeptAndComesBackFuzzy() throws IOException {
    String map = "content/documents/nq57.yaml";
    sample.update(NOW);
    sample.replace(map, "furniture:\n", "furniture:\n  - {lines: 51, what: {vi: x, en: x}}\n");
    assertEquals(List.of(new Change(NQ57, 0, 0, 1, 0)), sample.update(LATER));
    assertTrue(sample.read(NQ57).contains("#~ msgctxt \"tail.3\""));
    assertTrue(sample.read(NQ57).contains("#~ msgstr \"Filed at the Office"));
    assertTrue(sample.entry("tail.3").isObsolete());
    assertEquals(List.of(), sample.update(LATER));
    sample.replace(map, "  - {lines: 51, what: {vi: x, en: x}}\n", "");
    sample.update(LATER);
    Message back = sample.entry("tail.3");
    assertFalse(back.isObsolete());
    assertTrue(back.isFuzzy());
    assertEquals("Filed at the Office of the Party Central Committee.", back.getMsgstr());
    assertFalse(sample.read(NQ57).contains("#~"));
  }

  @Test
  void twoTranslationsOfAProvisionThatIsGoneAreBothKept() throws IOException {
    String gone = "\n#~ msgctxt \"tail.3\"\n#~ msgid \"Lưu.\"\n#~ msgstr \"On file.\"\n";
    Files.writeString(root.resolve(NQ57), sample.read(NQ57) + gone);
    sample.replace(
        "content/documents/nq57.yaml",
        "furniture:\n",
        "furniture:\n  - {lines: 51, what: {vi: x, en: x}}\n");
    sample.update(NOW);
    assertTrue(sample.read(NQ57).contains("#~ msgstr \"On file.\""));
    assertTrue(sample.read(NQ57).contains("#~ msgstr \"Filed at the Office"));
  }

  @Test
  void aTranslatorsWordsAreKept() throws IOException {
    sample.replace(NQ57, "msgctxt \"II\"\n", "# Or “aims”?\n# Ask.\nmsgctxt \"II\"\n");
    sample.update(NOW);
    assertEquals(List.of("Or “aims”?", "Ask."), List.copyOf(sample.entry("II").getComments()));
    assertTrue(sample.read(NQ57).startsWith("# A sample translation.\n"));
    assertTrue(sample.read(NQ57).contains("Project-Id-Version: sample"));
  }
}
