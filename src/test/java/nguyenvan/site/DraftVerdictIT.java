package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.openqa.selenium.chrome.ChromeDriver;

/** What the check of a draft says of sentences: true, altered, mixed, foreign. */
class DraftVerdictIT {

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

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open();
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(120));
    browser.get(RealSite.folder().resolve("vi/pages/check.html").toUri().toString());
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void sentencesGetTheVerdictThatTheyMust() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String[] row : rows("verbatim")) {
      cases.add(new Case("verbatim", row[0], row[1], form(row[2], row[3]), null));
    }
    rows("altered").forEach(r -> cases.add(new Case("altered", r[0], r[1], r[2], null)));
    rows("mixed").forEach(r -> cases.add(new Case(r[0], r[1], r[2], r[3], null)));
    rows("foreign").forEach(r -> cases.add(new Case("none", "-", "-", r[0], null)));
    List<String[]> independent = new ArrayList<>(rows("independent"));
    independent.addAll(rows("independent-edges"));
    for (String[] row : independent) {
      cases.add(new Case(row[0], row[1], row[2], form(row[3], row[4]), null));
    }
    List<Case> judged = judged(cases);
    Map<String, double[]> table = new TreeMap<>();
    for (String verdict : List.of("verbatim", "altered", "partial", "none")) {
      table.put(
          verdict, measure(judged, c -> c.verdict.equals(verdict), s -> s.verdict.equals(verdict)));
    }
    for (String kind : List.of("number", "negation", "bound", "joined", "cut")) {
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
    // A sentence may have changed in more ways than the one that the list names.
    table.forEach(
        (name, m) ->
            assertTrue(
                m[0] >= (name.contains(" ") ? 0.85 : 0.98) && m[1] >= 0.98, name + " " + wrong));
    assertEquals(List.of(), wrong);
  }

  private static String form(String form, String text) {
    return form.equals("nfd") ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
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
  void noFigureAndNoNegationOfAnyDocumentChangesUnseen() {
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

  private static List<String[]> rows(String name) throws IOException {
    try (InputStream in = DraftVerdictIT.class.getResourceAsStream("/draft/" + name + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(DraftVerdictIT::unescaped)
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
            .replace("\\u00AD", "\u00AD")
            .replace("\\u00A0", "\u00A0")
            .replace("\\u202F", "\u202F");
    return cells;
  }
}
