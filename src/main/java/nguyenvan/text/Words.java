package nguyenvan.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words of a text (runs of letters and digits) and what some Vietnamese words do to a meaning. */
public final class Words {

  /** A word and where it stands, UTF-16 offsets, end exclusive. */
  public record Word(String text, int start, int end) {}

  /** Words whose loss turns a statement around. */
  private static final Set<String> NEGATIONS =
      Set.of("không", "chưa", "chẳng", "chả", "chớ", "đừng", "trừ", "cấm");

  /** Words that may stand between a negation and what it negates: {@code không thể tách rời}. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "thể", "được", "phải", "có", "còn", "là", "hề", "nên", "cần", "cho", "để", "bị", "thực",
          "sự", "chỉ", "hoàn", "toàn", "thật", "đủ");

  /** After {@code không} these make a noun: {@code không gian mạng}. */
  private static final Set<String> NOUNS = Set.of("gian", "khí", "quân", "phận", "trung");

  private static final Set<String> OR = Set.of("hay", "hoặc");

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
    return NEGATIONS.contains(fold(word));
  }

  /** The negations of a text; {@code không gian} and {@code hàng không} are none. */
  public static List<Word> negations(CharSequence text) {
    List<Word> negations = new ArrayList<>();
    List<Word> words = of(text);
    for (int i = 0; i < words.size(); i++) {
      boolean noun =
          i + 1 < words.size() && NOUNS.contains(fold(words.get(i + 1).text()))
              || i > 0 && fold(words.get(i - 1).text()).equals("hàng");
      if (isNegation(words.get(i).text()) && !noun) {
        negations.add(words.get(i));
      }
    }
    return negations;
  }

  /** The negation under which words stand that begin at an offset, though it stands before them. */
  public static Optional<String> negationBefore(CharSequence text, int offset) {
    int at = offset;
    for (String word = before(text, at); !word.isEmpty(); word = before(text, at)) {
      if (isNegation(word)) {
        return Optional.of(word);
      }
      if (!AUXILIARIES.contains(fold(word))) {
        break;
      }
      at = start(text, at);
    }
    return Optional.empty();
  }

  /** The negation that follows words which end at an offset, with nothing but spaces between. */
  public static Optional<String> negationAfter(CharSequence text, int offset) {
    Optional<Word> next = after(text, offset);
    if (next.isPresent() && OR.contains(fold(next.get().text()))) {
      next = after(text, next.get().end());
    }
    boolean noun =
        next.flatMap(w -> after(text, w.end()))
            .filter(w -> NOUNS.contains(fold(w.text())))
            .isPresent();
    return next.map(Word::text).filter(w -> isNegation(w) && !noun);
  }

  /** The word that ends just before an offset with nothing but spaces between, or empty. */
  public static String before(CharSequence text, int offset) {
    int end = skipBack(text, offset);
    return text.subSequence(start(text, offset), end).toString();
  }

  /** The word that begins just after an offset with at least one space and nothing else between. */
  public static Optional<Word> after(CharSequence text, int offset) {
    int start = offset;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return start > offset && end > start
        ? Optional.of(new Word(text.subSequence(start, end).toString(), start, end))
        : Optional.empty();
  }

  private static int start(CharSequence text, int offset) {
    int start = skipBack(text, offset);
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int skipBack(CharSequence text, int offset) {
    int end = offset;
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
