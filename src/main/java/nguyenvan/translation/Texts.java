package nguyenvan.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.mention.InstrumentNumbers;
import nguyenvan.text.Language;
import nguyenvan.text.Numbers;

/**
 * What an original and its translation must have in common. Differences are written with {@code -}
 * for what the translation lacks and {@code +} for what it adds.
 */
final class Texts {

  private static final String NUMERAL = "\\d+(?:[.,]\\d+)*";
  private static final Pattern MAGNITUDE =
      Pattern.compile(
          "(?iu)("
              + NUMERAL
              + ")\\s*(nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|tỷ|tỉ|triệu|nghìn|ngàn)(?!\\p{L}|\\s+(?:lệ|trọng|số))");
  private static final Map<String, String> ENGLISH =
      Map.of(
          "nghìn tỷ", "trillion",
          "nghìn tỉ", "trillion",
          "ngàn tỷ", "trillion",
          "ngàn tỉ", "trillion",
          "tỷ", "billion",
          "tỉ", "billion",
          "triệu", "million",
          "nghìn", "thousand",
          "ngàn", "thousand");
  private static final Pattern ENGLISH_MAGNITUDE =
      Pattern.compile(
          "(?i)(" + NUMERAL + ")[ \\u00A0\\u202F-](trillion|billion|million|thousand)(?!\\p{L})");
  private static final Pattern PER_CENT =
      Pattern.compile("(?iu)%|phần trăm|per ?cent(?!\\p{L})|percentage points?");

