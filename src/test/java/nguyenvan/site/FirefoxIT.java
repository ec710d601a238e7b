package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One page of each kind in Firefox: on a narrow screen, without an error. */
class FirefoxIT {

  private static Reader reader;
  private static String site;

  @BeforeAll
  static void open() throws IOException {
    reader = Reader.inFirefox(Map.of());
    site = RealSite.folder().toUri().toString();
    reader.begin(320, 640);
  }

  @AfterAll
  static void close() throws Exception {
    if (reader != null) {
      reader.close();
    }
  }

  /** A letter with its marks is as wide as without them; of another face it is not. */
  @Test
  void everyLetterIsOfTheSameFaceAsThoseAroundIt() {
    reader.open(site + "vi/index.html");
    for (String selector : List.of("h1", "p", "nav")) {
      String widths =
          "(c => { c.font = '100px ' + getComputedStyle(document.querySelector('%s')).fontFamily;"
              + "return ['eếệẽ', 'aăạẩẵ', 'oọộỗ', 'yỳỹ'].map(l => new Set([...l].map(x =>"
              + "Math.round(c.measureText(x).width))).size); })"
              + "(document.createElement('canvas').getContext('2d'))";
      assertEquals(
          "[1,1,1,1]", reader.see(widths.formatted(selector)).toString(), selector + " differs");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "documents/nq57.html",
        "documents/nq57.original.html",
        "documents/dean.html",
        "documents/infographic.html",
        "viewpoints/nq57-vp-1.html",
        "targets/nq57-2030-digital-economy-share.html",
        "targets/index.html",
        "tasks/nq57-task-3.html",
        "topics/data.html",
        "instruments/nq-52-nq-tw-2019.html",
        "terms/kinh-te-so.html",
        "terms/index.html",
        "events/2025-12-20-digital-economy-forum.html",
        "indicators/digital-economy-share.html",
        "indicators/charts.html",
        "disagreements/digital-economy-share-2023.html",
        "timeline/index.html",
        "timeline/issuers.html",
        "timeline/lineage.html",
        "timeline/targets.html",
        "compare/index.html",
        "compare/duthao--nq57.html",
        "compare/duthao--nq57.side.III.html",
        "compare/duthao--nq57.inline.III.html",
        "compare/duthao--nq57.changes.html",
        "pages/check.html",
        "pages/corrections.html",
        "pages/digest.html",
        "pages/method.html",
        "pages/report-nq57.html",
        "pages/search.html#q=chuyen+doi+so"
      })
  void aPageFitsANarrowScreenAndHasNoError(String page) {
    reader.open(site + "vi/" + page);
    if (page.contains("#q")) {
      reader.await("document.querySelector('.results__item') !== null");
    }
    assertEquals(320, reader.see("innerWidth").asInt());
    String wide =
        "[...document.querySelectorAll('main *')].map(e => [e.getBoundingClientRect().right, e])"
            + ".filter(w => w[0] > 321).slice(0, 5).map(w => w[0] + ' ' + w[1].outerHTML.slice(0, 80))";
    assertTrue(
        reader.sees("document.documentElement.scrollWidth <= 320"), () -> reader.see(wide) + "");
    assertEquals(List.of(), reader.complaints(site));
  }
}
