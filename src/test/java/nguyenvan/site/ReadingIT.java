package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Reading a document in Vietnamese, in English and in both, with and without scripts. */
class ReadingIT {

  private static final int HEAVIEST_PAGE = 400_000;

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
  void noPageOfADocumentIsTooHeavyForATelephone() throws IOException {
    for (String language : List.of("vi", "en")) {
      for (Path file : RealSite.files(RealSite.folder().resolve(language + "/documents"))) {
        assertTrue(Files.size(file) < HEAVIEST_PAGE, file + " " + Files.size(file));
      }
    }
  }

  @Test
  void everyProvisionIsOnTheSameAddressAndInEveryReading() throws IOException {
    for (Path list : RealSite.files(RealSite.root().resolve("content/documents"))) {
      if (!list.toString().endsWith(".provisions")) {
        continue;
      }
      String id = list.getFileName().toString().replace(".provisions", "");
      TreeSet<String> ids = new TreeSet<>();
      Files.readAllLines(list).forEach(l -> ids.add(l.substring(0, l.indexOf('\t'))));
      for (String page : List.of(id, id + ".original", id + ".translation")) {
        Document document = page("en/documents/" + page + ".html");
        for (String provision : ids) {
          assertTrue(document.getElementById(provision) != null, page + "#" + provision);
        }
      }
    }
  }

  @Test
  void everyTranslatedBlockHasItsLanguageAndSaysThatItIsUnofficial() throws IOException {
    for (Path file : RealSite.files(RealSite.folder().resolve("vi/documents"))) {
      Document document = Jsoup.parse(Files.readString(file));
      for (Element one : document.select(".provision__rendering, .provision__words--translation")) {
        assertEquals("en", one.attr("lang"), file + " " + one.text());
        Element label = one.selectFirst(".unofficial");
        assertEquals("không chính thức", label.text(), file + " " + one.text());
        assertEquals("vi", label.attr("lang"));
      }
    }
  }

  @Test
  void aPartedDocumentLeadsToTheProvisionInOneStepAndWithScriptsAtOnce() throws IOException {
    Document document = page("vi/documents/dean.html");
    String href = document.getElementById("P3.II.2.b1").selectFirst("a").attr("href");
    assertEquals("dean.P3.II.html#P3.II.2.b1", href);
    browser.get(disk("vi/documents/dean.html") + "#P3.II.2.b1");
    assertTrue(browser.getCurrentUrl().endsWith("vi/documents/dean.P3.II.html#P3.II.2.b1"));
    assertTrue(isInWindow("P3.II.2.b1"));
  }

  @Test
  void theReadingAndTheLanguageChangeAtTheProvisionThatIsRead() throws IOException {
    browser.get(disk("vi/documents/dean.P3.III.html"));
    browser.executeScript("document.getElementById('P3.III.2.b1').scrollIntoView()");
    browser.executeScript(
        "arguments[0].click()", browser.findElement(By.cssSelector("a[data-language-switch]")));
    String english = browser.getCurrentUrl();
    assertTrue(english.contains("en/documents/dean.P3.III.html#P3.III."), english);
    String place = english.substring(english.indexOf('#') + 1);
    assertTrue(isInWindow(place), place);
    List<WebElement> views = browser.findElements(By.cssSelector("a[data-keep-place]"));
    browser.executeScript("arguments[0].click()", views.get(2));
    assertTrue(
        browser.getCurrentUrl().contains("en/documents/dean.translation.html#P3.III."),
        browser.getCurrentUrl());
    assertTrue(browser.findElements(By.cssSelector(".provision__words[lang=vi]")).isEmpty());
    browser.executeScript(
        "arguments[0].click()", browser.findElements(By.cssSelector("a[data-keep-place]")).get(0));
    assertTrue(
        browser.getCurrentUrl().contains("en/documents/dean.P3.III.html#P3.III."),
        browser.getCurrentUrl());
  }

  @Test
  void aReportOfADoubtfulRenderingHasAddressAndBothTexts() throws IOException {
    browser.get(disk("en/documents/nq57.html") + "#II.1.b2");
    WebElement provision = browser.findElement(By.id("II.1.b2"));
    WebElement button = provision.findElement(By.cssSelector(".doubt__open"));
    browser.executeScript("arguments[0].click()", button);
    WebElement text = provision.findElement(By.cssSelector(".doubt textarea"));
    String report = text.getDomProperty("value");
    assertTrue(report.contains("en/documents/nq57.html#II.1.b2"), report);
    assertTrue(report.contains("Quy mô kinh tế số đạt tối thiểu 30% GDP."), report);
    assertTrue(report.contains("The size of the digital economy reaches at least 30% of GDP."));
    assertFalse(report.contains("unofficial"), report);
    assertEquals("true", button.getDomAttribute("aria-expanded"));
    provision.findElements(By.cssSelector(".doubt .button")).get(1).click();
    assertTrue(provision.findElements(By.cssSelector(".doubt")).isEmpty());
    assertEquals("false", button.getDomAttribute("aria-expanded"));
  }

  private static boolean isInWindow(String id) {
    return Boolean.TRUE.equals(
        browser.executeScript(
            "const b = document.getElementById(arguments[0]).getBoundingClientRect();"
                + "return b.top > -200 && b.top < innerHeight",
            id));
  }

  private static String disk(String path) throws IOException {
    return RealSite.folder().resolve(path).toUri().toString();
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(RealSite.folder().resolve(path)));
  }
}
