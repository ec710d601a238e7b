package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** Every two of six documents, whole: side by side, in one text, and only what differs. */
class CompareIT {

  private static final int HEAVIEST_PAGE = 410_000;

  private static final List<String> COMPARED =
      List.of("cv411-pl1", "ttr74", "dean", "duthao", "nq57", "infographic");

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

  private static Path folder(String language) throws IOException {
    return RealSite.folder().resolve(language + "/compare");
  }

  private static List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < COMPARED.size(); i++) {
      for (int j = i + 1; j < COMPARED.size(); j++) {
        pairs.add(COMPARED.get(i) + "--" + COMPARED.get(j));
      }
    }
    return pairs;
  }

  /** The pages of a reading, one or one a part. */
  private static List<Document> pages(String language, String pair, String reading)
      throws IOException {
    List<Document> pages = new ArrayList<>();
    for (Path file : RealSite.files(folder(language))) {
      String name = file.getFileName().toString();
      if (name.startsWith(pair + "." + reading + ".")) {
        pages.add(Jsoup.parse(Files.readString(file)));
      }
    }
    return pages;
  }

  /** The words of a document as its own page has them, by provision. */
  private static Map<String, String> texts(String id) throws IOException {
    Path file = RealSite.folder().resolve("vi/documents/" + id + ".original.html");
    Map<String, String> texts = new HashMap<>();
    for (Element p : Jsoup.parse(Files.readString(file)).select(".provision[id]")) {
      Element words = p.selectFirst(".provision__words").clone();
      words.select("[data-apparatus], .provision__back").remove();
      texts.put(id + "." + p.id(), words.text().strip());
    }
    return texts;
  }

  @Test
  void everyProvisionOfBothStandsOnceAndWhole() throws IOException {
    Map<String, Map<String, String>> texts = new HashMap<>();
    for (String id : COMPARED) {
      texts.put(id, texts(id));
    }
    for (String pair : pairs()) {
      Map<String, String> expected = new HashMap<>();
      Stream.of(pair.split("--")).forEach(id -> expected.putAll(texts.get(id)));
      Map<String, String> shown = new HashMap<>();
      for (Document page : pages("vi", pair, "side")) {
        for (Element side : page.select(".compared__side")) {
          Element words = side.selectFirst(".compared__words").clone();
          words.select("[data-apparatus]").remove();
          String before = shown.put(side.id(), words.text().strip());
          assertEquals(null, before, pair + " has twice " + side.id());
        }
      }
      assertEquals(expected, shown, pair);
    }
  }

  @Test
  void inOneTextEveryProvisionOfBothHasItsPlace() throws IOException {
    for (String pair : pairs()) {
      for (String language : List.of("vi", "en")) {
        List<Document> pages = pages(language, pair, "inline");
        for (String id : pair.split("--")) {
          for (String provision : texts(id).keySet()) {
            long places = pages.stream().filter(p -> p.getElementById(provision) != null).count();
            assertEquals(1, places, language + " " + pair + " " + provision);
          }
        }
      }
    }
  }

  @Test
  void everyDifferenceIsToldInWords() throws IOException {
    Map<String, List<String>> words =
        Map.of("del", List.of("[bỏ:", "[đổi:"), "ins", List.of("[thêm:", "[thành:"));
    int marked = 0;
    for (String reading : List.of("side", "inline", "changes")) {
      for (Document page : pages("vi", "ttr74--duthao", reading)) {
        for (Element mark : page.select(".compared del, .compared ins")) {
          Element word = mark.selectFirst(".change__word");
          assertTrue(words.get(mark.tagName()).contains(word.text()), mark.outerHtml());
          marked++;
        }
      }
    }
    assertTrue(marked > 100, "marks: " + marked);
  }

  @Test
  void aLineThatDiffersIsMarkedAndOneThatDoesNotIsNot() throws IOException {
    for (Document page : pages("vi", "duthao--nq57", "side")) {
      for (Element row : page.select(".compared__row")) {
        boolean marks = !row.select("del, ins").isEmpty();
        boolean differs =
            row.hasClass("compared__row--reworded") || row.hasClass("compared__row--partly");
        assertEquals(differs, marks, row.text());
      }
    }
  }

  @Test
  void publishedPlacesOfRecurringPassagesAreStillThere() throws IOException {
    Document page = Jsoup.parse(Files.readString(folder("vi").resolve("duthao--nq57.html")));
    for (String id : List.of("I.p2--p2", "III.2.b5--II.1.b1", "IV.4.p1--III.3.b5")) {
      assertFalse(page.getElementById(id).select("blockquote[data-quote]").isEmpty(), id);
    }
  }

  @Test
  void theIndexLeadsToEveryPairAndReading() throws IOException {
    Document index = Jsoup.parse(Files.readString(folder("en").resolve("index.html")));
    for (String pair : pairs()) {
      assertTrue(index.select("a[href=" + pair + ".html]").size() >= 3, pair);
      for (String reading : List.of("side", "inline", "changes")) {
        assertFalse(index.select("a[href^=" + pair + "." + reading + "]").isEmpty(), pair);
      }
    }
  }

  @Test
  void noPageIsTooHeavyForATelephone() throws IOException {
    for (String language : List.of("vi", "en")) {
      for (Path file : RealSite.files(folder(language))) {
        assertTrue(Files.size(file) < HEAVIEST_PAGE, file + " " + Files.size(file));
      }
    }
  }

  @Test
  void onPaperBothColumnsStandAndWhatDiffersIsShort() throws IOException {
    int whole = 0;
    for (String part : List.of("I", "II", "III")) {
      whole += sheets("ttr74--duthao.inline." + part + ".html");
    }
    int changes = sheets("ttr74--duthao.changes.html");
    assertTrue(changes < whole, changes + " of " + whole + " sheets");
    browser.get(folder("vi").resolve("duthao--nq57.side.III.html").toUri().toString());
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      Object columns =
          browser.executeScript(
              "return getComputedStyle(document.querySelector('.compared__row--reworded'))"
                  + ".gridTemplateColumns.split(' ').length");
      assertEquals(2L, columns);
      Object only =
          browser.executeScript(
              "var side = document.getElementById('nq57.II.1.b3').getBoundingClientRect();"
                  + "return side.left > document.querySelector('.compared').clientWidth / 2");
      assertEquals(true, only, "what only the second document has stands in its column");
    } finally {
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  private static int sheets(String page) throws IOException {
    browser.get(folder("vi").resolve(page).toUri().toString());
    Map<String, Object> pdf = browser.executeCdpCommand("Page.printToPDF", Map.of());
    byte[] bytes = Base64.getDecoder().decode((String) pdf.get("data"));
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    return text.split("/Type\\s*/Page[^s]").length - 1;
  }
}
