package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The site in a real browser: opened from disk in a folder with spaces and diacritics, and over
 * plain HTTP under a path.
 */
class BrowserIT {

  /** One page of each kind. */
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "documents/nq57.html",
          "viewpoints/nq57-vp-1.html",
          "targets/nq57-2030-digital-economy-share.html",
          "tasks/nq57-task-3.html",
          "topics/data.html",
          "instruments/nq-52-nq-tw-2019.html",
          "terms/kinh-te-so.html",
          "events/2025-12-20-digital-economy-forum.html",
          "indicators/digital-economy-share.html",
          "disagreements/digital-economy-share-2023.html",
          "timeline/index.html",
          "pages/method.html");

  /** Pages that differ from those in more than their words. */
  private static final List<String> OTHERS =
      List.of(
          "compare/index.html",
          "compare/duthao--nq57.html",
          "compare/duthao--nq57.changes.html",
          "compare/duthao--nq57.side.III.html",
          "compare/ttr74--duthao.inline.II.html",
          "data/index.html",
          "documents/dean.P3.II.html",
          "documents/dean.html",
          "documents/index.html",
          "documents/infographic.html",
          "documents/nq57.original.html",
          "documents/nq57.translation.html",
          "lineage/index.html",
          "pages/a-z.html",
          "pages/about.html",
          "pages/report.html",
          "pages/report-nq57.html",
          "pages/translations.html",
          "topics/index.html",
          "targets/index.html",
          "targets/nq57-2030-patents-growth.html",
          "terms/index.html",
          "events/index.html",
          "indicators/gii-rank-world.html",
          "indicators/charts.html",
          "pages/digest.html",
          "disagreements/index.html",
          "pages/corrections.html",
          "timeline/issuers.html",
          "timeline/lineage.html",
          "timeline/targets.html",
          "pages/sources.html");

  private static Path site;
  private static ChromeDriver browser;
  private static StaticServer server;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open();
    site = RealSite.folder();
    server = new StaticServer(site, "/noi-bo/nguyen-van/");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.close();
    }
  }

  static Stream<String> kinds() {
    return Stream.of("vi", "en")
        .flatMap(language -> KINDS.stream().map(page -> language + "/" + page));
  }

  static Stream<String> all() {
    return Stream.of(kinds(), OTHERS.stream().map(page -> "vi/" + page), Stream.of("index.html"))
        .flatMap(pages -> pages);
  }

  private static String disk(String path) {
    return site.resolve(path).toUri().toString();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void pageIsWholeFromAServer(String page) throws IOException {
    open(server.address() + page);
  }

  private static void open(String address) throws IOException {
    browser.manage().logs().get(LogType.PERFORMANCE);
    browser.manage().logs().get(LogType.BROWSER);
    browser.get(address);
    assertEquals(List.of(), requestsOutside(address), "requests outside the site");
    assertEquals(List.of(), errors(), "errors of the browser");
  }

  @ParameterizedTest
  @MethodSource("all")
  void pageIsSoundFromDiskInBothThemes(String page) throws IOException {
    open(disk(page));
    assertEquals(List.of(), violations(), "violations that axe finds");
  }

  private static List<String> violations() {
    List<String> violations = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      Browser.scheme(browser, scheme);
      for (Rule rule : Axe.analyze(browser).getViolations()) {
        violations.add(scheme + " " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
      }
    }
    return violations;
  }

  @Test
  void anAddressThatIsNoneLeadsIntoTheSearch() {
    browser.get(server.address() + "vi/terms/kinh_te-so.html");
    assertEquals(List.of(), violations());
    WebElement way = browser.findElement(By.cssSelector("a[data-words]"));
    assertTrue(way.getText().endsWith("kinh te so"), way.getText());
    way.click();
    assertEquals(
        server.address() + "vi/pages/search.html#q=kinh+te+so",
        browser.getCurrentUrl().replace("%20", "+"));
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(b -> b.findElement(By.cssSelector(".results a")).getText().equals("Kinh tế số"));
  }

  @Test
  void nothingOverflowsAt320Pixels() {
    Browser.width(browser, 320);
    try {
      for (String page : all().toList()) {
        browser.get(disk(page));
        Object width = browser.executeScript("return document.documentElement.scrollWidth");
        assertTrue(((Number) width).intValue() <= 320, page + " is " + width + " pixels wide");
      }
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  private static List<String> requestsOutside(String address) throws IOException {
    String own = address.startsWith("file:") ? "file:" : server.address();
    List<String> outside = new ArrayList<>();
    for (var entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = new ObjectMapper().readTree(entry.getMessage()).get("message");
      if (message.get("method").asText().equals("Network.requestWillBeSent")) {
        String url = message.at("/params/request/url").asText();
        if (!url.startsWith(own) && !url.startsWith("data:")) {
          outside.add(url);
        }
      }
    }
    return outside;
  }

  private static List<String> errors() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void fromAQuoteOneStepLeadsToItsHighlightedPlace() {
    browser.get(disk("vi/targets/nq57-2030-digital-economy-share.html"));
    String quoted = browser.findElement(By.cssSelector("blockquote[data-quote]")).getText();
    browser.findElement(By.cssSelector("figcaption cite a")).click();
    assertTrue(browser.getCurrentUrl().endsWith("documents/nq57.html#II.1.b2"));
    WebElement target =
        (WebElement) browser.executeScript("return document.querySelector(':target')");
    assertTrue(target.getText().contains(quoted.strip()), quoted);
    String lit = target.getCssValue("background-color");
    WebElement other = browser.findElement(By.id("II.1.b1"));
    assertNotEquals(other.getCssValue("background-color"), lit);
  }

  @Test
  void everythingCanBeReadWithoutScripts() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.get(disk("en/documents/nq57.html"));
      String text = browser.findElement(By.tagName("main")).getText();
      assertTrue(text.contains("Quy mô kinh tế số đạt tối thiểu 30% GDP."));
      assertTrue(text.contains("at least 30% of GDP"));
      browser.findElement(By.cssSelector("a[data-language-switch]")).click();
      assertTrue(browser.getCurrentUrl().endsWith("vi/documents/nq57.html"));
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void theLinksOfADrawingAreStopsOfTheKeyboardAndSeen() {
    browser.get(disk("vi/timeline/issuers.html"));
    browser.findElement(By.cssSelector(".chart")).sendKeys(org.openqa.selenium.Keys.TAB);
    WebElement link = browser.switchTo().activeElement();
    assertTrue(link.getAttribute("class").contains("chart__link"), link.getAttribute("class"));
    WebElement frame = link.findElement(By.cssSelector(".chart__hit"));
    assertNotEquals("none", frame.getCssValue("stroke"));
  }
}
