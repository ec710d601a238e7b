package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What comes out of the printer: each kind of page, and the record of a checked draft. */
class PrintIT {

  /** Pixels across the text of an upright sheet. */
  private static final int SHEET = 642;

  private static final String CONTROLS =
      "button, select, textarea, input:not([type=search]), nav:not(.parts), .masthead__search";

  /** Pages and the most sheets that each may take. */
  private static final String PAGES =
      """
      vi/index 2, vi/documents/index 3, vi/documents/nq57 24, vi/documents/nq57.original 13,
      en/documents/nq57.translation 15, vi/documents/dean 6, vi/documents/dean.P3.III 26,
      vi/viewpoints/nq57-vp-1 6, vi/targets/nq57-2030-digital-economy-share 4,
      en/targets/nq57-2030-digital-economy-share 4, vi/tasks/nq57-task-1 6,
      vi/instruments/bao-cao-5-nam-nq-36 3, vi/events/2024-12-26-certified-copy-1512 2,
      vi/terms/ban-chi-dao-trung-uong 4, vi/topics/data 6,
      vi/indicators/digital-economy-share 7, vi/indicators/charts 9, vi/instruments/index 11,
      vi/targets/index 22, vi/disagreements/index 42, vi/disagreements/annex-1-numbering 3,
      vi/lineage/index 19, vi/compare/index 6, vi/compare/duthao--nq57 11,
      vi/compare/duthao--nq57.side.II 4, vi/compare/duthao--nq57.inline.II 4,
      vi/compare/duthao--nq57.changes 16, vi/timeline/index 8, vi/timeline/issuers 20,
      vi/timeline/lineage 10, vi/timeline/targets 30, vi/pages/a-z 28, vi/pages/digest 2,
      en/pages/digest 4, vi/pages/translations 14, vi/pages/report-nq57 36, vi/pages/method 10,
      vi/pages/check 3
      """;

  private static final String COLOURS =
      "var s = getComputedStyle(document.documentElement); return s.backgroundColor + s.color";

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

