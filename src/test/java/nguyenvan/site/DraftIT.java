package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The check of a draft: what it says of sentences of every kind, how fast, and its page. */
class DraftIT {

  /** A sentence, what the check must say of it, and what it said. */
  private record Case(String verdict, String kind, String place, String text, Said said) {

    boolean isRight() {
      boolean named = kind.equals("-") || said.kinds.contains(kind) || said.tolerance.equals(kind);
      return said.verdict.equals(verdict)
          && named
          && (place.equals("-") || said.places.contains(place));
    }
  }

  private record Said(String verdict, String tolerance, List<String> kinds, List<String> places) {}

  private static final String DRAFT =
      "Quy mô kinh tế số đạt tối thiểu 30% GDP.\n"
          + "Quy mô kinh tế số đạt tối thiểu 35% GDP.\n"
          + "Sáp nhập, giải thể các tổ chức khoa học và công nghệ hoạt động hiệu quả.\n"
          + "Nhà văn hóa thôn phải có mạng không dây phục vụ bà con trước tháng 9.\n"
          + "The size of the digital economy reaches at least 35% of GDP.\n";

  private static final String JUDGE =
      "const done = arguments[arguments.length - 1]; const draft = nguyenvan.draft;"
          + "draft.indexed('vi', (error, index) => done(arguments[0].map(text => {"
          + "  const all = draft.check(index, text, 'vi');"
          + "  const one = all.find(f => f.verdict !== 'verbatim') || all[0];"
          + "  return [all.length === 1 ? one.verdict : 'several', one.tolerance, one.kinds,"
          + "    one.places.concat(one.also || []).map(p => p.document + ' ' + p.provision)];"
          + "})));";

  /** Changes every figure, or leaves out every negation, of every sentence of every document. */
  private static final String SPOIL =
      "const done = arguments[arguments.length - 1]; const draft = nguyenvan.draft;"
          + "const [pattern, spoilt, kind] = arguments; const ids ="
          + " [...document.querySelectorAll('[data-document]')].map(a => a.dataset.document).filter(Boolean);"
          + "draft.indexed('vi', (error, index) => nguyenvan.texts('vi', ids, (failed, texts) => {"
          + "  let count = 0, named = 0; const missed = [];"
          + "  ids.forEach(id => texts[id].forEach(([provision, text]) => draft.units(text).forEach(u => {"
          + "    const words = text.slice(u.start, u.end);"
          + "    if (words.split(/\\s+/).length < 5) return;"
          + "    const first = new RegExp(pattern, 'u').exec(words);"
          + "    if (!first) return;"
          + "    const other = spoilt === 'digit' ? String((Number(first[0]) + 3) % 10) : spoilt;"
          + "    const all = draft.check(index,"
          + "      words.slice(0, first.index) + other + words.slice(first.index + first[0].length), 'vi');"
          + "    count += 1;"
          + "    if (all.some(f => f.kinds.includes(kind))) named += 1;"
          + "    if (all.every(f => f.verdict === 'verbatim' && f.places.some(p =>"
          + "        p.document === id && p.provision === provision))) missed.push(words);"
          + "  }))); done([count, named, missed]);"
          + "}));";

