package nguyenvan.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the audit needs to know of a page.
 *
 * @param path in the site
 * @param ids every {@code id} of the page
 * @param targets where it links to within the site
 * @param twins paths of the page in the other languages
 */
record PageFacts(String path, Set<String> ids, List<Target> targets, Set<String> twins) {

  /** Pages that the build makes without a content file. */
  private static final Set<String> MADE =
      Set.of("a-z", "check", "corrections", "index", "report", "search", "sources", "translations");

  private static final Pattern FREE = Pattern.compile("([a-z]{2})/pages/([^/]+)\\.html");

  /** The content file that a free page is made from; empty for other pages. */
  static Optional<String> contentFile(String path) {
    Matcher m = FREE.matcher(path);
    return m.matches() && !MADE.contains(m.group(2))
        ? Optional.of("content/pages/" + m.group(2) + "." + m.group(1) + ".md")
        : Optional.empty();
  }

  /**
   * A link within the site.
   *
   * @param written as the page has it
   */
  record Target(String path, String fragment, String written) {}
}
