package nguyenvan.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up articles in Vietnamese syllables, the same for the same number. */
final class Articles {

  private static final int SIZE = 3000;
  private static final String[] SYLLABLES =
      ("phát triển khoa học công nghệ đổi mới sáng tạo chuyển số quốc gia kinh tế xã hội dữ liệu hạ"
              + " tầng nhân lực chất lượng cao thể chế doanh nghiệp đột phá nguồn an ninh chủ quyền tỉ"
              + " trọng năng suất không để chậm hơn trong nhiệm vụ giải pháp nghị quyết trung ương R&D"
              + " <30% 2030 \"số\"")
          .split(" ");

  private final Random random;

  private Articles(int count) {
    random = new Random(count);
  }

  static List<Article> make(int count) {
    Articles maker = new Articles(count);
    List<Article> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      articles.add(maker.article(i, count));
    }
    return articles;
  }

  private Article article(int number, int count) {
    List<String> related = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      related.add("a" + random.nextInt(count));
    }
    return new Article(
        "a" + number, number % 2 == 0 ? "vi" : "en", words(8), markdown(), List.copyOf(related));
  }

  private String markdown() {
    StringBuilder text = new StringBuilder();
    int bytes = 0;
    for (int block = 0; bytes < SIZE; block++) {
      String next = block(block);
      text.append(next).append("\n\n");
      bytes += next.getBytes(StandardCharsets.UTF_8).length + 2;
    }
    return text.toString();
  }

  private String block(int number) {
    return switch (number % 5) {
      case 0 -> "## " + words(6);
      case 1 -> words(40) + " **" + words(3) + "** " + words(20) + ".";
      case 2 -> "> " + words(25) + ".\n> — *" + words(4) + "*";
      case 3 -> "- " + words(9) + "\n- [" + words(3) + "](a1.html#II.1)\n- `" + words(2) + "`";
      default -> words(30) + " [" + words(4) + "](../terms/x.html) " + words(15) + ".";
    };
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return words.toString();
  }
}
