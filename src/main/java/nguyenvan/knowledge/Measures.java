package nguyenvan.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nguyenvan.content.Facts;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Rule;
import nguyenvan.quote.Figure;
import nguyenvan.text.Canonical;
import nguyenvan.text.Language;
import nguyenvan.text.Numbers;
import nguyenvan.text.Tolerance;

/** Holds a measured value against the words of a quote: the number, its unit and its bound. */
final class Measures {

  private static final Set<String> AT_LEAST =
      Set.of(
          "tối thiểu",
          "ít nhất",
          "thấp nhất",
          "từ",
          "không dưới",
          "không thấp hơn",
          "không ít hơn",
          "≥");
  private static final Set<String> MORE =
      Set.of("trên", "hơn", "vượt", "vượt quá", "cao hơn", "lớn hơn", "nhiều hơn", ">");
  private static final Set<String> AT_MOST =
      Set.of(
          "tối đa",
          "nhiều nhất",
          "cao nhất",
          "không quá",
          "không vượt",
          "không vượt quá",
          "không hơn",
          "không cao hơn",
          "không nhiều hơn",
          "≤");
  private static final Set<String> LESS =
      Set.of("dưới", "thấp hơn", "ít hơn", "nhỏ hơn", "chưa đến", "chưa tới", "chưa đầy", "<");
  private static final Set<String> ABOUT = Set.of("khoảng", "gần", "xấp xỉ", "~");

  /** What a quote must say somewhere for a unit to be readable off it. */
  private static final Map<String, Set<String>> UNITS =
      Map.of(
          "countries", Set.of("nước", "quốc gia", "asean", "thế giới"),
          "enterprises", Set.of("doanh nghiệp"),
          "months", Set.of("tháng"),
          "organisations", Set.of("tổ chức"),
          "organisations-and-enterprises", Set.of("tổ chức, doanh nghiệp"),
          "people-per-10000", Set.of("vạn dân", "10.000 dân"),
          "percent-of-budget", Set.of("ngân sách"),
          "percent-of-gdp", Set.of("gdp"),
          "percent-per-year", Set.of("năm"));

  private static final Set<Facts.Comparator> BOUNDED =
      Set.of(
          Facts.Comparator.AT_LEAST,
          Facts.Comparator.MORE,
          Facts.Comparator.AT_MOST,
          Facts.Comparator.LESS,
          Facts.Comparator.ABOUT);

  private static final Pattern CARRIED = Pattern.compile("\\h+(?:có|mức|đạt|từ)$");
  private static final Pattern GROUP =
      Pattern.compile(
          ".*(?:nhóm|tốp|top)\\h*$",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code thuộc 3 nước dẫn đầu}: a group by what stands on both sides of the figure. */
  private static final Pattern AMONG = Pattern.compile("(?s).*(?<!\\p{L})thuộc\\h*$");

  private static final Pattern LEADING =
      Pattern.compile("(?s)[^.;,]{0,60}?\\h(?:dẫn đầu|đứng đầu|hàng đầu|cao nhất)(?!\\p{L}).*");
  private static final Pattern FROM_TO = Pattern.compile("\\h+(?:đến|tới)\\h+");

  /** After a figure that {@code từ} precedes: it is where a rise began, not a lower bound. */
  private static final Pattern ROSE = Pattern.compile("(?s)[^.;]{0,60}?\\hlên\\h+\\d.*");

  /** A place among so many: {@code 71/193}. */
  private static final Pattern PLACE = Pattern.compile("\\d+/\\d+");

  private Measures() {}

  /** What is wrong with a value; empty when one of the passages says it. */
  static Optional<Finding> fault(Facts.Value value, List<String> passages) {
    Optional<Finding> worst = Optional.empty();
    for (String words : passages) {
      Optional<Finding> fault = fault(value, Canonical.text(words, Tolerance.T3));
      if (fault.isEmpty()) {
        return fault;
      }
      boolean nearer = worst.isEmpty() || fault.get().rule().compareTo(worst.get().rule()) > 0;
      worst = nearer ? fault : worst;
    }
    return worst;
  }

  /** The source's own word for the bound of a value, in lower case; empty where it has none. */
  static Optional<String> bound(Facts.Value value, List<String> passages) {
    return passages.stream()
        .map(w -> Canonical.text(w, Tolerance.T3))
        .flatMap(w -> Figure.of(w).stream().filter(f -> says(value, f, w)).map(f -> said(f, w)))
        .findFirst()
        .filter(said -> !said.isEmpty() && BOUNDED.contains(value.comparator()));
  }

