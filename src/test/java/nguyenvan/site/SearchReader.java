package nguyenvan.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search page in a browser, opened from disk. */
final class SearchReader {

  private final ChromeDriver browser;
  private final Path site;

  SearchReader(ChromeDriver browser, Path site) {
    this.browser = browser;
    this.site = site;
  }

  String disk(String path) {
    return site.resolve(path).toUri().toString();
  }

  /** The lines of a table among the test resources. */
  static List<String[]> table(String name) throws IOException {
    return Files.readAllLines(Path.of("test/resources", name)).stream()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t"))
        .toList();
  }

  /** Opens the search afresh with a query and waits for its answer. */
  void ask(String language, String query) {
    browser.get("about:blank");
    browser.get(disk(language + "/pages/search.html"));
    browser.findElement(By.id("search-field")).sendKeys(query);
    answered(query);
  }

  void answered(String query) {
    new WebDriverWait(browser, Duration.ofSeconds(10)).until(b -> query.equals(list("data-query")));
  }

  /** What the script wrote down about its last answer. */
  String list(String attribute) {
    return browser.findElement(By.cssSelector("[data-search-results]")).getAttribute(attribute);
  }

  /** Addresses of the results as the queries name them. */
  List<String> results() {
    Object found =
        browser.executeScript(
            "return Array.from(document.querySelectorAll('.results__link')).map(a => a.href)");
    return ((List<?>) found)
        .stream()
            .map(Object::toString)
            .map(a -> a.replaceFirst(".*/(?:vi|en)/", "").replaceFirst("\\?[^#]*", ""))
            .map(a -> a.replaceFirst("(documents/[^./]+)[^/#]*\\.html#", "$1#"))
            .map(a -> a.replaceFirst("\\.html$", ""))
            .toList();
  }
}
