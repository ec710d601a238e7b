package nguyenvan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of a text (runs of letters and digits) and what some Vietnamese words do to a meaning. */
public final class Words {

  /** A word and where it stands, UTF-16 offsets, end exclusive. */
  public record Word(String text, int start, int end) {}

  /** Words whose loss turns a statement around. */
  public static final Set<String> NEGATIONS =
      Set.of("không", "chưa", "chẳng", "chớ", "đừng", "trừ", "cấm");

  /** Words that, right before the words quoted, make the quote say the opposite. */
  private static final Set<String> TURNING = Set.of("không", "chưa", "chẳng", "chớ", "đừng", "trừ");

  /** Words without which a figure says something else. */
  private static final Set<String> BOUNDING =
      Set.of("trên", "dưới", "hơn", "khoảng", "gần", "nhất", "thiểu", "đa", "quá", "từ");

  private Words() {}

  public static List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWord(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Word(text.subSequence(start, i).toString(), start, i));
        start = -1;
      }
    }
    return words;
  }

  public static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  public static boolean isNegation(String word) {
    return NEGATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  public static boolean turns(String word) {
    return TURNING.contains(word.toLowerCase(Locale.ROOT));
  }

  public static boolean bounds(String word) {
    return BOUNDING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The word that ends just before an offset with nothing but spaces between, or empty. */
  public static String before(CharSequence text, int offset) {
    int end = offset;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }
}
