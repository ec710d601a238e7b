package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every tool as a reader uses it, by keyboard and pointer, in two browsers and from three kinds of
 * origin: a folder with spaces and diacritics, a path of a server, and a server that a browser does
 * not trust with a clipboard.
 */
@ParameterizedClass(name = "{0}, {1}")
@CsvSource({
  "Chromium, disk",
  "Chromium, path",
  "Chromium, mirror",
  "Firefox, disk",
  "Firefox, path",
  "Firefox, mirror"
})
class OriginsIT {

  private static final String MIRROR = "mirror.example";

  private static StaticServer server;
  private static Reader reader;
  private static String opened = "";
  private static String site;

  @Parameter(0)
  String browser;

  @Parameter(1)
  String origin;

  @BeforeAll
  static void serve() throws IOException {
    server = new StaticServer(RealSite.folder(), "/noi-bo/nguyen-van/");
  }

  /** The same browser for all origins. */
  @BeforeParameterizedClassInvocation
  static void open(String browser, String origin) throws Exception {
    if (!browser.equals(opened)) {
      close();
      reader =
          browser.equals("Firefox")
              ? Reader.inFirefox(Map.of("network.dns.localDomains", "\"" + MIRROR + "\""))
              : Reader.inChromium("--host-resolver-rules=MAP " + MIRROR + " 127.0.0.1");
      opened = browser;
    }
    site =
        switch (origin) {
          case "disk" -> RealSite.folder().toUri().toString();
          case "path" -> server.address();
          default -> server.address().replace("127.0.0.1", MIRROR);
        };
    reader.begin(1280, 900);
  }

  @AfterAll
  static void end() throws Exception {
    close();
    server.close();
  }

  private static void close() throws Exception {
    if (reader != null) {
      reader.close();
      reader = null;
      opened = "";
    }
  }

  @AfterEach
  void nothingWentWrongAndNothingWasAskedElsewhere() {
    assertEquals(List.of(), reader.complaints(site));
  }

  @Test
  void fromTheKeyboardToTheMarkedWordsOfAProvision() {
    reader.open(site + "vi/index.html");
    reader.type(Reader.TAB);
    assertTrue(reader.sees("document.activeElement.matches('.skip-link')"));
    assertTrue(reader.sees("document.activeElement.offsetWidth > 50"), "the skip link is seen");
    reader.type(Reader.ENTER);
    reader.await("document.activeElement.id === 'main'");
    reader.type("?");
    reader.await("location.href.endsWith('vi/pages/search.html#keys')");
    reader.await("document.querySelector('[data-keys-switch]').offsetParent !== null");
    reader.type("/");
    reader.await("document.activeElement.id === 'search-field'");
    reader.type("chuyen doi so");
    reader.await(answered("chuyen doi so"));
    reader.await("document.querySelector('.results__words mark') !== null");
    assertEquals("chuyển đổi số", reader.text(".results__words mark").toLowerCase(Locale.ROOT));
    choose("search-kind", "provision");
    reader.await("location.hash === '#q=chuyen+doi+so&kind=provision'");
    reader.await("[...document.querySelectorAll('.results__link')].every(link => link.hash)");
    for (int i = 0;
        i < 9 && !reader.sees("document.activeElement.matches('.results__link')");
        i++) {
      reader.type(Reader.TAB);
    }
    String first = reader.see("document.activeElement.hash").asText();
    assertEquals(first, reader.see("document.querySelector('.results__link').hash").asText());
    reader.type(Reader.ENTER);
    reader.await("location.pathname.includes('/vi/documents/')");
    reader.await("document.querySelector(':target mark.found') !== null");
    assertEquals(first, reader.see("location.hash").asText());
    assertEquals("chuyển đổi số", reader.text(":target mark.found").toLowerCase(Locale.ROOT));
    assertInWindow("document.querySelector(':target mark.found')");
    String ground = "getComputedStyle(document.querySelector('%s')).backgroundColor";
    assertNotEquals(
        reader.see(ground.formatted(".provision:not(:target)")),
        reader.see(ground.formatted(".provision:target")));
  }

