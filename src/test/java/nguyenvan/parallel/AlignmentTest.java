package nguyenvan.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import nguyenvan.parallel.Alignment.Stretch;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void equalTextsDifferInNothing() {
    Alignment alignment = Alignment.of("Phủ sóng 5G toàn quốc.", "phủ sóng 5G toàn quốc;");
    assertTrue(alignment.isSame());
    assertEquals(5, alignment.common());
    assertEquals(1.0, alignment.share());
  }

  @Test
  void changedFigureIsMarkedAsAWhole() {
    assertMarked(
        "Quy mô kinh tế số đạt tối thiểu {30%} GDP.",
        "Quy mô kinh tế số đạt tối thiểu {35,5%} GDP.");
    assertMarked("tăng {16} - 18%/năm", "tăng {15} - 18%/năm");
  }

  @Test
  void damagedLetterIsLaidBesideItsTwinAndMarked() {
    Alignment alignment =
        assertMarked("thúc đẩy {chuyên} đổi số toàn diện", "thúc đẩy {chuyển} đổi số toàn diện");
    assertEquals(7, alignment.near());
    assertEquals(6, alignment.common());
  }

  @Test
  void placementOfTheToneMarkIsNoDifference() {
    assertMarked("hàng hoá, uỷ ban", "hàng hóa, ủy ban");
  }

  @Test
  void droppedNegationIsMarked() {
    assertMarked("yêu cầu xuyên suốt, {không} thể tách rời", "yêu cầu xuyên suốt, thể tách rời");
  }

  @Test
  void caseAndSignsWithinAreDifferences() {
    assertMarked("vươn mình của {Dân} tộc", "vươn mình của {dân} tộc");
    assertMarked("khoa học{,} công nghệ", "khoa học công nghệ");
    assertMarked("kinh tế số {–} xã hội số", "kinh tế số{,} xã hội số");
  }

  @Test
  void loneWordBetweenDifferencesBelongsToThem() {
    assertMarked(
        "đạt nhiều kết quả {tích cực và toàn diện} trong thời gian qua",
        "đạt nhiều kết quả {quan trọng và sâu sắc} trong thời gian qua");
  }

  @Test
  void loneSignBetweenDifferencesBelongsToThem() {
    assertMarked(
        "{Phát triển khoa học, công nghệ} là đột phá quan trọng",
        "{Đặc biệt, đây} là đột phá quan trọng");
  }

  @Test
  void figureThatBothStateIsNeverMarked() {
    assertMarked(
        "đến {hết} năm 2030 {hoàn thành} xây dựng", "đến {cuối} năm 2030 {kết thúc} xây dựng");
  }

  @Test
  void shortRestStandsWithTheWordsBeforeIt() {
    assertMarked(
        "có thu nhập trung bình cao{, đến năm 2045 có thu nhập cao}.",
        "có thu nhập trung bình cao.");
  }

  @Property
  void stretchesCoverTheTextsAndAgree(
      @ForAll @StringLength(max = 60) @Chars({'a', 'b', 'ă', ' ', ',', '1'}) String a,
      @ForAll @StringLength(max = 60) @Chars({'a', 'b', 'ă', ' ', ',', '1'}) String b) {
    Alignment alignment = Alignment.of(a, b);
    assertEquals(a, covered(a, alignment.a()));
    assertEquals(b, covered(b, alignment.b()));
    assertTrue(!a.equals(b) || alignment.isSame());
    assertTrue(alignment.common() <= alignment.near());
    assertTrue(alignment.near() <= Math.min(alignment.wordsA(), alignment.wordsB()));
  }

  private static String covered(String text, List<Stretch> stretches) {
    StringBuilder all = new StringBuilder();
    int at = 0;
    for (Stretch stretch : stretches) {
      assertEquals(at, stretch.start());
      assertTrue(stretch.end() > stretch.start());
      all.append(text, stretch.start(), stretch.end());
      at = stretch.end();
    }
    return all.toString();
  }

  /** What stands in braces is what must be marked. */
  private static Alignment assertMarked(String a, String b) {
    Alignment alignment = Alignment.of(a.replaceAll("[{}]", ""), b.replaceAll("[{}]", ""));
    assertEquals(a, marked(a.replaceAll("[{}]", ""), alignment.a()));
    assertEquals(b, marked(b.replaceAll("[{}]", ""), alignment.b()));
    assertEquals(a.indexOf('{') < 0 && b.indexOf('{') < 0, alignment.isSame());
    return alignment;
  }

  private static String marked(String text, List<Stretch> stretches) {
    StringBuilder all = new StringBuilder();
    for (Stretch s : stretches) {
      String words = text.substring(s.start(), s.end());
      all.append(s.common() ? words : "{" + words + "}");
    }
    return all.toString();
  }
}
