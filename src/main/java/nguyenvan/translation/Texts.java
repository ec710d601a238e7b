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
import nguyenvan.text.Numbers;

/**
 * What an original and its translation must have in common. Differences are written with {@code -}
 * for what the translation lacks and {@code +} for what it adds.
 */
final class Texts {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** Day, month and, where it is printed, year; a month and its year. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?<![\\d/.,-])(?:(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(\\d{4})"
              + "|(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?"
              + "|tháng (\\d{1,2})(?:\\s*/\\s*| năm )(\\d{4}))(?![\\d/])");

  private static final String NUMERAL = "\\d+(?:[.,]\\d+)*";
  private static final Pattern MAGNITUDE =
      Pattern.compile(
          "(?iu)("
              + NUMERAL
              + ")\\s*(nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|tỷ|tỉ|triệu)(?!\\p{L}|\\s+(?:lệ|trọng|số))");
  private static final Map<String, String> ENGLISH =
      Map.of(
          "nghìn tỷ", "trillion",
          "nghìn tỉ", "trillion",
          "ngàn tỷ", "trillion",
          "ngàn tỉ", "trillion",
          "tỷ", "billion",
          "tỉ", "billion",
          "triệu", "million");
  private static final Pattern ENGLISH_MAGNITUDE =
      Pattern.compile("(?i)(" + NUMERAL + ")[ \u00A0-](trillion|billion|million)(?!\\p{L})");
  private static final Pattern PER_CENT =
      Pattern.compile("(?iu)%|phần trăm|per ?cent(?!\\p{L})|percentage points?");

  private static final Pattern RANGE = Pattern.compile("(?<=\\d)%(?=\\s*[-–—]\\s*\\d)");

  private static final Pattern ROMAN =
      Pattern.compile("(?<![\\p{L}\\p{N}/.-])[IVXLC]{1,6}(?![\\p{L}\\p{N}/])");

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

  static List<String> instruments(String original, String translation) {
    return differences(instruments(original), instruments(translation));
  }

  private static List<String> instruments(String text) {
    return InstrumentNumbers.in(text).stream().map(h -> h.number().replaceAll("\\s+", "")).toList();
  }

  /** Days and months of the original that the translation does not state as such. */
  static List<String> dates(String original, String translation) {
    List<String> missing = new ArrayList<>();
    Matcher m = DATE.matcher(original);
    while (m.find()) {
      String day = m.group(1) != null ? m.group(1) : m.group(4);
      String month = first(m, 2, 5, 7);
      String year = first(m, 3, 6, 8);
      int number = Integer.parseInt(month);
      if (number < 1 || number > MONTHS.size()) {
        continue;
      }
      String name = MONTHS.get(number - 1);
      String months = day == null ? name : Integer.parseInt(day) + " " + name;
      String american = day == null ? name : name + " " + Integer.parseInt(day) + ",";
      String tail = year.isEmpty() ? "" : " " + year;
      if (!translation.contains(months + tail) && !translation.contains(american + tail)) {
        missing.add("-" + months + tail);
      }
    }
    return missing;
  }

  private static String first(MatchResult m, int... groups) {
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
      there.add(digits(vi.group(1)) + " " + unit);
    }
    List<String> here = new ArrayList<>();
    Matcher en = ENGLISH_MAGNITUDE.matcher(translation);
    while (en.find()) {
      here.add(digits(en.group(1)) + " " + en.group(2).toLowerCase(Locale.ROOT));
    }
    List<String> differences = new ArrayList<>(differences(there, here));
    long percent = perCent(original);
    long kept = perCent(translation);
    if (percent != kept) {
      differences.add("% " + percent + " times, here " + kept);
    }
    return differences;
  }

  /** How often a share is stated; a range may have its sign once or twice. */
  private static long perCent(String text) {
    return PER_CENT.matcher(RANGE.matcher(text).replaceAll(" ")).results().count();
  }

  private static String digits(String numeral) {
    return numeral.replaceAll("[.,]", "");
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