  private static ChromeDriver browser;
  private static StaticServer server;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open();
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(120));
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

  @Test
  void sentencesGetTheVerdictThatTheyMust() throws IOException {
    browser.get(disk("vi"));
    List<Case> cases = new ArrayList<>();
    for (String[] row : rows("verbatim")) {
      String text =
          row[2].equals("nfd") ? Normalizer.normalize(row[3], Normalizer.Form.NFD) : row[3];
      cases.add(new Case("verbatim", row[0], row[1], text, null));
    }
    rows("altered").forEach(r -> cases.add(new Case("altered", r[0], r[1], r[2], null)));
    rows("mixed").forEach(r -> cases.add(new Case(r[0], r[1], r[2], r[3], null)));
    rows("foreign").forEach(r -> cases.add(new Case("none", "-", "-", r[0], null)));
    List<Case> judged = judged(cases);
    Map<String, double[]> table = new TreeMap<>();
    for (String verdict : List.of("verbatim", "altered", "partial", "none")) {
      table.put(
          verdict, measure(judged, c -> c.verdict.equals(verdict), s -> s.verdict.equals(verdict)));
    }
    for (String kind : List.of("number", "negation", "bound", "joined")) {
      table.put(
          "altered " + kind,
          measure(judged, c -> c.kind.equals(kind), s -> s.kinds.contains(kind)));
    }
    table.forEach(
        (name, m) ->
            System.out.printf(
                "%-18s %3.0f sentences, precision %.3f, recall %.3f%n", name, m[2], m[0], m[1]));
    List<String> wrong =
        judged.stream().filter(c -> !c.isRight()).map(c -> c.text + " " + c.said).toList();
    assertEquals(
        List.of(),
        judged.stream()
            .filter(c -> c.said.verdict.equals("verbatim") && !c.verdict.equals("verbatim"))
            .toList(),
        "said to be verbatim, and is not");
    assertTrue(judged.size() >= 200, judged.size() + " sentences");
    table.forEach((name, m) -> assertTrue(m[0] >= 0.97 && m[1] >= 0.98, name + " " + wrong));
  }

  /** Precision, recall and number of those that must be found. */
  private static double[] measure(List<Case> cases, Predicate<Case> must, Predicate<Said> is) {
    double both = cases.stream().filter(c -> must.test(c) && is.test(c.said)).count();
    double found = cases.stream().filter(c -> is.test(c.said)).count();
    double sought = cases.stream().filter(must).count();
    return new double[] {found == 0 ? 1 : both / found, sought == 0 ? 1 : both / sought, sought};
  }

  @SuppressWarnings("unchecked")
  private static List<Case> judged(List<Case> cases) {
    List<List<Object>> said =
        (List<List<Object>>)
            browser.executeAsyncScript(JUDGE, cases.stream().map(Case::text).toList());
    List<Case> judged = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      List<Object> one = said.get(i);
      Case c = cases.get(i);
      judged.add(
          new Case(
              c.verdict,
              c.kind,
              c.place,
              c.text,
              new Said(
                  (String) one.get(0),
                  (String) one.get(1),
                  (List<String>) one.get(2),
                  (List<String>) one.get(3))));
    }
    return judged;
  }

  @Test
  void noFigureAndNoNegationOfAnyDocumentChangesUnseen() throws IOException {
    browser.get(disk("vi"));
    String negation = "(?<!\\p{L}|[Hh]àng )(?:không|chưa) (?!gian|khí|quân|trung)";
    for (List<String> spoil :
        List.of(List.of("\\d", "digit", "number"), List.of(negation, "", "negation"))) {
      List<?> result = (List<?>) browser.executeAsyncScript(SPOIL, spoil.toArray());
      long count = (Long) result.get(0);
      long named = (Long) result.get(1);
      System.out.println(
          "every " + spoil.get(2) + ": " + count + " sentences spoilt, " + named + " named");
      assertEquals(List.of(), result.get(2), "said to be verbatim, and is not");
      assertTrue(count > 100 && named >= 0.98 * count, named + " of " + count);
    }
  }

  @Test
  void threeThousandWordsTakeLessThanAThirdOfASecond() throws IOException {
    browser.get(disk("vi"));
    for (int words : List.of(3_000, 10_000)) {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        List<?> run = run(words);
        times.add(((Number) run.get(0)).doubleValue());
        System.out.println(words + " words: " + run);
      }
      double best = times.stream().mapToDouble(t -> t).min().orElseThrow();
      assertTrue(best < words / 10.0, words + " words: " + times);
    }
  }

  /** Milliseconds of work, of indexing, the longest turn, and the number of sentences. */
  private static List<?> run(int words) {
    return (List<?>)
        browser.executeAsyncScript(
            "const done = arguments[1]; const draft = nguyenvan.draft;"
                + "draft.indexed('vi', (error, index) => {"
                + "  const lines = index.passages.filter(p => p.text.length > 200).map((p, i) =>"
                + "    i % 3 === 0 ? p.text : p.text.replace(/ (\\S+) (\\S+) (\\S+) (\\S+) (\\S+) /g, ' $1 $2 $4 tỉnh $5 '));"
                + "  let text = lines.join('\\n').split(' ').slice(0, arguments[0]).join(' ');"
                + "  draft.run(text, r => done([r.busy, draft.indexing, r.findings.length]));"
                + "});",
            words);
  }

  @Test
  void thePageSaysWhatItFoundAndCopiesTheExactWording() throws IOException {
    for (String address :
        List.of(disk("vi"), server.address() + "vi/pages/check.html", disk("en"))) {
      browser.get(address);
      check(DRAFT);
      assertEquals("draft-heading", browser.switchTo().activeElement().getDomAttribute("id"));
      List<WebElement> findings = browser.findElements(By.cssSelector(".finding"));
      assertEquals(5, findings.size());
      assertEquals(3, browser.findElements(By.cssSelector(".draft__problem a")).size());
      String second = findings.get(1).getText();
      assertTrue(second.contains("30%") && second.contains("35%"), second);
      String link =
          findings.get(1).findElement(By.cssSelector(".finding__place a")).getDomProperty("href");
      assertTrue(link.endsWith("documents/nq57.html#II.1.b2"), link);
      browser
          .findElement(By.cssSelector("[data-draft-show][value=attention]"))
          .sendKeys(Keys.SPACE);
      assertEquals(3, findings.stream().filter(WebElement::isDisplayed).count());
      findings.get(1).findElement(By.cssSelector(".finding__copy")).sendKeys(Keys.ENTER);
      assertEquals(
          "“Quy mô kinh tế số đạt tối thiểu 30% GDP” (Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, mục II.1)",
          browser.findElement(By.id("draft-copy")).getDomProperty("textContent"));
      WebElement announcement = browser.findElement(By.cssSelector("[data-announcement]"));
      waiting().until(b -> !announcement.getText().isBlank());
      assertEquals(announcement.getDomAttribute("data-copied"), announcement.getText());
    }
  }

  @Test
  void theResultIsAccessibleAndFitsATelephone() throws IOException {
    browser.get(disk("vi"));
    check(DRAFT);
    for (String scheme : List.of("light", "dark")) {
      Browser.scheme(browser, scheme);
      List<String> violations = new ArrayList<>();
      for (Rule rule : new AxeBuilder().analyze(browser).getViolations()) {
        violations.add(rule.getId() + " " + rule.getNodes().get(0).getHtml());
      }
      assertEquals(List.of(), violations, scheme);
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
  void aFileIsOpenedWithoutLeavingTheMachine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bản thảo.txt"), DRAFT);
    browser.get(disk("vi"));
    browser.findElement(By.cssSelector("[data-draft-file]")).sendKeys(file.toString());
    WebElement field = browser.findElement(By.id("draft-text"));
    waiting().until(b -> field.getDomProperty("value").equals(DRAFT));
  }

  @Test
  void withoutScriptsThePageSaysHowToCompareByHand() throws IOException {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.get(disk("vi"));
      assertTrue(browser.findElement(By.cssSelector("noscript")).getText().contains("Ctrl+F"));
      assertTrue(browser.findElement(By.cssSelector("a[data-document=nq57]")).isDisplayed());
      assertTrue(!browser.findElement(By.id("draft-text")).isDisplayed());
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  private static void check(String draft) {
    browser.executeScript("document.getElementById('draft-text').value = arguments[0]", draft);
    browser.findElement(By.cssSelector("[data-draft-run]")).sendKeys(Keys.ENTER);
    waiting()
        .until(
            b ->
                b.findElement(By.cssSelector("[data-draft]")).getDomAttribute("data-done") != null);
  }

  private static WebDriverWait waiting() {
    return new WebDriverWait(browser, Duration.ofSeconds(10));
  }

  private static String disk(String language) throws IOException {
    return RealSite.folder().resolve(language + "/pages/check.html").toUri().toString();
  }

  private static List<String[]> rows(String name) throws IOException {
    try (InputStream in = DraftIT.class.getResourceAsStream("/draft/" + name + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(DraftIT::unescaped)
          .toList();
    }
  }

  private static String[] unescaped(String line) {
    String[] cells = line.split("\t");
    int last = cells.length - 1;
    cells[last] =
        cells[last]
            .replace("\\n", "\n")
            .replace("\\r", "\r")
            .replace("\\t", "\t")
            .replace("\\u00AD", "\u00AD");
    return cells;
  }
}