  /** The first of two signs in {@code 16% - 18%} and {@code 5% to 10%}. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?iu)(?<=\\d)\\s?%(?=\\s*(?:[-–—]|đến|to)\\s*" + NUMERAL + "\\s?(?:%|[-–—]))");

  /** What a figure rises or falls from, and to. */
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:từ|from)\\s[^\\d.;]{0,20}("
              + NUMERAL
              + ")[^\\d.;]{1,40}?(?<!\\p{L})(?:đến|tới|lên|xuống|còn|to)\\s[^\\d.;]{0,20}("
              + NUMERAL
              + ")|(?<![\\d.,/–—-])("
              + NUMERAL
              + ")\\s?%?\\s*[-–—]\\s*("
              + NUMERAL
              + ")(?![\\d/–—-])|(?<!\\p{L})(?:lên|xuống|còn|to)\\s[^\\d.;]{0,20}("
              + NUMERAL
              + ")[^\\d.;,]{1,10}(?<!\\p{L})(?:từ|from)\\s[^\\d.;]{0,20}("
              + NUMERAL
              + ")");

  private static final Pattern DOLLARS = Pattern.compile("(?iu)USD|US\\$|dollars?|đô la");

  private static final Pattern ORDINAL =
      Pattern.compile("(?iu)lần thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})");
  private static final List<String> ORDINALS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

  /**
   * {@code I/2025} is a quarter; the French {@code L’économie} begins with no numeral, {@code
   * XIIIe} does.
   */
  private static final Pattern SHARE = Pattern.compile("(" + NUMERAL + ")[ \\u00A0\\u202F]?%");

  private static final Pattern ROMAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.-])(?:[IVXLC]{1,6}(?![\\p{L}\\p{N}]|/(?!\\d{4})|['’]\\p{Ll})"
              + "|[IVX]{1,6}(?=e(?!\\p{L})))");

  /** Letters that no other language of the Latin alphabet has. */
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?iu)[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

  private static final Pattern WEB = Pattern.compile("https?://\\S+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private Texts() {}

  /** What one list has and the other has not, one for one. */
  static List<String> differences(List<String> original, List<String> translation) {
    List<String> missing = new ArrayList<>(original);
    List<String> extra = new ArrayList<>();
    for (String one : translation) {
      if (!missing.remove(one)) {
        extra.add("+" + one);
      }
    }
    List<String> differences = new ArrayList<>();
    missing.forEach(m -> differences.add("-" + m));
    differences.addAll(extra);
    return differences;
  }

  /** The shares of both, where they are the same and stand in another order. */
  static List<String> exchangedShares(String original, String translation, Language language) {
    List<String> there = shares(original, Language.VI);
    List<String> here = shares(translation, language);
    boolean same = differences(there, here).isEmpty();
    return same && !there.equals(here)
        ? List.of(String.join("%, ", there) + "% stand as " + String.join("%, ", here) + "%")
        : List.of();
  }

  private static List<String> shares(String text, Language language) {
    List<String> shares = new ArrayList<>();
    Matcher m = SHARE.matcher(RANGE.matcher(text).replaceAll(""));
    while (m.find()) {
      shares.add(String.join(" ", Numbers.numerals(m.group(1), language)));
    }
    return shares;
  }

  static List<String> instruments(String original, String translation) {
    return differences(instruments(original), instruments(translation));
  }

  private static List<String> instruments(String text) {
    return InstrumentNumbers.in(text).stream().map(h -> h.number().replaceAll("\\s+", "")).toList();
  }

  /** The first of some groups that has matched; empty when none has. */
  static String first(MatchResult m, int... groups) {
    for (int group : groups) {
      if (m.group(group) != null) {
        return m.group(group);
      }
    }
    return "";
  }

  /** Figures that are so many millions or billions, and shares in a hundred. */
  static List<String> magnitudes(String original, String translation) {
    List<String> there = new ArrayList<>();
    Matcher vi = MAGNITUDE.matcher(original);
    while (vi.find()) {
      String unit = ENGLISH.get(vi.group(2).toLowerCase(Locale.ROOT));
      there.add(value(vi.group(1), Language.VI) + " " + unit);
    }
    List<String> here = new ArrayList<>();
    Matcher en = ENGLISH_MAGNITUDE.matcher(translation);
    while (en.find()) {
      here.add(value(en.group(1), Language.EN) + " " + en.group(2).toLowerCase(Locale.ROOT));
    }
    List<String> differences = new ArrayList<>(differences(there, here));
    if (DOLLARS.matcher(original).find() != DOLLARS.matcher(translation).find()) {
      differences.add(DOLLARS.matcher(original).find() ? "-USD" : "+USD");
    }
    long percent = perCent(original);
    long kept = perCent(translation);
    if (percent != kept && ranges(original) != ranges(translation)) {
      differences.add("% " + percent + " times, here " + kept);
    }
    return differences;
  }

  private static long perCent(String text) {
    return PER_CENT.matcher(text).results().count();
  }

  /**
   * How often a share is stated when a range counts once, as it may have its sign once or twice.
   */
  private static long ranges(String text) {
    String signs = PER_CENT.matcher(text).replaceAll("%");
    return perCent(RANGE.matcher(signs).replaceAll(" "));
  }

  private static String value(String numeral, Language language) {
    return String.join(" ", Numbers.numerals(numeral, language));
  }

  /** Ordinals in words that the translation has neither in words nor in figures. */
  static List<String> ordinals(String original, String translation) {
    return ORDINAL
        .matcher(original)
        .results()
        .map(m -> 1 + ORDINALS.indexOf(m.group(1).toLowerCase(Locale.ROOT)))
        .filter(n -> !Numbers.states(translation, n))
        .map(n -> "-" + n)
        .toList();
  }

  /** Beginning and end of a range, or a rise and a fall, that have changed places. */
  static List<String> reversed(String original, String translation) {
    List<String> there = pairs(original, Language.VI);
    if (there.isEmpty()) {
      return List.of();
    }
    List<String> here = pairs(translation, Language.EN);
    List<String> reversed = new ArrayList<>();
    for (String difference : differences(there, here)) {
      String[] ends = difference.substring(1).split(" → ");
      String other = ends[1] + " → " + ends[0];
      if (difference.startsWith("-") && here.contains(other) && !there.contains(other)) {
        reversed.add("-" + ends[0] + " → " + ends[1]);
        reversed.add("+" + other);
      }
    }
    return reversed;
  }

  private static List<String> pairs(String text, Language language) {
    if (!Numbers.hasDigit(text)) {
      return List.of();
    }
    return FROM_TO
        .matcher(text)
        .results()
        .map(m -> value(first(m, 1, 3, 6), language) + " → " + value(first(m, 2, 4, 5), language))
        .toList();
  }

  /** Roman numerals that the other text has neither so nor as a number. */
  static List<String> romans(String original, String translation) {
    List<String> missing = new ArrayList<>();
    for (String numeral : differences(romans(original), romans(translation))) {
      String other = numeral.startsWith("-") ? translation : original;
      if (!Numbers.states(other, Numbers.roman(numeral.substring(1)))) {
        missing.add(numeral);
      }
    }
    return missing;
  }

  private static List<String> romans(String text) {
    return ROMAN.matcher(text).results().map(MatchResult::group).toList();
  }

  /**
   * Vietnamese words that stand in a translation. Names of people and places, numbers of
   * instruments and what the glossary keeps are none.
   */
  static List<String> untranslated(String original, String translation, Glossary glossary) {
    TreeSet<String> left = new TreeSet<>();
    String text = WEB.matcher(translation).replaceAll(" ");
    for (InstrumentNumbers.Hit hit : InstrumentNumbers.in(translation)) {
      text = text.replace(hit.number(), " ");
    }
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      String word = m.group();
      boolean lower = Character.isLowerCase(word.charAt(0));
      boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      boolean ordinal = word.length() == 1 && text.startsWith(")", m.end());
      if ((lower || capitals)
          && !ordinal
          && VIETNAMESE.matcher(word).find()
          && !glossary.keeps(word)) {
        left.add(word);
      }
    }
    if (left.isEmpty() && translation.equals(original) && hasSentence(text)) {
      left.add(original);
    }
    return List.copyOf(left);
  }

  /** Whether a text is more than names: four words or more, one of them in small letters. */
  private static boolean hasSentence(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    return words.size() > 3 && words.stream().anyMatch(w -> Character.isLowerCase(w.charAt(0)));
  }
}
