package nguyenvan.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nguyenvan.finding.Findings;
import nguyenvan.text.Language;
import nguyenvan.translation.TranslationFiles.Change;
import org.fedorahosted.tennera.jgettext.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of review, and files that the goal must not touch. */
class ReviewMarksTest {

  private static final String NQ57 = TranslatedSample.NQ57;

  @TempDir Path root;

  private TranslatedSample sample;

  @BeforeEach
  void layOut() throws IOException {
    sample = new TranslatedSample(root);
    sample.update(TranslatedSample.NOW);
  }

  private List<Change> update(String... reviewed) throws IOException {
    return sample.update(TranslatedSample.LATER, reviewed);
  }

  private boolean isReviewed(String id) throws IOException {
    return PoFile.isReviewed(sample.entry(id));
  }

  private int shownAsReviewed() throws IOException {
    return Translations.read(root, sample.corpus(), new Findings())
        .of(Language.EN, "nq57")
        .orElseThrow()
        .reviewed();
  }

  @Test
  void oneProvisionIsMarked() throws IOException {
    assertEquals(List.of(new Change(NQ57, 0, 0, 0, 1)), update("en/nq57#II.1"));
    assertTrue(isReviewed("II.1"));
    assertFalse(isReviewed("II"));
    assertEquals(1, shownAsReviewed());
    assertEquals(List.of(), sample.found());
  }

  @Test
  void aDocumentIsMarkedSaveWhatIsFuzzyOrEmpty() throws IOException {
    sample.replace(NQ57, "msgctxt \"II\"\n", "#, fuzzy\nmsgctxt \"II\"\n");
    sample.replace(NQ57, "msgstr \"1. By 2030\"", "msgstr \"\"");
    assertEquals(List.of(new Change(NQ57, 0, 0, 0, 20)), update("en/nq57"));
    assertFalse(isReviewed("II"));
    assertFalse(isReviewed("II.1"));
    assertEquals(20, shownAsReviewed());
  }

  @Test
  void theMarkIsKeptAsLongAsNothingChanges() throws IOException {
    update("en/nq57#II.1");
    String marked = sample.read(NQ57);
    assertEquals(List.of(), update());
    assertEquals(List.of(), update("en/nq57#II.1"));
    assertEquals(marked, sample.read(NQ57));
  }

  @Test
  void theMarkIsVoidWhenTheTranslationChanged() throws IOException {
    update("en/nq57#II.1");
    sample.replace(NQ57, "1. By 2030", "1. Until 2030");
    assertEquals(0, shownAsReviewed());
    update();
    assertEquals(List.of(), List.copyOf(sample.entry("II.1").getComments()));
    update("en/nq57#II.1");
    assertEquals(1, sample.entry("II.1").getComments().size());
    assertEquals(1, shownAsReviewed());
  }

  @Test
  void theMarkIsVoidWhenTheOriginalChanged() throws IOException {
    update("en/nq57#II");
    sample.replace("content/sources/sample.txt", "II- MỤC TIÊU", "II- CÁC MỤC TIÊU");
    update("en/nq57#II");
    assertTrue(sample.entry("II").isFuzzy());
    assertFalse(isReviewed("II"));
    assertEquals(List.of(), List.copyOf(sample.entry("II").getComments()));
  }

  @Test
  void otherCommentsStandBesideTheMark() throws IOException {
    sample.replace(NQ57, "msgctxt \"II\"\n", "msgctxt \"II\"\n".replace("ms", "# Ask.\nms"));
    update("en/nq57#II");
    assertTrue(sample.entry("II").getComments().contains("Ask."));
    assertTrue(isReviewed("II"));
  }

  @Test
  void theMarkIsMadeOfBothTexts() {
    Message message = new Message();
    message.setMsgid("a");
    message.setMsgstr("bc");
    String mark = PoFile.mark(message);
    assertTrue(mark.matches("[0-9a-f]{8}"));
    message.setMsgid("ab");
    message.setMsgstr("c");
    assertFalse(mark.equals(PoFile.mark(message)));
  }

  @Test
  void whatDoesNotExistCannotBeMarked() throws IOException {
    for (String name :
        List.of("en/nq58", "en/nq57#IX", "fr/nq57", "nq57", "vi/nq57", "en/nq57/II")) {
      update(name);
      assertEquals(List.of("P-002"), sample.found(), name);
    }
  }

  @Test
  void aMalformedFileIsReportedAndLeftAsItIs() throws IOException {
    sample.replace(NQ57, "msgstr \"1. By 2030\"", "msgstr \"1. By 2030");
    String broken = sample.read(NQ57);
    assertEquals(List.of(), update("en/nq57"));
    assertEquals(List.of("P-001"), sample.found());
    assertEquals(broken, sample.read(NQ57));
  }

  @Test
  void aFileWithAnEntryGivenTwiceIsLeftAsItIs() throws IOException {
    String twice =
        sample.read(NQ57) + "\nmsgctxt \"II\"\nmsgid \"II- MỤC TIÊU\"\nmsgstr \"II. AIMS\"\n";
    sample.write(NQ57, twice);
    assertEquals(List.of(), update());
    assertEquals(List.of("P-001"), sample.found());
    assertEquals(twice, sample.read(NQ57));
  }

  @Test
  void anEntryWithPluralFormsOrWithoutContextLosesNothing() throws IOException {
    sample.replace(
        NQ57,
        "msgstr \"II. OBJECTIVES\"",
        "msgid_plural \"x\"\nmsgstr[0] \"II. OBJECTIVES\"\nmsgstr[1] \"II. AIMS\"");
    sample.write(NQ57, sample.read(NQ57) + "\nmsgid \"Không có\"\nmsgstr \"Nothing\"\n");
    update();
    assertTrue(sample.read(NQ57).contains("II. OBJECTIVES"));
    assertTrue(sample.read(NQ57).contains("II. AIMS"));
    assertTrue(sample.read(NQ57).contains("#~ msgstr \"Nothing\""));
  }
}
