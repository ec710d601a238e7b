package nguyenvan.text;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a text states, so that an original and its rendering can be compared. Vietnamese
 * writes 0,7 and 15.000 where English writes 0.7 and 15,000; English names months. Numbers written
 * as words, and Roman numerals, may stand for numerals on the other side but are not demanded.
 */
public final class Numbers {

  private static final Pattern WHOLE = Pattern.compile("\\d+");
  private static final Pattern NUMERAL = Pattern.compile("\\d+(?:[.,]\\d+)*");

  /** {@code năm} that means a year: in a date, after a count, or in a set phrase. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?iu)(?:\\d\\s*|/|(?<!\\p{L})(?:hằng|hàng|mỗi|các|từng|những|trong|một|nhiều|đến|vào|theo|cả|của|qua)\\s+)"
              + "năm(?!\\p{L})|(?<!\\p{L})năm\\s+(?:\\d|qua|tới|nay|sau|trước)");

  private static final Pattern ROMAN =
      Pattern.compile("(?<![\\p{L}\\p{N}])[IVXLC]+(?![\\p{L}\\p{N}])");
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12));
  private static final Pattern ENGLISH_DATE =
      Pattern.compile(
          "\\b(?:(\\d{1,2}) )?(January|February|March|April|May|June|July|August|September|October"
              + "|November|December)(?: (\\d{1,2}),)?(?: (\\d{4}))?\\b");
  private static final Map<String, String> VIETNAMESE_WORDS =
      Map.ofEntries(
          Map.entry("một", "1"),
          Map.entry("hai", "2"),
          Map.entry("ba", "3"),
          Map.entry("bốn", "4"),
          Map.entry("tư", "4"),
          Map.entry("năm", "5"),
          Map.entry("sáu", "6"),
          Map.entry("bảy", "7"),
          Map.entry("tám", "8"),
          Map.entry("chín", "9"),
          Map.entry("mười", "10"),
          Map.entry("nhất", "1"),
          Map.entry("vạn", "10000"));
  private static final Map<String, String> ENGLISH_WORDS =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("first", "1"),
          Map.entry("two", "2"),
          Map.entry("second", "2"),
          Map.entry("three", "3"),
          Map.entry("third", "3"),
          Map.entry("four", "4"),
          Map.entry("fourth", "4"),
          Map.entry("five", "5"),
          Map.entry("fifth", "5"),
          Map.entry("six", "6"),
          Map.entry("sixth", "6"),
          Map.entry("seven", "7"),
          Map.entry("seventh", "7"),
          Map.entry("eight", "8"),
          Map.entry("eighth", "8"),
          Map.entry("nine", "9"),
          Map.entry("ninth", "9"),
          Map.entry("ten", "10"),
          Map.entry("tenth", "10"));

  private Numbers() {}

  /** The numerals of a text in order, each in plain decimal notation. */
  public static List<String> numerals(String text, Language language) {
    List<String> numbers = new ArrayList<>();
    Matcher m = NUMERAL.matcher(text);
    while (m.find()) {
      numbers.addAll(parse(m.group(), language));
    }
    return numbers;
  }

  /**
   * What the numbers of a rendering lack or add. Where both texts have as many clauses, each clause
   * is held against its own: two figures that have changed places are then found.
   *
   * @return empty when they agree; otherwise numbers prefixed with {@code -} when the rendering
   *     lacks them and {@code +} when it adds them
   */
  public static List<String> differences(String vietnamese, String english) {
    List<String> whole = compare(vietnamese, english);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<String> differences = new ArrayList<>();
    for (Bilingual clause : Clauses.of(vietnamese, english)) {
      differences.addAll(compare(clause.vi(), clause.en()));
    }
    return differences;
  }

  /**
   * Figures of an original that a text in any language lacks, whatever words it has for numbers.
   * Only what is written in digits in both is compared.
   *
   * @return the figures in plain decimal notation, each after {@code -}
   */
  public static List<String> missing(String vietnamese, String other, Language language) {
    List<String> missing = new ArrayList<>(numerals(vietnamese, Language.VI));
    // An elided article or pronoun, as in French, is no numeral.
    romans(other.replaceAll("[LC](?=[’'])", " ")).forEach(missing::remove);
    months(other, language).forEach(missing::remove);
    numerals(other.replaceAll("(?<=\\d)[\\u00A0\\u202F ](?=\\d{3}(?!\\d))", ""), language)
        .forEach(missing::remove);
    return missing.stream().map(n -> "-" + n).toList();
  }

