package nguyenvan.audit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;

/**
 * Reads the baked site back, as a reader's browser would, and proves that nothing is lost: every
 * planned page is there, every link and fragment leads somewhere, every shown quote is the proved
 * one.
 */
public final class Audit {

  private static final String START = "index.html";

  private final Path site;
  private final Findings findings;
  private final Map<String, PageFacts> pages = new ConcurrentSkipListMap<>();
  private final Set<String> files;

  private Audit(Path site, Findings findings) throws IOException {
    this.site = site;
    this.findings = findings;
    this.files = files(site);
  }

  /**
   * Audits a site.
   *
   * @param site the folder, not yet published
   * @param planned paths of the pages that must be there
   * @param quotes the words of every proved quote as a reader must see them, by id
   * @throws IOException when the site cannot be read
   */
  public static void check(
      Path site, List<String> planned, Map<String, String> quotes, Findings findings)
      throws IOException {
    Audit audit = new Audit(site, findings);
    audit.read(planned, quotes);
    audit.links();
    audit.twins(planned);
    audit.reach(planned);
    audit.stylesheets();
  }

  private static Set<String> files(Path site) throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(site)) {
      walk.filter(Files::isRegularFile)
          .forEach(f -> files.add(site.relativize(f).toString().replace('\\', '/')));
    }
    return files;
  }

  private void read(List<String> planned, Map<String, String> words) throws IOException {
    PageReader reader = new PageReader(site, words, findings);
    for (String path : planned) {
      if (!files.contains(path)) {
        add(Rule.PAGE_MISSING, path, "page was not written");
      }
    }
    Thread caller = Thread.currentThread();
    planned.parallelStream()
        .filter(path -> files.contains(path) && !caller.isInterrupted())
        .forEach(path -> reader.read(path).ifPresent(facts -> pages.put(path, facts)));
    if (caller.isInterrupted()) {
      throw new InterruptedIOException("interrupted");
    }
  }

  private void links() {
    for (PageFacts page : pages.values()) {
      for (PageFacts.Target target : page.targets()) {
        PageFacts there = pages.get(target.path());
        if (there == null && !files.contains(target.path())) {
          add(Rule.LINK_BROKEN, page.path(), "link leads nowhere: " + target.written());
        } else if (!target.fragment().isEmpty()
            && there != null
            && !there.ids().contains(target.fragment())) {
          add(Rule.FRAGMENT_BROKEN, page.path(), "no such fragment: " + target.written());
        }
      }
    }
  }

  private void twins(List<String> planned) {
    for (String path : planned) {
      PageFacts page = pages.get(path);
      if (page == null || path.equals(START)) {
        continue;
      }
      boolean returned =
          page.twins().stream()
              .allMatch(t -> pages.containsKey(t) && pages.get(t).twins().contains(path));
      if (page.twins().isEmpty() || !returned) {
        add(Rule.TWIN_MISSING, path, Rule.TWIN_MISSING.title());
      }
    }
  }

  private void reach(List<String> planned) {
    Set<String> reached = new HashSet<>(Set.of(START));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      PageFacts page = pages.get(open.pop());
      if (page != null) {
        for (PageFacts.Target target : page.targets()) {
          // The language switch is on every page; what only it leads to is not linked.
          boolean counts = !page.twins().contains(target.path()) || page.path().equals(START);
          if (counts && reached.add(target.path())) {
            open.push(target.path());
          }
        }
      }
    }
    planned.stream()
        .filter(p -> pages.containsKey(p) && !reached.contains(p))
        .forEach(this::unreachable);
  }

  private void unreachable(String path) {
    Location at = Location.ofFile("site/" + path);
    Finding finding =
        PageFacts.contentFile(path)
            .map(
                file ->
                    new Finding(
                            Rule.PAGE_UNREACHABLE,
                            at,
                            Rule.PAGE_UNREACHABLE.title() + " of " + file)
                        .withFix("link to it from another page, or list it in an index"))
            .orElse(new Finding(Rule.PAGE_UNREACHABLE, at, Rule.PAGE_UNREACHABLE.title()));
    findings.add(finding);
  }

  private void stylesheets() throws IOException {
    for (String file : files) {
      if (file.endsWith(".css")) {
        String css = Files.readString(site.resolve(file));
        if (css.matches("(?is).*(@import|url\\(\\s*['\"]?(https?:)?//).*")) {
          add(Rule.PAGE_OUTSIDE, file, "stylesheet imports or asks for something outside");
        }
      }
    }
  }

  private void add(Rule rule, String path, String message) {
    findings.add(rule, Location.ofFile("site/" + path), message);
  }
}
