package nguyenvan.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.text.Language;
import nguyenvan.text.Numbers;

/** Whether a figure is the least or the most that is meant. */
final class Bounds {

  private static final String FIGURE = ")\\s+(?:\\p{L}+\\s+)?(\\d+(?:[.,]\\d+)*)(?![\\d/])";

  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(không dưới|không ít hơn|không thấp hơn|tối thiểu|ít nhất|trên|hơn|vượt)"
              + "|(không quá|không vượt quá|không vượt|không hơn|ít hơn|thấp hơn|dưới|tối đa"
              + "|nhiều nhất|chưa đến|chưa tới|chưa đầy)"
              + FIGURE);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:((?:no|not) (?:less|fewer|lower) than|not (?:below|under)|at least"
              + "|a minimum of|over|above|more than|greater than|higher than|exceed(?:s|ed|ing)?)"
              + "|((?:no|not) (?:more|greater|higher) than|not (?:over|above|to exceed|exceed(?:ing)?)"
              + "|at most|a maximum of|up to|under|below|(?:less|fewer|lower) than)"
              + FIGURE);

  private static final String QUANTITY = "(\\d+(?:[.,]\\d+)*)";

  /**
   * Words that can only bound or hedge the figure; {@code trên 63 tỉnh} may mean in 63 provinces.
   */
  private static final Pattern HEDGED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:tối thiểu|ít nhất|tối đa|nhiều nhất|không quá|không dưới|khoảng"
              + "|xấp xỉ|chưa đến|chưa đầy)\\s+"
              + QUANTITY
              + "|(?:trên|hơn|dưới|gần|vượt)\\s+"
              + QUANTITY
              + "\\s*(?:%|nghìn|ngàn|triệu|tỷ|tỉ))(?![\\d/]|\\p{L})");

  private static final Pattern ANY =
      Pattern.compile(
          "(?i)(?:least|minimum of|over|above|than|exceed(?:s|ed|ing)?|most|maximum of|up to|under"
              + "|below|about|around|approximately|nearly|almost|some|roughly|not yet|surpass(?:es|ed|ing)?)"
              + "\\s+(?:(?:an?|the|USD|US\\$|about|nearly|estimated|\\$)\\s*)*"
              + QUANTITY
              + "|"
              + QUANTITY
              + "\\s*(?:%|million|billion|thousand|trillion)?(?:\\s+\\p{L}+)?\\s+(?:or|and) (?:more|over|above)");

  private Bounds() {}

  /** Figures that the original bounds or hedges and the translation states bare. */
  static List<String> dropped(String original, String translation) {
    Matcher vi = HEDGED.matcher(original);
    if (!Numbers.hasDigit(original) || !vi.find()) {
      return List.of();
    }
    List<String> bounded = new ArrayList<>();
    Matcher en = ANY.matcher(translation);
    while (en.find()) {
      bounded.addAll(figures(en, Language.EN));
    }
    List<String> dropped = new ArrayList<>();
    do {
      List<String> figure = figures(vi, Language.VI);
      if (!bounded.remove(String.join(" ", figure))) {
        dropped.add("-" + vi.group().strip());
      }
    } while (vi.find());
    return dropped;
  }

  private static List<String> figures(Matcher m, Language language) {
    return Numbers.numerals(m.group(1) != null ? m.group(1) : m.group(2), language);
  }

  /** Figures that are bounded on one side in the original and only on the other here. */
  static List<String> contradicted(String original, String translation) {
    Map<String, TreeSet<String>> there = bounds(VIETNAMESE, original, Language.VI);
    List<String> contradicted = new ArrayList<>();
    bounds(ENGLISH, translation, Language.EN)
        .forEach(
            (figure, sides) -> {
              TreeSet<String> printed = there.getOrDefault(figure, sides);
              if (sides.stream().noneMatch(printed::contains)) {
                printed.forEach(s -> contradicted.add("-" + s + " " + figure));
                sides.forEach(s -> contradicted.add("+" + s + " " + figure));
              }
            });
    return contradicted;
  }

  private static Map<String, TreeSet<String>> bounds(
      Pattern pattern, String text, Language language) {
    Map<String, TreeSet<String>> bounds = new TreeMap<>();
    if (!Numbers.hasDigit(text)) {
      return bounds;
    }
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      String figure = String.join(" ", Numbers.numerals(m.group(3), language));
      String side = m.group(1) != null ? "least" : "most";
      bounds.computeIfAbsent(figure, k -> new TreeSet<>()).add(side);
    }
    return bounds;
  }
}
