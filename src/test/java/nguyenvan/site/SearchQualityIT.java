package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;

/** A hundred queries, written down before anything was tuned to them, typed into the page. */
class SearchQualityIT {

  /** Of fifty queries, those that must have an expected page first, and among the first five. */
  private static final int FIRST = 44;

  private static final int FIVE = 48;
  private static final int BUDGET = 200_000;

  private static Path site;
  private static ChromeDriver browser;
  private static SearchReader page;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open();
    site = RealSite.folder();
    page = new SearchReader(browser, site);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static int packed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void findsWhatIsAskedForAndLoadsLittle(String language) throws IOException {
    List<String[]> queries = SearchReader.table("search/queries-" + language + ".tsv");
    int first = 0;
    int five = 0;
    int heaviest = 0;
    long sum = 0;
    List<Double> cold = new ArrayList<>();
    List<Double> later = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (String[] query : queries) {
      page.ask(language, query[0]);
      int at =
          Arrays.asList(query[1].split(" ")).stream()
              .mapToInt(page.results()::indexOf)
              .filter(i -> i >= 0)
              .min()
              .orElse(-1);
      first += at == 0 ? 1 : 0;
      five += at >= 0 && at < 5 ? 1 : 0;
      if (at < 0 || at >= 5) {
        missed.add(query[0]);
      }
      int loaded = loaded();
      heaviest = Math.max(heaviest, loaded);
      sum += loaded;
      cold.add(took());
      later.add(again(language, query[0]));
    }
    System.out.printf(
        "search %s: %d queries, expected page first %d, among five %d, missed %s%n"
            + "  first search loads %d kB gzip at most, %d kB on average%n"
            + "  with loading %.0f ms (median) %.0f ms (worst), again %.1f ms (median) %.1f ms (worst)%n",
        language,
        queries.size(),
        first,
        five,
        missed,
        heaviest / 1000,
        sum / queries.size() / 1000,
        median(cold),
        worst(cold),
        median(later),
        worst(later));
    assertTrue(
        five >= FIVE && first >= FIRST, language + ": " + first + " first, " + five + " in five");
    assertTrue(heaviest < BUDGET, "a first search loads " + heaviest + " bytes");
  }

  /** The whole index of a language, whatever a reader asks for; the texts are apart. */
  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void theWholeIndexIsSmall(String language) throws IOException {
    int sum = 0;
    for (Path file : RealSite.files(site.resolve("search/index"))) {
      if (file.getFileName().toString().matches(language + "[.-].*")) {
        sum += packed(file);
      }
    }
    System.out.printf("search %s: the whole index is %d kB gzip%n", language, sum / 1000);
    assertTrue(sum < BUDGET, "the whole index is " + sum + " bytes");
  }

  /** Bytes, packed, of the scripts of the folder that the page has asked for. */
  private static int loaded() throws IOException {
    Object found =
        browser.executeScript(
            "return Array.from(document.head.querySelectorAll('script:not([defer])'))"
                + ".map(s => decodeURIComponent(s.src.replace(/.*\\/search\\//, '')))");
    int sum = 0;
    for (Object file : (List<?>) found) {
      sum += packed(site.resolve("search").resolve(file.toString()));
    }
    return sum;
  }

  private static double took() {
    return Double.parseDouble(page.list("data-took"));
  }

  /** Milliseconds of the same search once all it needs is there. */
  private static double again(String language, String query) {
    return ((Number)
            browser.executeAsyncScript(
                "var done = arguments[2], began = performance.now();"
                    + "nguyenvan.find(arguments[0], arguments[1], {typing: true},"
                    + " () => done(performance.now() - began))",
                language,
                query))
        .doubleValue();
  }

  private static double median(List<Double> all) {
    return all.stream().sorted().toList().get(all.size() / 2);
  }

  private static double worst(List<Double> all) {
    return all.stream().mapToDouble(d -> d).max().orElseThrow();
  }
}
