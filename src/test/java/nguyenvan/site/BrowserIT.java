package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/**
 * The site in a real browser: opened from disk in a folder with spaces and diacritics, and over
 * plain HTTP under a path.
 */
class BrowserIT {

  private static final List<String> PAGES =
      List.of(
          "index.html",
          "documents/index.html",
          "documents/nq57.html",
          "documents/dean.html",
          "viewpoints/index.html",
          "viewpoints/nq57-vp-1.html",
          "targets/index.html",
          "targets/nq57-2030-digital-economy-share.html",
          "tasks/nq57-task-3.html",
          "topics/data.html",
          "instruments/nq-52-nq-tw-2019.html",
          "terms/index.html",
          "terms/kinh-te-so.html",
          "events/index.html",
          "events/2025-12-20-digital-economy-forum.html",
          "timeline/index.html",
          "pages/report.html",
          "pages/sources.html",
          "pages/method.html");

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

  static Stream<String> addresses() {
    return Stream.of("vi", "en")
        .flatMap(
            language ->
                PAGES.stream()
                    .map(page -> language + "/" + page)
                    .flatMap(path -> Stream.of(disk(path), server.address() + path)));
  }

  private static String disk(String path) {
    return site.resolve(path).toUri().toString();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void pageIsAccessibleInBothThemes(String address) {
    List<String> violations = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      Browser.scheme(browser, scheme);
      browser.get(address);
      Results results = new AxeBuilder().analyze(browser);
      for (Rule rule : results.getViolations()) {
        violations.add(scheme + " " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
      }
    }
    assertEquals(List.of(), violations);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void pageAsksForNothingOutsideAndLogsNoError(String address) throws IOException {
    browser.manage().logs().get(LogType.PERFORMANCE);
    browser.manage().logs().get(LogType.BROWSER);
    browser.get(address);
    String own = address.startsWith("file:") ? "file:" : server.address();
    List<String> foreign = new ArrayList<>();
    for (var entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = new ObjectMapper().readTree(entry.getMessage()).get("message");
      if (message.get("method").asText().equals("Network.requestWillBeSent")) {
        String url = message.at("/params/request/url").asText();
        if (!url.startsWith(own) && !url.startsWith("data:")) {
          foreign.add(url);
        }
      }
    }
    assertEquals(List.of(), foreign);
    List<String> errors =
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(Object::toString)
            .filter(e -> !e.contains("favicon"))
            .toList();
    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void nothingOverflowsAt320Pixels(String address) {
    Browser.width(browser, 320);
    try {
      browser.get(address);
      Object width = browser.executeScript("return document.documentElement.scrollWidth");
      assertTrue(((Number) width).intValue() <= 320, "page is " + width + " pixels wide");
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", java.util.Map.of());
    }
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
  void languageSwitchStaysAtTheProvision() {
    for (String address :
        List.of(disk("vi/documents/nq57.html"), server.address() + "vi/documents/nq57.html")) {
      browser.get(address + "#III.2.b3");
      browser.findElement(By.cssSelector("a[data-language-switch]")).click();
      assertTrue(
          browser.getCurrentUrl().endsWith("en/documents/nq57.html#III.2.b3"),
          browser.getCurrentUrl());
    }
  }

  @Test
  void everythingCanBeReadWithoutScripts() {
    browser.executeCdpCommand(
        "Emulation.setScriptExecutionDisabled", java.util.Map.of("value", true));
    try {
      browser.get(disk("en/documents/nq57.html"));
      String text = browser.findElement(By.tagName("main")).getText();
      assertTrue(text.contains("Quy mô kinh tế số đạt tối thiểu 30% GDP."));
      assertTrue(text.contains("at least 30% of GDP"));
      browser.findElement(By.cssSelector("a[data-language-switch]")).click();
      assertTrue(browser.getCurrentUrl().endsWith("vi/documents/nq57.html"));
    } finally {
      browser.executeCdpCommand(
          "Emulation.setScriptExecutionDisabled", java.util.Map.of("value", false));
    }
  }

  @Test
  void skipLinkIsTheFirstStopOfTheKeyboard() {
    browser.get(disk("vi/index.html"));
    browser.findElement(By.tagName("body")).sendKeys(org.openqa.selenium.Keys.TAB);
    String href =
        String.valueOf(browser.executeScript("return document.activeElement.getAttribute('href')"));
    assertEquals("#main", href);
    assertFalse(browser.findElement(By.id("main")).getText().isBlank());
  }
}
