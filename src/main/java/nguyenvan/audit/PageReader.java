package nguyenvan.audit;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Reads one baked page and reports what is wrong within it. */
final class PageReader {

  private static final int SHORTEST = 20;

  private final Path site;
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?|data|mailto):");
  private static final Pattern SCRIPT = Pattern.compile("(?i)\\s*javascript:");
  private static final Pattern FOREIGN = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|/).*");
  private static final Set<String> FOREIGN_TAGS = Set.of("iframe", "object", "embed", "form");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, String> words;
  private final Findings findings;
  private final Map<String, Optional<PageFacts.Target>> resolved = new ConcurrentHashMap<>();

  /**
   * @param words shown words of every proved quote, by id
   */
  PageReader(Path site, Map<String, String> words, Findings findings) {
    this.site = site;
    this.words = words;
    this.findings = findings;
  }

  Optional<PageFacts> read(String path) {
    Document html;
    try {
      html = Jsoup.parse(Files.readString(site.resolve(path)));
    } catch (IOException e) {
      add(Rule.PAGE_MISSING, path, "page cannot be read: " + e.getMessage());
      return Optional.empty();
    }
    PageElements elements = new PageElements(html);
    contract(path, html, elements);
    quotes(path, elements);
    selfContained(path, elements);
    return Optional.of(
        new PageFacts(path, ids(path, elements), targets(path, elements), twins(path, elements)));
  }

  private void contract(String path, Document html, PageElements elements) {
    Element main = elements.main;
    if (main == null || !isFilled(main)) {
      add(Rule.PAGE_EMPTY, path, Rule.PAGE_EMPTY.title());
      return;
    }
    String language = elements.root.attr("lang");
    List<String> lacks = new ArrayList<>();
    if (language.isEmpty() || path.contains("/") && !path.startsWith(language + "/")) {
      lacks.add("the lang of its folder");
    }
    for (String name : List.of("data-kind", "data-id")) {
      if (main.attr(name).isEmpty()) {
        lacks.add(name + " on main");
      }
    }
    if (html.title().isBlank()) {
      lacks.add("a title");
    }
    if (elements.headings != 1) {
      lacks.add("one h1 (it has " + elements.headings + ")");
    }
    if (!elements.hasPolicy) {
      lacks.add("a content security policy");
    }
    if (!lacks.isEmpty()) {
      String of = PageFacts.contentFile(path).map(file -> " of " + file).orElse("");
      add(Rule.PAGE_CONTRACT, path, "page" + of + " lacks " + String.join(", ", lacks));
    }
  }

  /** Whether there is some text; of a long page only the beginning is looked at. */
  private static boolean isFilled(Element main) {
    int[] letters = {0};
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            letters[0] +=
                (int) text.getWholeText().chars().filter(Character::isLetterOrDigit).count();
          }
          return letters[0] < SHORTEST ? FilterResult.CONTINUE : FilterResult.STOP;
        },
        main);
    return letters[0] >= SHORTEST || main.text().length() >= SHORTEST;
  }

  private void quotes(String path, PageElements elements) {
    for (Element quote : elements.quotes) {
      String id = quote.attr("data-quote");
      String shown = fold(words(quote));
      String proved = this.words.get(id);
      if (proved == null) {
        add(Rule.QUOTE_SHOWN, path, "quote that nobody proved: " + shown);
      } else if (!shown.equals(proved)) {
        findings.add(
            new Finding(
                Rule.QUOTE_SHOWN,
                at(path),
                "shown quote is not the proved one: " + id,
                new Finding.Detail("shown", shown),
                new Finding.Detail("proved", proved)));
      }
    }
  }

  /** The text of a quote without what is marked as not being the source's words. */
  private static String words(Element quote) {
    StringBuilder words = new StringBuilder();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            words.append(text.getWholeText());
          } else if (node.nameIs("br")) {
            words.append('\n');
          }
          // The quote itself is never left out.
          boolean apparatus = depth > 0 && node.hasAttr("data-apparatus");
          return apparatus ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        },
        quote);
    return words.toString();
  }

  private void selfContained(String path, PageElements elements) {
    for (Element e : elements.loading) {
      String address = e.hasAttr("src") ? e.attr("src") : e.attr("href");
      boolean inline = e.nameIs("style") || e.nameIs("script") && !e.hasAttr("src");
      boolean foreign = FOREIGN.matcher(address).matches() && !address.startsWith("data:");
      if (inline || foreign || FOREIGN_TAGS.contains(e.normalName())) {
        add(Rule.PAGE_OUTSIDE, path, "not self-contained: " + e.tagName() + " " + address);
      }
    }
    for (Attribute a : elements.attributes) {
      boolean script = a.getKey().startsWith("on") || SCRIPT.matcher(a.getValue()).lookingAt();
      if (script || a.getKey().equals("style")) {
        add(Rule.PAGE_OUTSIDE, path, "inline script or style: " + a.getKey());
      }
    }
  }

  private Set<String> ids(String path, PageElements elements) {
    Set<String> ids = new HashSet<>();
    for (String id : elements.ids) {
      if (!ids.add(id)) {
        add(Rule.HTML_ID_DUPLICATE, path, "id occurs twice: " + id);
      }
    }
    return ids;
  }

  private List<PageFacts.Target> targets(String path, PageElements elements) {
    List<PageFacts.Target> targets = new ArrayList<>();
    for (String address : elements.addresses) {
      if (ABSOLUTE.matcher(address).lookingAt()) {
        continue;
      }
      known(path, address)
          .ifPresentOrElse(
              targets::add,
              () -> add(Rule.LINK_BROKEN, path, "link cannot be resolved: " + address));
    }
    return targets;
  }

  /** Resolved once for all pages of a folder, which share most of their addresses. */
  private Optional<PageFacts.Target> known(String path, String address) {
    if (address.isEmpty() || address.startsWith("#") || address.startsWith("?")) {
      return resolve(path, address);
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return resolved.computeIfAbsent(folder + '\n' + address, k -> resolve(path, address));
  }

  private static Optional<PageFacts.Target> resolve(String path, String address) {
    try {
      URI base = URI.create("site:/").resolve("/" + path);
      URI target = base.resolve(new URI(address));
      String file = target.getPath();
      if (file == null || !file.startsWith("/") || file.contains("..") || address.startsWith("/")) {
        return Optional.empty();
      }
      String fragment = target.getRawFragment() == null ? "" : target.getRawFragment();
      return Optional.of(
          new PageFacts.Target(
              file.substring(1),
              URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8),
              address));
    } catch (java.net.URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Set<String> twins(String path, PageElements elements) {
    Set<String> twins = new TreeSet<>();
    for (String address : elements.alternates) {
      resolve(path, address).map(PageFacts.Target::path).ifPresent(twins::add);
    }
    twins.remove(path);
    return twins;
  }

  private static String fold(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static Location at(String path) {
    return Location.ofFile("site/" + path);
  }

  private void add(Rule rule, String path, String message) {
    findings.add(rule, at(path), message);
  }
}
