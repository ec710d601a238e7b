package nguyenvan.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nguyenvan.translation.Marks.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  private static Run plain(String text) {
    return new Run(text, false, false, "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a *b* c | a b c",
        "a **b** c[^1]. | a b c.",
        "***a*** b[^12][^3] | a b",
        "[^1] | ''",
        "a [1] ^2 b | a [1] ^2 b",
        "[^a] | [^a]"
      })
  void wordsWithoutMarks(String marked, String words) {
    assertEquals(words, Marks.without(marked));
  }

  @Test
  void theMarksOfATextStandInTheSameOrderWhereverTheyStood() {
    assertEquals(Marks.of("*a* b[^2] c[^1]"), Marks.of("c[^1] *a* b[^2]"));
    assertEquals(List.of("**", "**", "[^1]"), Marks.of("a[^1] **b**"));
  }

  @Test
  void runsOfEachStyle() {
    assertEquals(
        List.of(
            plain("a "),
            new Run("b", false, true, ""),
            plain(" "),
            new Run("c", true, false, ""),
            plain(" "),
            new Run("d", true, true, "")),
        Marks.runs("a *b* **c** ***d***"));
  }

  @Test
  void emphasisWithinStrongWords() {
    assertEquals(
        List.of(
            new Run("a ", true, false, ""),
            new Run("b", true, true, ""),
            new Run(" c", true, false, "")),
        Marks.runs("**a *b* c**"));
  }

  @Test
  void theCallOfAFootnoteIsARunOfItsOwn() {
    assertEquals(
        List.of(plain("a"), new Run("", false, false, "12"), plain(" b")), Marks.runs("a[^12] b"));
    assertEquals(
        List.of(
            new Run("a", true, false, ""),
            new Run("", false, false, "1"),
            new Run("b", true, false, "")),
        Marks.runs("**a[^1]b**"));
  }

  @Test
  void aMarkThatIsNeverClosedReachesToTheEnd() {
    assertEquals(List.of(plain("a "), new Run("b", false, true, "")), Marks.runs("a *b"));
  }

  @Test
  void noTextHasNoRuns() {
    assertEquals(List.of(), Marks.runs(""));
    assertEquals(List.of(), Marks.runs("****"));
  }

  @Test
  void theRunsTogetherAreTheWords() {
    String marked = "**a *b*** c[^1]*d*";
    StringBuilder words = new StringBuilder();
    Marks.runs(marked).forEach(r -> words.append(r.text()));
    assertEquals(Marks.without(marked), words.toString());
  }
}
