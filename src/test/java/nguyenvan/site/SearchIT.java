package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nguyenvan.search.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search as a reader uses it: typed into the page, opened from disk. */
class SearchIT {

  /** Of fifty queries, those that must have an expected page first, and among the first five. */
  private static final int FIRST = 40;

  private static final int FIVE = 47;
  private static final int BUDGET = 200_000;

  private static Path site;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open();
    site = RealSite.folder();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static String disk(String path) {
    return site.resolve(path).toUri().toString();
  }

  private static List<String[]> table(String name) throws IOException {
    return Files.readAllLines(Path.of("test/resources", name)).stream()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t"))
        .toList();
  }

  /** Opens the search afresh with a query and waits for its answer. */
  private static void ask(String language, String query) {
    browser.get("about:blank");
    browser.get(disk(language + "/pages/search.html"));
    browser.findElement(By.id("search-field")).sendKeys(query);
    answered(query);
  }

  private static void answered(String query) {
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(
            b ->
                query.equals(
                    b.findElement(By.cssSelector("[data-search-results]"))
                        .getAttribute("data-query")));
  }

  /** Addresses of the results as the queries name them. */
  private static List<String> results() {
    Object found =
        browser.executeScript(
            "return Array.from(document.querySelectorAll('.results__link')).map(a => a.href)");
    return ((List<?>) found)
        .stream()
            .map(Object::toString)
            .map(a -> a.replaceFirst(".*/(?:vi|en)/", "").replaceFirst("\\?[^#]*", ""))
            .map(a -> a.replaceFirst("(documents/[^./]+)[^/#]*\\.html#", "$1#"))
            .map(a -> a.replaceFirst("\\.html$", ""))
            .toList();
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
    List<String[]> queries = table("search/queries-" + language + ".tsv");
    int first = 0;
    int five = 0;
    int heaviest = 0;
    long sum = 0;
    List<Double> cold = new ArrayList<>();
    List<Double> later = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (String[] query : queries) {
      ask(language, query[0]);
      int at =
          Arrays.asList(query[1].split(" ")).stream()
              .mapToInt(results()::indexOf)
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
    return Double.parseDouble(
        browser.findElement(By.cssSelector("[data-search-results]")).getAttribute("data-took"));
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

  @Test
  void theScriptFoldsAndCutsWordsAsTheBuildDoes() throws IOException {
    browser.get(disk("vi/pages/search.html"));
    for (String[] row : table("folding.tsv")) {
      assertEquals(row[1], browser.executeScript("return nguyenvan.fold(arguments[0])", row[0]));
      assertSameTokens(row[0]);
    }
    for (Path file : RealSite.files(site.resolve("search/text"))) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertSameTokens(text.substring(0, Math.min(text.length(), 20_000)));
    }
  }

  private static void assertSameTokens(String text) {
    String script =
        "return nguyenvan.tokens(arguments[0]).map(t => t.folded + '/' + t.exact).join(' ')";
    List<String> built = Tokens.of(text).stream().map(t -> t.folded() + "/" + t.exact()).toList();
    assertEquals(String.join(" ", built), browser.executeScript(script, text));
  }

  @Test
  void exactMarksRankFirstAndFormsOfUnicodeAreOne() {
    ask("vi", "đường");
    List<String> words = marked();
    assertTrue(words.subList(0, 3).stream().allMatch(w -> w.contains("đường")), words.toString());
    ask("vi", "chuyển đổi số");
    List<String> composed = results();
    ask("vi", java.text.Normalizer.normalize("chuyển đổi số", java.text.Normalizer.Form.NFD));
    assertEquals(composed, results());
  }

  private static List<String> marked() {
    return browser.findElements(By.cssSelector(".results__item")).stream()
        .map(
            i ->
                i.findElements(By.cssSelector("mark")).stream()
                    .map(WebElement::getText)
                    .map(t -> t.toLowerCase(java.util.Locale.ROOT))
                    .toList()
                    .toString())
        .toList();
  }

  @Test
  void aResultLeadsToItsProvisionAndMarksTheWordsThere() {
    ask("vi", "\"tối thiểu 30% GDP\"");
    browser.findElement(By.cssSelector(".results__link[href*='#II.1.b2']")).click();
    assertTrue(browser.getCurrentUrl().endsWith("#II.1.b2"), browser.getCurrentUrl());
    WebElement mark = browser.findElement(By.cssSelector(":target mark.found"));
    assertEquals("tối thiểu 30% GDP", mark.getText());
  }

  @Test
  void theAddressKeepsTheStateAndFiltersNarrow() {
    browser.get(disk("vi/pages/search.html") + "#q=kinh+te+so&kind=provision&document=nq57");
    answered("kinh te so");
    assertTrue(results().stream().allMatch(r -> r.startsWith("documents/nq57#")), results() + "");
    new org.openqa.selenium.support.ui.Select(browser.findElement(By.id("search-document")))
        .selectByValue("");
    assertTrue(browser.getCurrentUrl().endsWith("#q=kinh+te+so&kind=provision"));
    browser.findElement(By.id("search-field")).sendKeys(Keys.ESCAPE);
    assertTrue(browser.findElement(By.cssSelector("[data-search-browse]")).isDisplayed());
    assertFalse(browser.getCurrentUrl().contains("#q"));
  }

  @Test
  void slashLeadsToTheFieldFromEveryPageAndTabToTheResults() {
    browser.get(disk("en/documents/nq57.html"));
    browser.findElement(By.tagName("body")).sendKeys("/");
    new WebDriverWait(browser, Duration.ofSeconds(5))
        .until(b -> "search-field".equals(b.switchTo().activeElement().getAttribute("id")));
    browser.switchTo().activeElement().sendKeys("blokchain");
    answered("blokchain");
    assertTrue(
        browser
            .findElement(By.cssSelector("[role=status][data-search-status]"))
            .getText()
            .matches("\\d+ results?"));
    assertTrue(
        browser
            .findElement(By.cssSelector("[data-search-notes]"))
            .getText()
            .contains("blockchain"));
    String focused = "";
    for (int i = 0; i < 8 && !focused.contains("results__link"); i++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
      focused = String.valueOf(browser.switchTo().activeElement().getAttribute("class"));
    }
    assertTrue(focused.contains("results__link"), focused);
  }

  @Test
  void nothingFoundSaysWhatWasUnderstoodAndWhatIsNear() {
    ask("vi", "\"chuyển đổi xyzzy\"");
    String says = browser.findElement(By.cssSelector("[data-search-status]")).getText();
    assertEquals("Không tìm thấy", says);
    assertTrue(
        browser.findElement(By.cssSelector("[data-search-notes]")).getText().contains("xyzzy"));
  }

  @Test
  void thePageOfResultsIsSoundInBothThemesAndOnATelephone() {
    ask("en", "digital economy");
    for (String scheme : List.of("light", "dark")) {
      Browser.scheme(browser, scheme);
      List<Rule> violations = new AxeBuilder().analyze(browser).getViolations();
      assertEquals(
          List.of(),
          violations.stream().map(v -> v.getId() + " " + v.getNodes().get(0).getHtml()).toList());
    }
    Browser.width(browser, 320);
    try {
      Object width = browser.executeScript("return document.documentElement.scrollWidth");
      assertTrue(((Number) width).intValue() <= 320, width + " pixels wide");
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void anAddressThatIsNoneLeadsToTheSearchWhereverTheSiteStands() throws IOException {
    try (StaticServer server = new StaticServer(site, "/noi-bo/nguyen-van/")) {
      browser.get(server.address() + "vi/targets/kinh-te-soo.html");
      WebElement link = browser.findElement(By.cssSelector("a[data-words]"));
      assertTrue(link.getText().endsWith("kinh te soo"), link.getText());
      link.click();
      answered("kinh te soo");
      assertTrue(browser.getCurrentUrl().startsWith(server.address() + "vi/pages/search.html#q="));
    }
  }
}