  static Stream<String> pages() {
    return Stream.of(PAGES.strip().split(",\\s+"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theSheetsCarryWhatThePageSays(String line) throws IOException {
    String[] parts = line.split(" ");
    browser.get(RealSite.folder().resolve(parts[0] + ".html").toUri().toString());
    List<String> sheets = sheets();
    assertTrue(sheets.size() <= Integer.parseInt(parts[1]), sheets.size() + " sheets");
    String all = String.join("", sheets);
    media("print", "dark", SHEET);
    try {
      assertEquals(List.of(), shown(CONTROLS), "controls on paper");
      assertEquals("rgb(255, 255, 255)rgb(0, 0, 0)", browser.executeScript(COLOURS));
      Object width = browser.executeScript("return document.documentElement.scrollWidth");
      assertTrue(
          parts[0].contains("timeline/i") || ((Number) width).intValue() <= SHEET,
          width + " pixels wide");
      for (String words : shown("h1, .footer__statement, [data-quote], .part--citation p")) {
        assertTrue(all.contains(words.replaceFirst("(?<=^.{24}).+", "")), "not on paper: " + words);
      }
      List<String> headings = shown("main :is(h2, h3, h4)");
      headings.removeIf(
          heading -> heading.length() < 6 || all.indexOf(heading) < all.lastIndexOf(heading));
      String address =
          flat(browser.findElement(By.tagName("html")).getDomAttribute("data-address"));
      for (int i = 0; i < sheets.size(); i++) {
        boolean last = i == sheets.size() - 1;
        String number = (i + 1) + "/" + sheets.size();
        assertTrue(sheets.get(i).contains(address), number + " has no address");
        assertTrue(sheets.get(i).contains(number), number + " has no number");
        String body = sheets.get(i).replace(address, "").replace(number, "");
        assertTrue(body.length() > (last ? 100 : 200), number + " is all but empty: " + body);
        assertTrue(
            last || headings.stream().noneMatch(body::endsWith),
            number + " ends with a heading: " + body.substring(body.length() - 60));
      }
    } finally {
      media("", "light", 1280);
    }
  }

  @Test
  void theCheckOfADraftIsARecord(@TempDir Path folder) throws IOException {
    List<String> sentences =
        List.of(
            "Quy mô kinh tế số đạt tối thiểu 30% GDP.",
            "Kinh phí chi cho nghiên cứu phát triển (R&D) đạt 3% GDP.",
            "Nhà văn hóa thôn phải có mạng không dây phục vụ bà con trước tháng 9.");
    Path file = Files.writeString(folder.resolve("báo cáo.txt"), String.join("\n", sentences));
    browser.get(RealSite.folder().resolve("vi/pages/check.html").toUri().toString());
    browser.findElement(By.cssSelector("[data-draft-file]")).sendKeys(file.toString());
    WebElement field = browser.findElement(By.id("draft-text"));
    WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(20));
    wait.until(b -> !field.getDomProperty("value").isEmpty());
    browser.findElement(By.cssSelector("[data-draft-run]")).sendKeys(Keys.ENTER);
    wait.until(
        b -> b.findElement(By.cssSelector("[data-draft]")).getDomAttribute("data-done") != null);
    String all = String.join("", sheets());
    String when = words("[data-draft-when]");
    assertTrue(when.matches("\\d\\d giờ \\d\\d phút, ngày \\d\\d/\\d\\d/\\d{4}"), when);
    String record =
        "báo cáo.txt|Người đối chiếu (ký|Đúng nguyên văn|Con số khác|văn bản: “2%”, bản thảo: “3%”|"
            + "Ở Nghị quyết 57-NQ/TW, II.1.b2|Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị|"
            + "002_3d6b90c4a286b16b.txt|"
            + String.join(
                "|", sentences.get(0), sentences.get(2), when, words(".draft__edition code"));
    for (String words : record.split("\\|")) {
      assertTrue(all.contains(flat(words)), "not in the record: " + words);
    }
    for (String words : "Sao chép|Mở tệp|In kết quả|Dán một bản thảo".split("\\|")) {
      assertTrue(!all.contains(flat(words)), "in the record: " + words);
    }
    String left = flat("Bản in này chỉ có những câu cần xem lại");
    assertTrue(!all.contains(left), "nothing is left out");
    browser.findElement(By.cssSelector("[data-draft-show][value=attention]")).sendKeys(Keys.SPACE);
    all = String.join("", sheets());
    assertTrue(all.contains(left) && !all.contains(flat(sentences.get(2))), "some are left out");
    field.sendKeys(" ");
    assertEquals("", words("[data-draft-name]"), "what was changed is no longer that file");
  }

  /** The text of each printed sheet, without spaces. */
  private static List<String> sheets() throws IOException {
    Map<String, Object> printed =
        browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
    byte[] bytes = Base64.getDecoder().decode((String) printed.get("data"));
    List<String> sheets = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        sheets.add(flat(stripper.getText(pdf)));
      }
    }
    return sheets;
  }

  /** The first words of each of these elements that is to be seen, without what the page adds. */
  private static List<String> shown(String selector) {
    String script =
        "return Array.from(document.querySelectorAll(arguments[0])).filter(e => e.offsetHeight > 2)"
            + ".map(e => { var c = e.cloneNode(true);"
            + " c.querySelectorAll('[data-apparatus], .u-visually-hidden').forEach(a => a.replaceWith('\\n'));"
            + " return c.textContent.trim().split('\\n')[0]; })";
    List<String> shown = new ArrayList<>();
    ((List<?>) browser.executeScript(script, selector))
        .forEach(one -> shown.add(flat((String) one)));
    return shown;
  }

  private static String words(String selector) {
    return browser.findElement(By.cssSelector(selector)).getDomProperty("textContent");
  }

  private static String flat(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", "");
  }

  private static void media(String media, String scheme, int width) {
    var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
    Browser.width(browser, width);
  }
}
