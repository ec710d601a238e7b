package nguyenvan.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import nguyenvan.content.Messages;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.quote.RealProject;
import nguyenvan.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a provision stands, in words; and the address that highlights it. */
class LocatorTest {

  private static String words(Language language, String id) {
    Messages messages = RealProject.knowledge().content().messages();
    return Locator.words(id, (key, values) -> messages.get(language, key, values));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          II.1           | mục II.1                                        | section II.1
          II.1.b2        | mục II.1, gạch đầu dòng thứ 2                    | section II.1, bullet 2
          P3.II.2.đ      | phần 3, mục II.2.đ                              | part 3, section II.2.đ
          P3.I.2.iii     | phần 3, mục I.2.iii                             | part 3, section I.2.iii
          p2             | đoạn 2                                          | paragraph 2
          fn12           | chú thích số 12                                 | footnote 12
          head.3         | phần đầu, dòng 3                                | head matter, line 3
          s2.s1.p1       | đề mục thứ 2, đề mục con thứ 1, đoạn 1           | heading 2, subheading 1, paragraph 1
          II.2.1.s1.b2.b1| mục II.2.1, đề mục thứ 1, gạch đầu dòng thứ 2, ý thứ 1 | section II.2.1, heading 1, bullet 2, sub-bullet 1
          """)
  void readsAnId(String id, String vietnamese, String english) {
    assertEquals(vietnamese, words(Language.VI, id));
    assertEquals(english, words(Language.EN, id));
  }

  @Test
  void everyProvisionHasAPlaceThatMayStandInARecord() {
    for (Document document : RealProject.knowledge().corpus().documents()) {
      for (Provision provision : document.provisions()) {
        for (Language language : Language.WRITTEN) {
          String words = words(language, provision.id());
          assertFalse(words.isBlank(), provision.id());
          assertFalse(words.matches("(?s).*[\"\\\\{}%&#_~^$\\n].*"), words);
        }
      }
    }
  }

  @Test
  void highlightsAShortPassageWholeAndALongOneByItsEnds() {
    assertEquals(":~:text=II.1-,30%25%20GDP.", Highlight.directive("II.1", List.of("30% GDP.")));
    assertEquals(
        ":~:text=m%E1%BB%99t%20hai%20ba%20b%E1%BB%91n%20n%C4%83m,b%20c%20d%20e%20%2D",
        Highlight.directive("", List.of("một hai ba bốn năm sáu bảy", "a b c d e -")));
    assertEquals("", Highlight.directive("", List.of(" ")));
  }
}