  /** The months that a text names beside a day or a year, as {@code 22 décembre 2024}. */
  private static List<String> months(String text, Language language) {
    List<String> months = new ArrayList<>();
    for (Month month : Month.values()) {
      Set<String> names = new HashSet<>();
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
        names.add(Pattern.quote(month.getDisplayName(style, language.locale())));
      }
      String name = "(?:" + String.join("|", names) + ")";
      Pattern dated =
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?:\\d{1,2}(?:er|\\.|º)?\\s(?:de\\s)?%1$s(?!\\p{L})|%1$s\\s(?:de\\s)?\\d{4})"
                  .replace("%1$s", name));
      dated.matcher(text).results().forEach(r -> months.add(Integer.toString(month.getValue())));
    }
    return months;
  }

  /** Whether a text states a whole number, in figures or words of either language. */
  public static boolean states(String text, int number) {
    String sought = Integer.toString(number);
    return Pattern.compile("(?<!\\d)" + sought + "(?!\\d)").matcher(text).find()
        || words(text, VIETNAMESE_WORDS).contains(sought)
        || words(text, ENGLISH_WORDS).contains(sought);
  }

  private static List<String> compare(String vietnamese, String english) {
    List<String> missing = new ArrayList<>(numerals(vietnamese, Language.VI));
    List<String> extra = new ArrayList<>();
    for (String number : english(english)) {
      if (!missing.remove(number)) {
        extra.add(number);
      }
    }
    // What words and Roman numerals stand for is looked up only where a figure needs it.
    if (!extra.isEmpty()) {
      String counted = YEAR.matcher(vietnamese).replaceAll(" ");
      words(counted, VIETNAMESE_WORDS).forEach(extra::remove);
      romans(vietnamese).forEach(extra::remove);
    }
    if (!missing.isEmpty()) {
      words(english, ENGLISH_WORDS).forEach(missing::remove);
      monthsAlone(vietnamese, english).forEach(missing::remove);
      romans(english).forEach(missing::remove);
    }
    List<String> differences = new ArrayList<>();
    missing.forEach(n -> differences.add("-" + n));
    extra.forEach(n -> differences.add("+" + n));
    return differences;
  }

  /** Whether a text has a digit; without one it has no figure, date or number of a paper. */
  public static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static List<String> english(String text) {
    if (!hasDigit(text)) {
      return List.of();
    }
    List<String> numbers = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher m = ENGLISH_DATE.matcher(text);
    while (m.find()) {
      boolean date = m.group(1) != null || m.group(3) != null || m.group(4) != null;
      if (date) {
        numbers.add(MONTHS.get(m.group(2).toLowerCase(Locale.ROOT)).toString());
      }
      String kept =
          date
              ? " " + or(m.group(1)) + " " + or(m.group(3)) + " " + or(m.group(4)) + " "
              : m.group();
      m.appendReplacement(rest, Matcher.quoteReplacement(kept));
    }
    m.appendTail(rest);
    numbers.addAll(numerals(rest.toString(), Language.EN));
    return numbers;
  }

  /** Months that stand without day and year in both languages. */
  private static List<String> monthsAlone(String vietnamese, String english) {
    List<String> months = new ArrayList<>();
    Matcher m = ENGLISH_DATE.matcher(english);
    while (m.find()) {
      int month = MONTHS.get(m.group(2).toLowerCase(Locale.ROOT));
      boolean alone = m.group(1) == null && m.group(3) == null && m.group(4) == null;
      Pattern same = Pattern.compile("(?iu)(?<!\\p{L})tháng 0?" + month + "(?![\\d.,]\\d|\\d)");
      if (alone && same.matcher(vietnamese).find()) {
        months.add(Integer.toString(month));
      }
    }
    return months;
  }

  private static String or(String text) {
    return text == null ? "" : text;
  }

  /** How a language writes numbers; Vietnamese and English whatever the runtime knows. */
  public static DecimalFormatSymbols symbols(Language language) {
    boolean vietnamese = language.equals(Language.VI);
    DecimalFormatSymbols symbols =
        DecimalFormatSymbols.getInstance(vietnamese ? Locale.ROOT : language.locale());
    if (vietnamese) {
      symbols.setDecimalSeparator(',');
      symbols.setGroupingSeparator('.');
    }
    return symbols;
  }

  private static List<String> parse(String numeral, Language language) {
    if (WHOLE.matcher(numeral).matches()) {
      return List.of(plain(numeral));
    }
    DecimalFormatSymbols symbols = symbols(language);
    char decimal = symbols.getDecimalSeparator();
    char group = symbols.getGroupingSeparator();
    String grouped = "\\d{1,3}(?:" + Pattern.quote("" + group) + "\\d{3})+";
    String fraction = "(?:" + Pattern.quote("" + decimal) + "\\d+)?";
    if (numeral.matches(grouped + fraction) || numeral.matches("\\d+" + fraction)) {
      return List.of(plain(numeral.replace("" + group, "").replace(decimal, '.')));
    }
    if (numeral.matches("\\d+\\.\\d+")) {
      return List.of(plain(numeral));
    }
    List<String> parts = new ArrayList<>();
    for (String part : numeral.split("[.,]")) {
      parts.add(plain(part));
    }
    return parts;
  }

  private static String plain(String number) {
    BigDecimal value = new BigDecimal(number);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static List<String> words(String text, Map<String, String> numbers) {
    List<String> found = new ArrayList<>();
    for (Words.Word word : Words.of(text)) {
      String number = numbers.get(word.text().toLowerCase(Locale.ROOT));
      if (number != null) {
        found.add(number);
      }
    }
    return found;
  }

  private static List<String> romans(String text) {
    List<String> found = new ArrayList<>();
    Matcher m = ROMAN.matcher(text);
    while (m.find()) {
      found.add(Integer.toString(roman(m.group())));
    }
    return found;
  }

  /** The value of a Roman numeral. */
  public static int roman(String numeral) {
    int sum = 0;
    int previous = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value =
          switch (numeral.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
          };
      sum += value < previous ? -value : value;
      previous = Math.max(previous, value);
    }
    return sum;
  }
}
