package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nguyenvan.cite.Locator;
import nguyenvan.content.Messages;
import nguyenvan.quote.RealProject;
import nguyenvan.text.Language;
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

/** Citing provisions and pages, from a disk and from a server that is no secure context. */
class CiteIT {

  /** What is copied without a clipboard object is read where it is put; the rest is pasted. */
  private static final String LISTEN =
      "window.copied = null; document.addEventListener('copy', function (event) {"
          + " window.copied = event.clipboardData.getData('text/plain'); });"
          + "if (window.isSecureContext) { navigator.clipboard.writeText = function (text) {"
          + " window.copied = text; return Promise.resolve(); }; }";

  private static ChromeDriver browser;
  private static StaticServer server;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open("--host-resolver-rules=MAP mirror.example 127.0.0.1");
    server = new StaticServer(RealSite.folder(), "/noi-bo/");
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

  private static String disk(String path) throws IOException {
    return RealSite.folder().resolve(path).toUri().toString();
  }

  private static String mirror(String path) {
    return server.address().replace("127.0.0.1", "mirror.example") + path;
  }

  /** Every form of a provision, as it is copied. */
  private static Map<String, String> forms(String address, String provision) {
    browser.get(address);
    browser.executeScript(LISTEN);
    WebElement own = browser.findElement(By.id(provision));
    opened(own);
    Map<String, String> forms = new LinkedHashMap<>();
    for (WebElement choice : own.findElements(By.cssSelector(".cite [aria-pressed]"))) {
      browser.executeScript("window.copied = null");
      click(choice);
      String copied = copied();
      String shown = own.findElement(By.cssSelector(".cite__text")).getDomProperty("value");
      assertEquals(shown, copied == null ? null : copied.replace("\r\n", "\n"), choice.getText());
      assertEquals("true", choice.getDomAttribute("aria-pressed"));
      forms.put(choice.getDomProperty("textContent"), copied);
    }
    return forms;
  }

  private static void opened(WebElement provision) {
    click(provision.findElement(By.cssSelector(".cite__open")));
    new WebDriverWait(browser, Duration.ofSeconds(5))
        .until(b -> !provision.findElements(By.cssSelector(".cite")).isEmpty());
  }

  /** As a reader does: a browser lets only that copy. */
  private static void click(WebElement element) {
    browser.executeScript("window.clicked = arguments[0]", element);
    browser.executeCdpCommand(
        "Runtime.evaluate", Map.of("expression", "window.clicked.click()", "userGesture", true));
  }

