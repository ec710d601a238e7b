package nguyenvan.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * How long the check of a draft takes in Chromium once the texts are there, on this computer and
 * slowed down four times. Run as {@link SearchTiming}, with {@code
 * -Dbench.main=nguyenvan.site.DraftTiming}.
 */
public final class DraftTiming {

  private static final int RUNS = 5;

  private DraftTiming() {}

  /** Prints the times; the argument is the folder of a baked site. */
  public static void main(String[] args) throws IOException {
    Path site = args.length > 0 ? Path.of(args[0]) : RealSite.folder();
    ChromeDriver browser = Browser.open();
    try {
      for (int slower : List.of(1, 4)) {
        browser.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", slower));
        for (int words : List.of(3_000, 10_000)) {
          browser.get("about:blank");
          browser.get(site.resolve("vi/pages/check.html").toUri().toString());
          for (int i = 0; i < RUNS; i++) {
            List<?> run = run(browser, words);
            System.out.printf(
                "draft of %d words, %d times slower: %.0f ms, indexing before it %.0f ms,"
                    + " %s sentences%n",
                words, slower, number(run, 0), number(run, 1), run.get(2));
          }
        }
      }
    } finally {
      browser.quit();
    }
  }

  /** Milliseconds of work, of indexing, and the number of sentences. */
  private static List<?> run(ChromeDriver browser, int words) {
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

  private static double number(List<?> run, int i) {
    return ((Number) run.get(i)).doubleValue();
  }
}
