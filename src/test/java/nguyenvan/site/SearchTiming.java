package nguyenvan.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * How long a search takes in Chromium once the scripts of the index are there, on this computer and
 * slowed down four times, as a telephone is: the first query of a page, and every query as a later
 * one. Run with {@code mvn -f src/pom.xml -Pbench process-test-classes
 * -Dbench.main=nguyenvan.site.SearchTiming}, with {@code -Dbench.args=} the folder of a baked site
 * unless one is to be baked.
 */
public final class SearchTiming {

  private static final String ALL_SHARDS =
      "const done = arguments[arguments.length - 1], reader = nguyenvan.read(arguments[0]);"
          + "let spent = 0; const index = nguyenvan.index;"
          + "nguyenvan.index = (...all) => { const began = performance.now(); index(...all);"
          + " spent += performance.now() - began; };"
          + "reader.head(() => { const head = spent; let left = reader.shards.length;"
          + " reader.shards.forEach((shard, i) => reader.load('-w' + i,"
          + " () => { if (--left === 0) done([head, spent]); })); });";

  private static final String FIND =
      "const done = arguments[2], began = performance.now();"
          + "nguyenvan.find(arguments[0], arguments[1], {typing: true},"
          + " () => done(performance.now() - began));";

  private SearchTiming() {}

  /** Prints the times; the argument is the folder of a baked site. */
  public static void main(String[] args) throws IOException {
    Path site = args.length > 0 ? Path.of(args[0]) : RealSite.folder();
    ChromeDriver browser = Browser.open();
    try {
      for (String language : List.of("vi", "en")) {
        for (int slower : List.of(1, 4)) {
          browser.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", slower));
          measure(browser, new SearchReader(browser, site), language, slower);
        }
      }
    } finally {
      browser.quit();
    }
  }

  private static void measure(ChromeDriver browser, SearchReader page, String language, int slower)
      throws IOException {
    List<Double> head = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    List<Double> later = new ArrayList<>();
    List<String[]> queries = SearchReader.table("search/queries-" + language + ".tsv");
    for (String[] query : queries) {
      List<?> spent = open(browser, page, language);
      head.add(((Number) spent.get(0)).doubleValue());
      whole.add(((Number) spent.get(1)).doubleValue());
      first.add(find(browser, language, query[0]));
    }
    open(browser, page, language);
    for (String[] query : queries) {
      later.add(find(browser, language, query[0]));
    }
    System.out.printf(
        "search %s, %d times slower, ms as median/95th/most: unpacking the head %s, the whole index"
            + " %s; a first query %s, later ones %s%n",
        language, slower, spread(head), spread(whole), spread(first), spread(later));
  }

  private static List<?> open(ChromeDriver browser, SearchReader page, String language) {
    browser.get("about:blank");
    browser.get(page.disk(language + "/pages/search.html"));
    return (List<?>) browser.executeAsyncScript(ALL_SHARDS, language);
  }

  private static double find(ChromeDriver browser, String language, String query) {
    return ((Number) browser.executeAsyncScript(FIND, language, query)).doubleValue();
  }

  private static String spread(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    int last = sorted.size() - 1;
    return String.format(
        "%.1f/%.1f/%.1f",
        sorted.get(last / 2), sorted.get((int) Math.round(last * 0.95)), sorted.get(last));
  }
}
