package nguyenvan.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

  /** Both texts in one: dropped words in brackets, added ones in braces. */
  private static String inline(String a, String b) {
    return Changes.of(a, b).pieces().stream()
        .map(
            p ->
                p.same()
                    ? b.substring(p.startB(), p.endB())
                    : mark("[]", a.substring(p.startA(), p.endA()))
                        + mark("{}", b.substring(p.startB(), p.endB())))
        .collect(Collectors.joining());
  }

  private static String mark(String signs, String words) {
    return words.isEmpty() ? "" : signs.charAt(0) + words + signs.charAt(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quy mô kinh tế số đạt 30% GDP.|Quy mô kinh tế số đạt 35% GDP."
            + "|Quy mô kinh tế số đạt [30%]{35%} GDP.",
        "Quy mô kinh tế số đạt 30% GDP|Quy mô kinh tế số đạt tối thiểu 30% GDP;"
            + "|Quy mô kinh tế số đạt {tối thiểu} 30% GDP;",
        "dữ liệu không được chia sẻ rộng rãi|dữ liệu được chia sẻ rộng rãi"
            + "|dữ liệu [không]được chia sẻ rộng rãi",
        "chuyên đổi số quốc gia toàn diện|chuyển đổi số quốc gia toàn diện"
            + "|[chuyên]{chuyển} đổi số quốc gia toàn diện",
        "Quan điểm|Quan điểm chỉ đạo|Quan điểm {chỉ đạo}",
        "Mục tiêu|Mục tiêu|Mục tiêu",
      })
  void wordsThatDifferAreMarkedAndNoOthers(String a, String b, String expected) {
    assertEquals(expected, inline(a, b));
  }

  @Test
  void piecesCoverBothTextsInOrder() {
    String a = "Phát triển hạ tầng số, dữ liệu và nhân lực số. Đến năm 2030 đạt 50%.";
    String b = "Tập trung phát triển hạ tầng số, nhân lực và dữ liệu; đến năm 2045 đạt trên 60%";
    int atA = 0;
    int atB = 0;
    List<Changes.Piece> pieces = Changes.of(a, b).pieces();
    for (Changes.Piece piece : pieces) {
      assertEquals(atA, piece.startA());
      assertEquals(atB, piece.startB());
      atA = piece.endA();
      atB = piece.endB();
    }
    assertEquals(a.length(), atA);
    assertEquals(b.length(), atB);
  }

  @Test
  void textsThatHaveHardlyAnythingInCommonShareNoPairsOfWords() {
    String a = "Các cấp uỷ lãnh đạo công tác cán bộ và bảo đảm nguồn lực tài chính cho địa phương";
    String b = "Doanh nghiệp nhà nước đầu tư nghiên cứu, có nguồn lực riêng, xuất khẩu nhiều";
    List<Changes.Piece> same =
        Changes.of(a, b).pieces().stream().filter(Changes.Piece::same).toList();
    assertTrue(same.stream().allMatch(p -> p.endA() - p.startA() <= 1), same.toString());
  }
}
