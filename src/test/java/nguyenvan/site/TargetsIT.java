package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The table of targets, the charts, the home page and the digest, in a real browser. */
class TargetsIT {

  private static final String PAGE = "vi/targets/index.html";
  private static final String SHOWN = "[data-targets] tbody tr:not([hidden])";

  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void withoutScriptsTheTableHasEveryTargetAndEachFigureLeadsToItsQuote() throws IOException {
    Document page = page(PAGE);
    List<Element> rows = page.select("[data-targets] tbody tr");
    long targets =
        RealSite.files(RealSite.folder().resolve("vi/targets")).stream()
            .filter(f -> !f.endsWith("index.html"))
            .count();
    assertEquals(targets, rows.size());
    assertTrue(page.selectFirst("[data-filters]").hasAttr("hidden"));
    for (Element figure : page.select(".targets__reading")) {
      String href = figure.attr("href");
      int hash = href.indexOf('#');
      Element quote =
          page("vi/targets/" + href.substring(0, hash)).getElementById(href.substring(hash + 1));
      assertEquals(1, quote.select("[data-quote]").size(), href);
    }
    for (Element link : page.select("[data-unscripted] a")) {
      String document = link.attr("href").substring("#document=".length());
      assertEquals(
          document, page.getElementById("document=" + document).attr("data-document"), document);
    }
  }

  @Test
  void filtersChooseRowsSayHowManyAndStandInTheAddress() throws IOException {
    browser.get(disk(PAGE));
    int all = shown().size();
    choose("document", "nq57");
    choose("horizon", "2045");
    choose("figure", "yes");
    List<WebElement> rows = shown();
    assertTrue(rows.size() > 4 && rows.size() < 12, "" + rows.size());
    for (WebElement row : rows) {
      assertEquals("nq57", row.getAttribute("data-document"));
      assertEquals("2045", row.getAttribute("data-horizon"));
    }
    assertTrue(
        browser.getCurrentUrl().endsWith("#document=nq57&horizon=2045&figure=yes"),
        browser.getCurrentUrl());
    await(s -> s.startsWith("Hiện " + rows.size() + " trong " + all), "the count");
    assertTrue(status().contains("Nghị quyết 57-NQ/TW · 2045"), status());
    browser.findElement(By.cssSelector("[data-reset]")).click();
    assertEquals(all, shown().size());
    assertFalse(browser.getCurrentUrl().contains("#"), browser.getCurrentUrl());
  }

  @Test
  void anAddressOpensTheTableAsItWasAndTheOtherLanguageKeepsIt() throws IOException {
    browser.get(disk(PAGE) + "#document=ttr74&topic=khong-co&sort=-figure");
    assertTrue(shown().stream().allMatch(r -> "ttr74".equals(r.getAttribute("data-document"))));
    int count = shown().size();
    assertTrue(count > 0);
    browser.findElement(By.cssSelector("a[data-language-switch]")).click();
    assertTrue(browser.getCurrentUrl().contains("/en/targets/index.html#document=ttr74"));
    assertEquals(count, shown().size());
  }

  @Test
  void wordsAreFoundWithoutDiacriticsAndNothingFoundIsSaid() throws IOException {
    browser.get(disk(PAGE));
    WebElement field = browser.findElement(By.id("targets-q"));
    field.sendKeys("kinh te so gdp");
    assertTrue(shown().size() > 1);
    assertTrue(
        shown().stream()
            .anyMatch(
                r ->
                    r.findElements(By.cssSelector("a[href^='nq57-2030-digital-economy-share']"))
                            .size()
                        > 0));
    field.sendKeys(" xyzxyz");
    await(s -> s.startsWith("Không có mục tiêu nào khớp"), "that nothing is found");
    assertTrue(shown().isEmpty());
    assertFalse(browser.findElement(By.cssSelector("[data-download]")).isEnabled());
  }

  @Test
  void theKeyboardSortsAColumnBothWaysAndSaysSo() throws IOException {
    browser.get(disk(PAGE) + "#document=nq57&figure=yes");
    WebElement head = browser.findElement(By.cssSelector("th[data-sort=figure]"));
    head.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertEquals("ascending", head.getAttribute("aria-sort"));
    List<Double> up = numbers("percent");
    assertEquals(up.stream().sorted().toList(), up);
    head.findElement(By.tagName("button")).sendKeys(Keys.SPACE);
    assertEquals("descending", head.getAttribute("aria-sort"));
    List<Double> down = numbers("percent");
    assertEquals(up.size(), down.size());
    assertEquals(up.get(0), down.get(down.size() - 1));
    assertTrue(browser.getCurrentUrl().endsWith("&sort=-figure"), browser.getCurrentUrl());
  }