  @Test
  void whatIsCopiedAtAProvisionIsVerbatimInADraftAndAnAlteredFigureIsShown() {
    reader.open(site + "vi/documents/nq57.html");
    assertEquals(!origin.equals("mirror"), reader.sees("isSecureContext"));
    String provision = "#II\\.1\\.b2 ";
    reader.click(provision + ".cite__open");
    reader.click(provision + ".cite [aria-pressed]");
    copied();
    reader.open(site + "vi/pages/check.html");
    reader.click("#draft-text");
    reader.control("v");
    String words = reader.see("document.getElementById('draft-text').value").asText();
    assertTrue(words.startsWith("Đóng góp của năng suất nhân tố tổng hợp (TFP)"), words);
    assertTrue(words.endsWith("(HDI) duy trì trên 0,7."), words);
    reader.type(Reader.ENTER + "Quy mô kinh tế số đạt tối thiểu 35% GDP." + Reader.ENTER);
    reader.click("[data-draft-run]");
    reader.await("document.querySelector('[data-draft][data-done]') !== null");
    int last = reader.see("document.querySelectorAll('.finding').length").asInt();
    assertEquals(
        last - 1, reader.see("document.querySelectorAll('.finding--verbatim').length").asInt());
    String altered = "#s" + last + ".finding--altered ";
    assertTrue(reader.text(altered + "del").contains("30%"));
    assertTrue(reader.text(altered + "ins").contains("35%"));
    assertEquals(
        "Quy mô kinh tế số đạt tối thiểu 30% GDP", reader.text(altered + ".finding__exact q"));
    String link =
        reader.see("document.querySelector('" + altered + ".finding__place a').href").asText();
    assertEquals(site + "vi/documents/nq57.html#II.1.b2", link);
    reader.click(altered + ".finding__copy");
    copied();
    reader.click("#draft-text");
    reader.control("a");
    reader.control("v");
    assertEquals(
        "“Quy mô kinh tế số đạt tối thiểu 30% GDP” (Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, mục II.1, gạch đầu dòng thứ 2)",
        reader.see("document.getElementById('draft-text').value").asText());
  }

  @Test
  void aCitationAndItsRecordCanBePasted() {
    reader.open(site + "en/targets/nq57-2030-digital-economy-share.html");
    reader.click("#cite summary");
    reader.click("#cite button[data-copy=cite-0]");
    copied();
    String place = "57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, mục II.1, gạch đầu dòng thứ 2).";
    assertTrue(pasted().endsWith(place), place);
    reader.click("#cite button[data-copy=cite-record-0]");
    copied();
    assertTrue(pasted().startsWith("@techreport{nq57-II.1.b2,\n"), "BibTeX");
  }

  @Test
  void twoDocumentsAreComparedInThreeWays() {
    reader.open(site + "vi/compare/index.html");
    reader.click("main a[href='duthao--nq57.html']");
    String views = ".views__link[href*='duthao--nq57.%s']";
    reader.click(views.formatted("side"));
    reader.await("document.querySelector('.compared--side') !== null");
    reader.click(".fold--unprinted > summary");
    reader.click(".parts__link[href$='.side.III.html']");
    reader.await("location.pathname.endsWith('.side.III.html')");
    assertTrue(
        reader.sees(
            "(([a, b]) => a.top === b.top && a.right < b.left)([...document.querySelectorAll("
                + "'.compared__row--reworded .compared__side')].slice(0, 2)"
                + ".map(side => side.getBoundingClientRect()))"));
    for (String view : List.of("inline", "changes", "side")) {
      reader.click(views.formatted(view));
      reader.await("location.pathname.includes('duthao--nq57." + view + ".')");
      reader.await("document.querySelectorAll('.compared del, .compared ins').length > 10");
      assertTrue(
          reader.sees(
              "document.querySelector('.views__link[aria-current]').href === location.href.split('#')[0]"));
      assertTrue(
          reader.sees(
              "getComputedStyle(document.querySelector('.compared ins')).textDecorationLine === 'underline'"));
    }
  }

