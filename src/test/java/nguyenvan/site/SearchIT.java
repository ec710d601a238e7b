package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nguyenvan.search.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search as a reader uses it: typed into the page, opened from disk. */
class SearchIT {

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

  @Test
  void theScriptFoldsAndCutsWordsAsTheBuildDoes() throws IOException {
    browser.get(page.disk("vi/pages/search.html"));
    for (String[] row : SearchReader.table("folding.tsv")) {
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
    page.ask("vi", "đường");
    List<String> words = marked();
    assertTrue(words.subList(0, 3).stream().allMatch(w -> w.contains("đường")), words.toString());
    page.ask("vi", "chuyển đổi số");
    List<String> composed = page.results();
    page.ask("vi", java.text.Normalizer.normalize("chuyển đổi số", java.text.Normalizer.Form.NFD));
    assertEquals(composed, page.results());
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
    page.ask("vi", "\"tối thiểu 30% GDP\"");
    browser.findElement(By.cssSelector(".results__link[href*='#II.1.b2']")).click();
    assertTrue(browser.getCurrentUrl().endsWith("#II.1.b2"), browser.getCurrentUrl());
    List<String> marks =
        browser.findElements(By.cssSelector(":target .provision__words mark.found")).stream()
            .map(m -> m.getDomProperty("textContent"))
            .toList();
    assertEquals("tối thiểu 30% GDP", String.join("", marks), "a link parts it");
  }

  @Test
  void theAddressKeepsTheStateAndFiltersNarrow() {
    browser.get(page.disk("vi/pages/search.html") + "#q=kinh+te+so&kind=provision&document=nq57");
    page.answered("kinh te so");
    assertTrue(
        page.results().stream().allMatch(r -> r.startsWith("documents/nq57#")),
        page.results() + "");
    new org.openqa.selenium.support.ui.Select(browser.findElement(By.id("search-document")))
        .selectByValue("");
    assertTrue(browser.getCurrentUrl().endsWith("#q=kinh+te+so&kind=provision"));
    browser.findElement(By.id("search-field")).sendKeys(Keys.ESCAPE);
    assertTrue(browser.findElement(By.cssSelector("[data-search-browse]")).isDisplayed());
    assertFalse(browser.getCurrentUrl().contains("#q"));
  }

  @Test
  void aTopicNarrowsProvisionsToThoseThatItsPagesQuote() {
    browser.get(
        page.disk("vi/pages/search.html")
            + "#q=kinh+te+so&kind=provision&document=nq57&topic=digital-economy");
    page.answered("kinh te so");
    assertTrue(page.results().contains("documents/nq57#II.1.b2"), page.results() + "");
    assertFalse(page.results().contains("documents/nq57#tail.1"), page.results() + "");
    assertTrue(browser.findElement(By.cssSelector("[data-search-derived]")).isDisplayed());
    page.ask("en", "digital economy");
    new WebDriverWait(browser, Duration.ofSeconds(5))
        .until(b -> b.findElements(By.cssSelector("#search-topic option")).size() > 1);
  }

  @Test
  void spellingsOfOneWordFindTheSame() {
    page.ask("vi", "tỷ trọng kinh tế số");
    String first = page.results().get(0);
    page.ask("vi", "tỉ trọng kinh tế số");
    assertEquals(first, page.results().get(0));
  }

  @Test
  void aWholePassageFindsItsProvision() {
    String passage =
        "Quy mô kinh tế số đạt tối thiểu 30% GDP. Tỉ lệ sử dụng dịch vụ công trực tuyến của người"
            + " dân và doanh nghiệp đạt trên 80%; giao dịch không dùng tiền mặt đạt 80%.";
    page.ask("vi", passage);
    assertEquals("documents/nq57#II.1.b2", page.results().get(0));
    page.ask("vi", "<script>");
    assertEquals(List.of(), page.results());
  }

  @Test
  void slashLeadsToTheFieldFromEveryPageAndTabToTheResults() {
    browser.get(page.disk("en/documents/nq57.html"));
    browser.findElement(By.tagName("body")).sendKeys("/");
    new WebDriverWait(browser, Duration.ofSeconds(5))
        .until(b -> "search-field".equals(b.switchTo().activeElement().getAttribute("id")));
    browser.switchTo().activeElement().sendKeys("blokchain");
    page.answered("blokchain");
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
  void theKeysOfOneCharacterCanBeTurnedOff() {
    browser.get(page.disk("en/pages/search.html"));
    browser.findElement(By.cssSelector("[data-keys-switch]")).click();
    browser.findElement(By.id("keys")).sendKeys("/");
    assertFalse("search-field".equals(browser.switchTo().activeElement().getAttribute("id")));
    browser.findElement(By.cssSelector("[data-keys-switch]")).click();
    browser.findElement(By.id("keys")).sendKeys("/");
    assertEquals("search-field", browser.switchTo().activeElement().getAttribute("id"));
  }

  @Test
  void nothingFoundSaysWhatWasUnderstoodAndWhatIsNear() {
    page.ask("vi", "\"chuyển đổi xyzzy\"");
    String says = browser.findElement(By.cssSelector("[data-search-status]")).getText();
    assertEquals("Không tìm thấy", says);
    assertTrue(
        browser.findElement(By.cssSelector("[data-search-notes]")).getText().contains("xyzzy"));
  }

  @Test
  void thePageOfResultsIsSoundInBothThemesAndOnATelephone() {
    page.ask("en", "digital economy");
    for (String scheme : List.of("light", "dark")) {
      Browser.scheme(browser, scheme);
      List<Rule> violations = Axe.analyze(browser).getViolations();
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
      page.answered("kinh te soo");
      assertTrue(browser.getCurrentUrl().startsWith(server.address() + "vi/pages/search.html#q="));
    }
  }
}
