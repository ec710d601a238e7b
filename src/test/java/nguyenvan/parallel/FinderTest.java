package nguyenvan.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nguyenvan.parallel.Parallel.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinderTest {

  private static final String VIEWPOINT =
      "Chuyển đổi số là cuộc cách mạng toàn dân, tiến hành chuyển đổi toàn diện mọi lĩnh vực và"
          + " mọi mặt của đời sống xã hội.";

  private static final String OTHER =
      "Báo cáo nêu tình hình triển khai trong năm qua và những việc cần làm tiếp theo.";

  @TempDir Path root;

  @Test
  void sameWordsAreFoundWhateverStandsAroundThem() throws IOException {
    Parallel parallel =
        only(VIEWPOINT + " " + OTHER, "2. " + VIEWPOINT.replace("xã hội.", "xã hội;"));
    assertEquals(Kind.SAME, parallel.kind());
    assertEquals(VIEWPOINT, parallel.a().words());
    assertEquals(VIEWPOINT.replace("hội.", "hội"), parallel.b().words());
  }

  @Test
  void changedFigureMakesItReworded() throws IOException {
    String sentence = "Tỉ lệ doanh nghiệp có hoạt động đổi mới sáng tạo đạt trên %s trong tổng số.";
    Parallel parallel = only(sentence.formatted("40%"), sentence.formatted("45%"));
    assertEquals(Kind.REWORDED, parallel.kind());
    assertEquals(List.of("40%"), differences(parallel.a(), parallel.alignment().a()));
    assertEquals(List.of("45%"), differences(parallel.b(), parallel.alignment().b()));
  }

  @Test
  void damagedTwinIsFoundAndItsDamageMarked() throws IOException {
    String damaged = VIEWPOINT.replace("Chuyển", "Chuyên").replace("lĩnh vực", "lĩnh vục");
    Parallel parallel = only(VIEWPOINT, damaged);
    assertEquals(Kind.REWORDED, parallel.kind());
    assertEquals(List.of("Chuyên", "vục"), differences(parallel.b(), parallel.alignment().b()));
  }

  @Test
  void setPhraseOfManyProvisionsIsNotReported() throws IOException {
    String phrase = "phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia";
    StringBuilder many = new StringBuilder();
    String[] verbs = {
      "Tăng cường đầu tư", "Bố trí ngân sách", "Đào tạo nhân lực", "Mở rộng hợp tác",
          "Rà soát luật",
      "Kiểm tra việc", "Tuyên truyền về", "Xây dựng quỹ", "Lập ban chỉ đạo", "Hoàn thiện thể chế"
    };
    for (String verb : verbs) {
      many.append(verb).append(" cho ").append(phrase).append(".\n\n");
    }
    assertEquals(List.of(), find(many.toString(), many.toString().replace(" cho ", " vì ")));
  }

  @Test
  void whatStandsInOneDocumentOnlyIsNotReported() throws IOException {
    assertEquals(List.of(), find(VIEWPOINT + "\n\n" + VIEWPOINT, OTHER));
  }

  @Test
  void clausesOfAListAreFoundInAnotherOrder() throws IOException {
    String one = "phát triển hạ tầng viễn thông băng thông rộng phủ sóng khắp vùng sâu vùng xa";
    String two = "hình thành sàn giao dịch dữ liệu cho doanh nghiệp vừa và nhỏ trong nước";
    String three = "mở lớp bồi dưỡng kỹ năng cho người lao động lớn tuổi ở các khu công nghiệp";
    List<Parallel> found =
        find(String.join("; ", one, two, three) + ".", String.join("; ", three, one, two) + ".");
    assertTrue(found.stream().allMatch(p -> p.kind() == Kind.SAME), found.toString());
    String words = String.join(" ", found.stream().map(p -> p.a().words()).toList());
    assertTrue(List.of(one, two, three).stream().allMatch(words::contains), words);
  }

  @Test
  void numberIsNotCutAtItsStop() throws IOException {
    String sentence =
        "Chỉ số phát triển con người duy trì trên 0.7 và thu nhập bình quân 7.500 USD.";
    assertEquals(sentence, only(OTHER + " " + sentence, sentence).a().words());
  }

  @Test
  void workGrowsWithTheWords() throws IOException {
    long[] steps = new long[3];
    int[] copies = {1, 2, 4};
    for (int i = 0; i < copies.length; i++) {
      Finder finder = new Finder(RepeatedCorpus.read(root.resolve("x" + i), copies[i]));
      finder.run();
      steps[i] = finder.steps();
    }
    assertTrue(steps[0] > 10_000, "too few steps: " + steps[0]);
    assertEquals(2.0, (double) steps[1] / steps[0], 0.1);
    assertEquals(4.0, (double) steps[2] / steps[0], 0.2);
  }

  private Parallel only(String a, String b) throws IOException {
    List<Parallel> found = find(a, b);
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  private List<Parallel> find(String a, String b) throws IOException {
    return Finder.find(new SmallCorpus().with("mot", a).with("hai", b).read(root));
  }

  private static List<String> differences(Passage passage, List<Alignment.Stretch> stretches) {
    return stretches.stream()
        .filter(s -> !s.common())
        .map(s -> passage.words().substring(s.start(), s.end()))
        .toList();
  }
}