  @Test
  void filtersLeaveTheRowsTheyShouldAndTheOtherLanguageKeepsThem(@TempDir Path folder)
      throws IOException {
    reader.open(site + "vi/targets/index.html");
    String shown = "[...document.querySelectorAll('[data-targets] tbody tr:not([hidden])')]";
    choose("targets-document", "nq57");
    choose("targets-horizon", "2030");
    assertTrue(
        reader.sees(
            shown + ".every(r => r.dataset.document === 'nq57' && r.dataset.horizon === '2030')"));
    int rows = reader.see(shown + ".length").asInt();
    assertTrue(rows > 10 && rows < 40, rows + " rows");
    reader.await(
        "document.querySelector('[data-count]').textContent.startsWith('Hiện "
            + rows
            + " trong ')");
    reader.click("#targets-q");
    reader.type("kinh te so");
    reader.await(shown + ".length < " + rows);
    String first = reader.text("[data-targets] tbody tr:not([hidden])");
    assertTrue(first.replaceAll("\\s", "").startsWith("tốithiểu30%GDP"), first);
    reader.click("th[data-sort=figure] button");
    assertTrue(
        reader.sees("document.querySelector('th[data-sort=figure]').ariaSort === 'ascending'"));
    String csv = reader.download("[data-download]", folder.resolve("muc-tieu.csv"));
    assertEquals(reader.see(shown + ".length").asInt() + 1, csv.lines().count(), csv);
    String place = reader.see("location.hash").asText();
    reader.click("a[data-language-switch]");
    reader.await("location.pathname.endsWith('/en/targets/index.html')");
    assertEquals(place, reader.see("location.hash").asText());
    reader.await("document.getElementById('targets-document').value === 'nq57'");
  }

  @Test
  void aProvisionsLinkIsCopiedAndTheOtherLanguageOpensThere() {
    reader.open(site + "vi/documents/nq57.html");
    reader.click("#III\\.2\\.b3 a[data-copy-link]");
    copied();
    assertEquals(site + "vi/documents/nq57.html#III.2.b3", pasted());
    reader.click("a[data-language-switch]");
    reader.await("location.href.endsWith('en/documents/nq57.html#III.2.b3')");
    reader.await("document.readyState === 'complete'");
    assertInWindow("document.getElementById('III.2.b3')");
  }

  /** As a keyboard chooses: down to the wanted choice. */
  private static void choose(String control, String value) {
    String select = "document.getElementById('" + control + "')";
    reader.await(select + ".querySelector('option[value=\"" + value + "\"]') !== null");
    reader.see(select + ".focus()");
    int steps =
        reader
            .see("[..." + select + ".options].findIndex(o => o.value === '" + value + "')")
            .asInt();
    for (int i = 0; i < steps; i++) {
      reader.type(Reader.DOWN);
    }
    reader.await(select + ".value === '" + value + "'");
  }

  private static String answered(String query) {
    return "document.querySelector('[data-search-results]').dataset.query === '" + query + "'";
  }

  /** The page says that it copied. */
  private static void copied() {
    String place = "document.querySelector('[data-announcement]')";
    reader.await(place + ".textContent === " + place + ".dataset.copied");
    reader.see(place + ".textContent = ''");
  }

  /** What a fresh field of the page gets from the clipboard. */
  private static String pasted() {
    reader.see("document.getElementById('paste')?.remove()");
    reader.see(
        "document.querySelector('main').prepend(Object.assign(document.createElement('textarea'), {id: 'paste'}))");
    reader.click("#paste");
    reader.control("v");
    return reader.see("document.getElementById('paste').value").asText();
  }

  private static void assertInWindow(String element) {
    String box = element + ".getBoundingClientRect()";
    assertTrue(reader.sees(box + ".bottom > 0 && " + box + ".top < innerHeight"), element);
  }
}
