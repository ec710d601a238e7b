package nguyenvan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nguyenvan.quote.Figure;
import nguyenvan.text.Words;

/**
 * A change that is looked for first: of a figure, of the word that bounds it, of a negation.
 *
 * @param before the words of the earlier text that the later one lacks
 * @param after the words of the later text that the earlier one lacks
 */
public record Alert(Kind kind, List<String> before, List<String> after) {

  /** What changed. */
  public enum Kind {
    FIGURE,
    BOUND,
    NEGATION;

    /** As in messages. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Words after a negation that say what is denied. */
  private static final int DENIED = 2;

  /** What the words and signs before a figure say of it; the longest come first. */
  private static final List<List<String>> BOUNDS =
      List.of(
          List.of(
              "<=",
              "≤",
              "tối đa",
              "nhiều nhất",
              "cao nhất",
              "không quá",
              "không vượt",
              "không hơn"),
          List.of(">=", "≥", "tối thiểu", "ít nhất", "thấp nhất", "không dưới", "không thấp", "từ"),
          List.of("~", "khoảng", "gần", "xấp xỉ"),
          List.of("<", "dưới", "thấp hơn", "ít hơn", "nhỏ hơn", "chưa"),
          List.of(">", "trên", "hơn", "vượt", "cao hơn", "lớn hơn", "nhiều hơn"));

  /** A figure as it stands, its bare number, and what bounds it; equal when both are the same. */
  private record Shown(String words, String number, String bound) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Shown s && number.equals(s.number) && bound.equals(s.bound);
    }

    @Override
    public int hashCode() {
      return number.hashCode();
    }
  }

  /**
   * What to look at first between two texts.
   *
   * @param otherA what else of the first document goes with the second text
   * @param otherB what else of the second document goes with the first text: what stands there is
   *     not dropped
   */
  static List<Alert> of(String a, String b, String otherA, String otherB) {
    List<Alert> alerts = new ArrayList<>();
    List<Shown> figuresBefore = shown(a);
    List<Shown> figuresAfter = shown(b);
    removeCommon(figuresBefore, figuresAfter);
    figuresBefore.removeAll(shown(otherB));
    figuresAfter.removeAll(shown(otherA));
    figures(figuresBefore, figuresAfter, alerts);
    List<String> before = negations(a);
    List<String> after = negations(b);
    removeCommon(before, after);
    before.removeAll(negations(otherB));
    after.removeAll(negations(otherA));
    add(Kind.NEGATION, before, after, alerts);
    return List.copyOf(alerts);
  }

  private static void figures(List<Shown> before, List<Shown> after, List<Alert> alerts) {
    List<String> boundBefore = new ArrayList<>();
    List<String> boundAfter = new ArrayList<>();
    for (Shown one : List.copyOf(before)) {
      for (Shown other : List.copyOf(after)) {
        if (before.contains(one) && after.contains(other) && one.number.equals(other.number)) {
          before.remove(one);
          after.remove(other);
          boundBefore.add(one.words);
          boundAfter.add(other.words);
        }
      }
    }
    add(Kind.FIGURE, words(before), words(after), alerts);
    add(Kind.BOUND, boundBefore, boundAfter, alerts);
  }

  private static List<String> words(List<Shown> figures) {
    return figures.stream().map(Shown::words).toList();
  }

  private static List<Shown> shown(String text) {
    List<Shown> figures = new ArrayList<>();
    for (Figure figure : Figure.of(text)) {
      boolean name = figure.end() < text.length() && Character.isLetter(text.charAt(figure.end()));
      if (!name) {
        String words = text.substring(figure.bound(), figure.end()).toLowerCase(Locale.ROOT);
        String number = text.substring(figure.start(), figure.end()).replaceAll("[<>≤≥~\\h]", "");
        figures.add(new Shown(words.replaceAll("\\h+(?=%)", ""), number, bound(words)));
      }
    }
    return figures;
  }

  private static String bound(String words) {
    return BOUNDS.stream()
        .filter(forms -> forms.stream().anyMatch(words::startsWith))
        .findFirst()
        .map(forms -> forms.get(0))
        .orElse("");
  }

  private static List<String> negations(String text) {
    List<String> found = new ArrayList<>();
    for (Words.Word negation : Words.negations(text)) {
      int end = negation.end();
      for (int i = 0; i < DENIED; i++) {
        end = Words.after(text, end).map(Words.Word::end).orElse(end);
      }
      found.add(text.substring(negation.start(), end).toLowerCase(Locale.ROOT));
    }
    return found;
  }

  private static <T> void removeCommon(List<T> before, List<T> after) {
    for (T one : List.copyOf(before)) {
      if (after.remove(one)) {
        before.remove(one);
      }
    }
  }

  private static void add(Kind kind, List<String> before, List<String> after, List<Alert> alerts) {
    if (!before.isEmpty() || !after.isEmpty()) {
      alerts.add(new Alert(kind, List.copyOf(before), List.copyOf(after)));
    }
  }
}
