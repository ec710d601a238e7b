package nguyenvan.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.text.Words;

/**
 * A figure and what it cannot be read without: {@code tối thiểu 16 - 18%/năm}, {@code 40 tỷ USD}.
 *
 * @param bound where the word that bounds it begins, or {@code start} when none does
 * @param start where the figure itself begins, its sign included
 * @param end where it ends, range, percent sign and rate included
 */
public record Figure(int bound, int start, int end) {

  private static final String DIGITS = "\\d+(?:[.,/:]\\d+)*";
  private static final String RANGE = "(?:\\h?[%‰])?\\h?[-‐‑‒–—−]\\h?" + DIGITS;
  private static final Pattern CORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:[<>≤≥~]\\h?|[-−–+±](?=\\d))?"
              + DIGITS
              + "(?:"
              + RANGE
              + ")*(?:\\h?[%‰])?(?:\\h?/\\p{L}[\\p{L}\\p{N}]*)?");

  /** Words without which a figure says something else. */
  private static final Pattern BOUND =
      Pattern.compile(
          "(?<!\\p{L})(?:tối thiểu|tối đa|ít nhất|nhiều nhất|thấp nhất|cao nhất"
              + "|(?:không|chưa) (?:quá|dưới|đến|tới|đầy|hơn|vượt quá|vượt|(?:thấp|ít|cao|nhiều) hơn)"
              + "|(?:cao|thấp|lớn|nhỏ|nhiều|ít) hơn|xấp xỉ|vượt quá|vượt|trên|dưới|hơn|khoảng|gần|từ)"
              + "\\h+(?:(?:có|mức|đạt|từ)\\h+)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BOUND_AFTER =
      Pattern.compile(
          "\\h+(trở (?:lên|xuống)|hoặc (?:(?:nhiều|cao|ít|thấp) )?hơn)(?!\\p{L}).*",
          Pattern.DOTALL);

  private static final int REACH = 40;

  private static final Set<String> MAGNITUDES =
      Set.of("tỷ", "tỉ", "triệu", "nghìn", "ngàn", "vạn", "trăm", "chục");

  /** After one of these a number is a name: {@code Đề án 06}, {@code năm 2030}. */
  private static final Set<String> NAMED =
      Set.of(
          "số", "năm", "tháng", "ngày", "quý", "thứ", "quyết", "định", "tư", "lệnh", "án", "lục",
          "mục", "chương", "điều", "khoản", "điểm", "phần", "bảng", "hình", "biểu", "trang", "khóa",
          "khoá", "nghiệp", "cmcn", "luật", "tờ", "trình");

  /** Words that go on with the sentence and are not what the figure counts. */
  private static final Set<String> ONWARD =
      Set.of(
          "và", "hoặc", "hay", "của", "trong", "ngoài", "trên", "dưới", "tại", "ở", "từ", "đến",
          "tới", "vào", "ra", "lên", "xuống", "về", "cho", "với", "để", "do", "theo", "so", "là",
          "đã", "đang", "sẽ", "được", "bị", "có", "không", "chưa", "đạt", "tăng", "giảm", "chiếm",
          "gồm", "bao", "như", "nhằm", "mà", "thì", "này", "đó", "qua", "bởi", "cùng", "phải",
          "cần", "còn", "nêu", "quy", "ban", "xác", "phê", "khi", "nếu", "nên", "vì", "nhưng",
          "song", "sau", "trước", "giữa", "bằng", "thông", "cũng", "vẫn", "rất", "các", "những");

  /** The figures of a text, in order. */
  public static List<Figure> of(String text) {
    List<Figure> figures = new ArrayList<>();
    Matcher m = CORE.matcher(text);
    while (m.find()) {
      int from = Math.max(0, m.start() - REACH);
      Matcher bound = BOUND.matcher(text.substring(from, m.start()));
      figures.add(new Figure(bound.find() ? from + bound.start() : m.start(), m.start(), m.end()));
    }
    return figures;
  }

  /** Whether words that begin at an offset begin within the figure or without its bound. */
  boolean isCutByStart(int at) {
    return at > bound && at < end;
  }

  /** Whether words that end at an offset leave a part of the figure, or what it counts, outside. */
  boolean isCutByEnd(String text, int at) {
    return at > start && at < end || countsOn(text, at);
  }

  /** Whether words that end at an offset keep the bound of the figure but not the figure. */
  boolean isLeftBehind(int at) {
    return at > bound && at <= start;
  }

  /** Whether words that bound a figure from behind stand at an offset: {@code trở lên}. */
  public static boolean isBoundedAfter(String text, int at) {
    return boundAfter(text, at).isPresent();
  }

  /** The words that bound a figure from behind and stand at an offset. */
  static Optional<String> boundAfter(String text, int at) {
    Matcher bound = BOUND_AFTER.matcher(text.substring(at));
    return bound.matches() ? Optional.of(bound.group(1)) : Optional.empty();
  }

  private boolean countsOn(String text, int at) {
    int stop = end;
    while (stop <= at) {
      Optional<Words.Word> next = Words.after(text, stop);
      if (next.isEmpty()) {
        return false;
      }
      if (stop == at) {
        return isCounted(text, next.get().text());
      }
      if (!MAGNITUDES.contains(next.get().text())) {
        return false;
      }
      stop = next.get().end();
    }
    return false;
  }

  private boolean isCounted(String text, String next) {
    boolean percent = "%‰".indexOf(text.charAt(end - 1)) >= 0;
    String before = Words.before(text, start).toLowerCase(Locale.ROOT);
    boolean name = !percent && NAMED.contains(before);
    boolean capitalised =
        Character.isUpperCase(next.charAt(0)) && !next.equals(next.toUpperCase(Locale.ROOT));
    return !name && !capitalised && !ONWARD.contains(next.toLowerCase(Locale.ROOT));
  }
}
