package nguyenvan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.parallel.Finder;
import nguyenvan.parallel.SmallCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  private static final String DRAFT =
      """
      I- QUAN ĐIỂM

      1. Dữ liệu là tài nguyên quan trọng của nền kinh tế, phải được chia sẻ giữa các cơ quan.

      2. Người dân là trung tâm của mọi dịch vụ số do cơ quan nhà nước cung cấp.

      3. Quy định cũ về lưu trữ giấy tờ tiếp tục có hiệu lực trong giai đoạn chuyển tiếp.

      II- MỤC TIÊU

      1. Tỉ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 70% vào năm 2030 trên cả nước.

      2. Mỗi huyện có một trung tâm điều hành thông minh kết nối với trung tâm của tỉnh.
      """;

  private static final String FINAL =
      """
      I- QUAN ĐIỂM CHỈ ĐẠO

      1. Người dân là trung tâm của mọi dịch vụ số do cơ quan nhà nước cung cấp.

      2. Dữ liệu là tài nguyên quan trọng của nền kinh tế, không được chia sẻ giữa các cơ quan.

      II- MỤC TIÊU

      1. Tỉ lệ hồ sơ trực tuyến toàn trình đạt trên 70% vào năm 2035 trên cả nước.

      2. Trường học phổ thông dạy kỹ năng an toàn mạng từ lớp ba cho tất cả học sinh.
      """;

  @TempDir private static Path root;

  private static Comparison comparison;

  @BeforeAll
  static void compare() throws IOException {
    comparison = compare(root, List.of());
  }

  private static Comparison compare(Path root, List<List<String>> declared) throws IOException {
    Corpus corpus = new SmallCorpus().with("draft", DRAFT).with("final", FINAL).read(root);
    Document a = corpus.document("draft").orElseThrow();
    Document b = corpus.document("final").orElseThrow();
    return Comparison.of(new Pair("draft--final", a, b, declared, Finder.find(corpus)));
  }

  private static List<String> lines(Comparison comparison) {
    return comparison.rows().stream().map(ComparisonTest::line).toList();
  }

  private static String line(Row row) {
    return id(row.a())
        + " | "
        + id(row.b())
        + " "
        + row.status().slug()
        + (row.moved() ? " moved" : "");
  }

  private static String id(java.util.Optional<Provision> provision) {
    return provision.map(Provision::id).orElse("-");
  }

  @Test
  void provisionsStandInTheOrderOfTheFirstWithWhatIsNewInItsPlace() {
    assertEquals(
        List.of(
            "I | I reworded",
            "I.1 | I.2 reworded",
            "I.2 | I.1 same moved",
            "I.3 | - alone",
            "II | II same",
            "II.1 | II.1 reworded",
            "- | II.2 alone",
            "II.2 | - alone"),
        lines(comparison));
  }

  @Test
  void everyProvisionOfBothStandsExactlyOnce() {
    Stream.of(comparison.pair().a(), comparison.pair().b())
        .flatMap(d -> d.provisions().stream())
        .forEach(
            p -> assertEquals(1, comparison.rows().stream().filter(r -> r.has(p)).count(), p.id()));
  }

  @Test
  void linesAreCountedByHowTheyStand() {
    assertEquals(2, comparison.count(Row.Status.SAME));
    assertEquals(3, comparison.count(Row.Status.REWORDED));
    assertEquals(2, comparison.count(Row.Status.ALONE, true));
    assertEquals(1, comparison.count(Row.Status.ALONE, false));
    assertEquals(1, comparison.moved());
  }

  @Test
  void changedFiguresBoundsAndNegationsAreNamed() {
    List<Alert> alerts = comparison.rows().stream().flatMap(r -> r.alerts().stream()).toList();
    assertEquals(
        List.of(
            new Alert(Alert.Kind.NEGATION, List.of(), List.of("không được chia")),
            new Alert(Alert.Kind.FIGURE, List.of("2030"), List.of("2035")),
            new Alert(Alert.Kind.BOUND, List.of("tối thiểu 70%"), List.of("trên 70%"))),
        alerts);
  }

  @Test
  void aFigureThatStandsElsewhereIsNotTakenForDropped() {
    assertEquals(List.of(), Alert.of("đạt 30% GDP", "đạt mức cao", "", "riêng kinh tế số 30%"));
    assertEquals(1, Alert.of("đạt 30% GDP", "đạt mức cao", "30%", "").size());
    assertEquals(List.of(), Alert.of("đạt tối thiểu 30% GDP", "≥30% GDP, mạng 5G", "", ""));
  }

  @Test
  void whatAnEditorDeclaresStandsTogetherWhateverItsWords(@TempDir Path folder) throws IOException {
    Comparison declared = compare(folder, List.of(List.of("II.2", "II.2")));
    assertTrue(lines(declared).contains("II.2 | II.2 reworded"), lines(declared).toString());
  }
}
