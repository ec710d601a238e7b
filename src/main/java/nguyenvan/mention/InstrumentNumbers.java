package nguyenvan.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.text.Numbers;

/**
 * Numbers of legal and Party papers as they are printed: {@code 52-NQ/TW}, {@code 749/QĐ-TTg},
 * {@code 193/2025/QH15}, {@code 135-CTr-TW}.
 */
public final class InstrumentNumbers {

  /** A number and where it stands; {@code from} takes in the words for its type before it. */
  public record Hit(String number, int from, int start, int end) {}

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/-])\\d{1,5}(?:/\\d{4})?\\s?[-/]"
              + "(?:[A-ZĐ][A-ZĐa-z]{1,5}(?:[-/][A-ZĐ][A-ZĐa-z]*)+|QH\\d{2})(?![\\p{L}\\d])");

  private static final Pattern TYPE =
      Pattern.compile(
          "(?:nghị quyết|quyết định|kết luận|nghị định|chỉ thị|thông tư liên tịch|thông tư"
              + "|hướng dẫn|công văn|văn bản|tờ trình|chương trình)\\s+(?:số:?\\s+)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private InstrumentNumbers() {}

  /** Every number of a text, in order. */
  public static List<Hit> in(String text) {
    if (!Numbers.hasDigit(text)) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      Matcher type = TYPE.matcher(text.substring(0, m.start()));
      int from = type.find() ? type.start() : m.start();
      hits.add(new Hit(m.group(), from, m.start(), m.end()));
    }
    return hits;
  }

  /** A number without the spaces that print may set before its series. */
  static String plain(String number) {
    return number.replaceAll("\\s+", "");
  }
}