  @Test
  void theFileHasExactlyWhatIsShown(@TempDir Path folder) throws IOException {
    browser.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    browser.get(disk(PAGE) + "#document=nq57&horizon=2030&figure=yes&sort=title");
    browser.findElement(By.cssSelector("[data-download]")).click();
    Path file = folder.resolve("muc-tieu.csv");
    new WebDriverWait(browser, Duration.ofSeconds(10)).until(b -> Files.exists(file));
    String csv = Files.readString(file, StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("\uFEFFMức,Mục tiêu,Mốc năm,Văn bản,Điều khoản\r\n"), csv);
    String[] lines = csv.split("\r\n");
    assertEquals(shown().size() + 1, lines.length);
    assertTrue(
        csv.contains(
            "\r\ntối thiểu 30% GDP,Quy mô kinh tế số,2030,Nghị quyết 57-NQ/TW,II.1.b2\r\n"),
        csv);
    assertTrue(csv.contains("\"trên 0,7"), csv);
    String first = shown().get(0).findElement(By.cssSelector(".targets__link")).getText();
    assertTrue(lines[1].contains(first), lines[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "targets/index.html", "pages/digest.html", "indicators/charts.html"})
  void nothingOverflowsOnANarrowScreen(String page) throws IOException {
    for (String language : List.of("vi", "en")) {
      Browser.width(browser, 320);
      browser.get(disk(language + "/" + page));
      Object width = browser.executeScript("return document.documentElement.scrollWidth");
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
      assertEquals(320L, width, language + "/" + page);
    }
  }

  @Test
  void theHomePageHasItsDoorsAndItsTrustOnTheFirstScreen() throws IOException {
    Browser.width(browser, 1280);
    browser.get(disk("vi/index.html"));
    Object foot =
        browser.executeScript(
            "return document.querySelector('.counts').getBoundingClientRect().bottom");
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    assertTrue(((Number) foot).doubleValue() < 900, "" + foot);
    assertEquals(3, browser.findElements(By.cssSelector(".doors__door")).size());
  }

  @Test
  void theDigestQuotesOnlyItsDocumentAndTheEnglishStandsFirst() throws IOException {
    Document vi = page("vi/pages/digest.html");
    Document en = page("en/pages/digest.html");
    assertEquals(vi.select("q[data-quote]").size(), en.select("q[data-quote]").size());
    assertEquals(en.select(".quoted__rendering").size(), en.select("q[data-quote]").size());
    for (Element original : en.select(".quoted__original")) {
      assertEquals("quoted__rendering", original.previousElementSibling().className());
    }
    for (Element place : en.select(".quoted__place")) {
      assertTrue(place.attr("href").startsWith("../documents/nq57.html#"), place.outerHtml());
    }
  }

  @Test
  void previousAndNextGoThroughADocumentInTheOrderOfItsNumbers() throws IOException {
    for (String kind : List.of("viewpoints/nq57-vp-", "tasks/nq57-task-")) {
      for (int n = 1; n < 5; n++) {
        Document page = page("vi/" + kind + n + ".html");
        String next = page.selectFirst(".pager__link--next").attr("href");
        assertEquals(kind.substring(kind.indexOf('/') + 1) + (n + 1) + ".html", next);
      }
    }
  }

  private static List<Double> numbers(String unit) {
    return shown().stream()
        .filter(r -> unit.equals(r.getAttribute("data-unit")))
        .map(r -> Double.valueOf(r.getAttribute("data-number")))
        .toList();
  }

  private static List<WebElement> shown() {
    return browser.findElements(By.cssSelector(SHOWN));
  }

  private static void choose(String name, String value) {
    new Select(browser.findElement(By.id("targets-" + name))).selectByValue(value);
  }

  private static String status() {
    return browser.findElement(By.cssSelector("[data-count]")).getText();
  }

  private static void await(Predicate<String> said, String what) {
    new WebDriverWait(browser, Duration.ofSeconds(5))
        .withMessage(what)
        .until(b -> said.test(status()));
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(RealSite.folder().resolve(path)));
  }

  private static String disk(String path) throws IOException {
    return RealSite.folder().resolve(path).toUri().toString();
  }
}