  private static boolean says(Facts.Value value, Figure figure, String words) {
    return numbers(figure, words).contains(value.from())
        && hasUnit(value, figure, words)
        && bears(value, figure, words);
  }

  private static Optional<Finding> fault(Facts.Value value, String words) {
    List<Figure> named =
        Figure.of(words).stream().filter(f -> numbers(f, words).contains(value.from())).toList();
    Optional<BigDecimal> lost = value.to().filter(to -> !all(words).contains(to));
    if (named.isEmpty() || lost.isPresent()) {
      BigDecimal number = named.isEmpty() ? value.from() : lost.get();
      return report(
          Rule.FACT_NUMBER, value, number.toPlainString() + " cannot be read off the quote", words);
    }
    List<Figure> measured = named.stream().filter(f -> hasUnit(value, f, words)).toList();
    if (measured.isEmpty()) {
      return report(
          Rule.FACT_NUMBER,
          value,
          "the quote does not count " + shown(value) + " in " + value.unit(),
          words);
    }
    return measured.stream().anyMatch(f -> bears(value, f, words))
        ? Optional.empty()
        : report(Rule.FACT_COMPARATOR, value, "the quote does not say " + shown(value), words);
  }

  private static Optional<Finding> report(
      Rule rule, Facts.Value value, String message, String words) {
    return Optional.of(new Finding(rule, value.at(), message, new Finding.Detail("quoted", words)));
  }

  private static String shown(Facts.Value value) {
    String from = value.from().toPlainString();
    return value
        .to()
        .map(to -> from + " to " + to.toPlainString())
        .orElse(value.comparator().sign() + " " + from);
  }

  private static boolean hasUnit(Facts.Value value, Figure figure, String words) {
    boolean percent = words.substring(figure.start(), figure.end()).indexOf('%') >= 0;
    Set<String> said = UNITS.getOrDefault(value.unit(), Set.of());
    String folded = words.toLowerCase(Locale.ROOT);
    return percent == value.unit().startsWith("percent")
        && (said.isEmpty() || said.stream().anyMatch(folded::contains));
  }

  private static boolean bears(Facts.Value value, Figure figure, String words) {
    List<BigDecimal> numbers = numbers(figure, words);
    if (value.to().isPresent()) {
      return numbers.equals(List.of(value.from(), value.to().get()))
          || numbers.size() == 1 && goesTo(value.to().get(), figure, words);
    }
    String before = words.substring(0, figure.start());
    String said = said(figure, words);
    String after = words.substring(figure.end());
    boolean place =
        value.unit().equals("rank")
            && PLACE.matcher(words.substring(figure.start(), figure.end())).matches()
            && numbers.get(0).equals(value.from());
    return (numbers.size() == 1 || place)
        && switch (value.comparator()) {
          case AT_LEAST -> AT_LEAST.contains(said) || after.matches("(?s).{0,24}?\\h+trở lên.*");
          case MORE -> MORE.contains(said);
          case AT_MOST -> AT_MOST.contains(said) || after.matches("(?s).{0,24}?\\h+trở xuống.*");
          case LESS -> LESS.contains(said);
          case ABOUT -> ABOUT.contains(said);
          case EQUAL ->
              (said.isEmpty() || said.equals("từ") && ROSE.matcher(after).matches())
                  && !Figure.isBoundedAfter(words, figure.end());
          case TOP ->
              GROUP.matcher(before).matches()
                  || AMONG.matcher(before).matches() && LEADING.matcher(after).matches();
          case RANGE -> false;
        };
  }

  private static String said(Figure figure, String words) {
    String bound =
        CARRIED.matcher(words.substring(figure.bound(), figure.start()).strip()).replaceAll("");
    String first = words.substring(figure.start(), figure.start() + 1);
    return "<>≤≥~".contains(first) ? first : bound.toLowerCase(Locale.ROOT);
  }

  /** Whether the words say {@code từ 5 đến 10}. */
  private static boolean goesTo(BigDecimal to, Figure figure, String words) {
    return Figure.of(words).stream()
        .filter(f -> f.start() > figure.end() && numbers(f, words).equals(List.of(to)))
        .anyMatch(f -> FROM_TO.matcher(words.substring(figure.end(), f.start())).matches());
  }

  private static List<BigDecimal> all(String words) {
    List<BigDecimal> all = new ArrayList<>();
    Figure.of(words).forEach(f -> all.addAll(numbers(f, words)));
    return all;
  }

  private static List<BigDecimal> numbers(Figure figure, String words) {
    return Numbers.numerals(words.substring(figure.start(), figure.end()), Language.VI).stream()
        .map(n -> new BigDecimal(n))
        .toList();
  }
}