  /** With its line ends, which the driver would not keep. */
  private static String copied() {
    try {
      Object json = browser.executeScript("return JSON.stringify(window.copied)");
      return new ObjectMapper().readValue((String) json, String.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aProvisionIsCopiedInEveryForm() throws IOException {
    for (String page : List.of(disk("vi/documents/nq57.html"), mirror("vi/documents/nq57.html"))) {
      Map<String, String> forms = forms(page, "II.1.b2");
      assertEquals(9, forms.size(), forms.keySet().toString());
      String words = forms.get("Tiếng Việt");
      assertTrue(words.contains("Quy mô kinh tế số đạt tối thiểu 30% GDP."), words);
      assertEquals(
          "“"
              + words
              + "” (Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, mục II.1,"
              + " gạch đầu dòng thứ 2)",
          forms.get("Tiếng Việt, kèm nguồn"));
      String english = forms.get("Tiếng Anh, kèm nguồn");
      assertTrue(
          english.startsWith("“" + forms.get("Tiếng Anh") + "” (Resolution No. 57-NQ/TW of"));
      assertTrue(english.endsWith("section II.1, bullet 2; unofficial translation)"), english);
      String address = "https://nguyenvan.example/vi/documents/nq57.html#II.1.b2";
      assertTrue(forms.get("BibTeX").startsWith("@techreport{nq57-II.1.b2,\n"));
      assertTrue(forms.get("BibTeX").contains("  url = {" + address + "},\n"));
      assertTrue(forms.get("RIS").endsWith("\r\nID  - nq57-II.1.b2\r\nER  - \r\n"));
      JsonNode item = new ObjectMapper().readTree(forms.get("CSL-JSON")).get(0);
      assertEquals("mục II.1, gạch đầu dòng thứ 2", item.get("section").asText());
      assertEquals(address, item.get("URL").asText());
      assertEquals(address, forms.get("Liên kết cố định"));
      String highlight = forms.get("Liên kết tô sáng lời văn");
      String own =
          page.startsWith("file:") ? "https://nguyenvan.example/vi/documents/nq57.html" : page;
      assertTrue(highlight.startsWith(own + "#II.1.b2:~:text=II.1.b2-,"), highlight);
      assertFalse(forms.toString().contains("⟦"), forms.toString());
    }
    assertEquals(false, browser.executeScript("return window.isSecureContext"));
  }

  @Test
  void aLineOfTheInfographicIsCitedOnAnEnglishPage() throws IOException {
    Map<String, String> forms = forms(disk("en/documents/infographic.html"), "s4.p1");
    String said = forms.get("Vietnamese, with source");
    assertTrue(said.startsWith("“" + forms.get("Vietnamese") + "” (Đồ họa thông tin về"), said);
    assertTrue(forms.get("BibTeX").startsWith("@misc{infographic-s4.p1,\n  title"));
    assertFalse(forms.get("BibTeX").contains("year"), forms.get("BibTeX"));
    assertTrue(forms.get("RIS").contains("TT  - Infographic on Politburo"), forms.get("RIS"));
  }

  @Test
  void theSingleReadingsFetchTheWordsThatTheyDoNotShow() throws IOException {
    for (String reading : List.of("original", "translation")) {
      String page = "vi/documents/dean." + reading + ".html";
      for (String address : List.of(disk(page), mirror(page))) {
        browser.get(address);
        browser.executeScript(LISTEN);
        WebElement own = browser.findElement(By.id("P3.II.2.b1"));
        opened(own);
        assertEquals(9, own.findElements(By.cssSelector(".cite [aria-pressed]")).size(), address);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vi/documents/nq57.html#II.1.b2",
        "en/documents/nq57.html#III.2.b3",
        "vi/documents/nq57.html#head.2",
        "vi/documents/ttr74.html#fn1",
        "vi/documents/dean.P3.II.html#P3.II.2.b1",
        "vi/documents/dean.original.html#P2.I",
        "en/documents/dean.translation.html#P3.II.2.b1"
      })
  void theHighlightingAddressFindsTheWords(String path) {
    String id = path.substring(path.indexOf('#') + 1);
    String page = mirror(path.substring(0, path.indexOf('#')));
    String highlight =
        forms(page, id).entrySet().stream().reduce((a, b) -> b).orElseThrow().getValue();
    assertTrue(highlight.startsWith(page + "#" + id + ":~:text="), highlight);
    browser.get("about:blank");
    browser.get(highlight.replace("#" + id, "#"));
    Object there =
        browser.executeAsyncScript(
            "var done = arguments[1]; var id = arguments[0]; setTimeout(function () {"
                + "var b = document.getElementById(id).getBoundingClientRect();"
                + "done(window.scrollY > 0 && b.top < innerHeight && b.bottom > 0); }, 400)",
            id);
    assertEquals(true, there, highlight);
  }

  @Test
  void scriptAndBuildSayTheSamePlace() throws IOException {
    Messages messages = RealProject.knowledge().content().messages();
    browser.get(disk("vi/documents/baocao52.original.html"));
    browser.executeScript(LISTEN);
    for (WebElement provision :
        browser.findElements(By.cssSelector(".provision[id]")).subList(60, 80)) {
      String id = provision.getDomAttribute("id");
      opened(provision);
      click(provision.findElements(By.cssSelector(".cite [aria-pressed]")).get(1));
      String place = Locator.words(id, (key, values) -> messages.get(Language.VI, key, values));
      String said = copied();
      assertTrue(said.endsWith(", " + place + ")"), said);
    }
  }

  @Test
  void aPageOfATargetCopiesWhatItShows() throws IOException {
    String path = "en/targets/nq57-2030-digital-economy-share.html";
    for (String page : List.of(disk(path), mirror(path))) {
      browser.get(page);
      browser.executeScript(LISTEN);
      List<String> copied =
          browser.findElements(By.cssSelector("#cite button[data-copy]")).stream()
              .map(
                  b -> {
                    click(b);
                    return copied();
                  })
              .collect(Collectors.toList());
      assertEquals(
          "“Quy mô kinh tế số đạt tối thiểu 30% GDP.” (Nghị quyết số 57-NQ/TW ngày 22/12/2024"
              + " của Bộ Chính trị, mục II.1, gạch đầu dòng thứ 2).",
          copied.get(0));
      assertTrue(copied.get(1).endsWith("section II.1, bullet 2; unofficial translation)."));
      assertEquals("https://nguyenvan.example/" + path, copied.get(2));
      assertTrue(copied.get(3).startsWith("@techreport{nq57-II.1.b2,\n"), copied.get(3));
      assertTrue(copied.get(4).endsWith("ER  - \r\n"), copied.get(4));
      assertEquals(
          "legislation", new ObjectMapper().readTree(copied.get(5)).at("/0/type").asText());
      assertTrue(copied.get(6).contains("#II.1.b2:~:text=Quy%20m"), copied.get(6));
    }
  }

  @Test
  void theFormsAreOpenToKeyboardAndReaders() throws IOException {
    browser.get(disk("vi/documents/nq57.html"));
    WebElement opener = browser.findElement(By.cssSelector("#II\\.1\\.b2 .cite__open"));
    opener.sendKeys(Keys.ENTER);
    assertEquals("true", opener.getDomAttribute("aria-expanded"));
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    for (String scheme : List.of("light", "dark")) {
      Browser.scheme(browser, scheme);
      assertEquals(List.of(), Axe.analyze(browser).getViolations());
    }
    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertEquals(opener, browser.switchTo().activeElement());
    assertTrue(browser.findElements(By.cssSelector(".cite")).isEmpty());
  }
}
