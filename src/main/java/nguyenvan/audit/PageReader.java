package nguyenvan.audit;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads one baked page and reports what is wrong within it. */
final class PageReader {

  private static final int SHORTEST = 20;

  private final Path site;
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?|data|mailto):");
  private static final Pattern SCRIPT = Pattern.compile("(?i)\\s*javascript:");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, String> words;
  private final Findings findings;

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
    contract(path, html);
    quotes(path, html);
    selfContained(path, html);
    return Optional.of(
        new PageFacts(path, ids(path, html), targets(path, html), twins(path, html)));
  }

  private void contract(String path, Document html) {
    Element main = html.selectFirst("main");
    if (main == null || main.text().length() < SHORTEST) {
      add(Rule.PAGE_EMPTY, path, Rule.PAGE_EMPTY.title());
      return;
    }
    String language = html.selectFirst("html").attr("lang");
    int headings = html.select("h1").size();
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
    if (headings != 1) {
      lacks.add("one h1 (it has " + headings + ")");
    }
    if (html.selectFirst("meta[http-equiv=Content-Security-Policy]") == null) {
      lacks.add("a content security policy");
    }
    if (!lacks.isEmpty()) {
      String of = PageFacts.contentFile(path).map(file -> " of " + file).orElse("");
      add(Rule.PAGE_CONTRACT, path, "page" + of + " lacks " + String.join(", ", lacks));
    }
  }

  private void quotes(String path, Document html) {
    for (Element quote : html.select("blockquote, q")) {
      String id = quote.attr("data-quote");
      Element words = quote.clone();
      words.select("[data-apparatus]").remove();
      String shown = fold(words.wholeText());
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

  private void selfContained(String path, Document html) {
    for (Element e :
        html.select(
            "script, style, img, link[rel=stylesheet], link[rel=icon], iframe, object, embed, source, video, audio, form")) {
      String address = e.hasAttr("src") ? e.attr("src") : e.attr("href");
      boolean inline =
          e.tagName().equals("style") || e.tagName().equals("script") && !e.hasAttr("src");
      boolean foreign =
          address.matches("(?i)([a-z][a-z0-9+.-]*:|/).*") && !address.startsWith("data:");
      if (inline || foreign || List.of("iframe", "object", "embed", "form").contains(e.tagName())) {
        add(Rule.PAGE_OUTSIDE, path, "not self-contained: " + e.tagName() + " " + address);
      }
    }
    for (Element e : html.getAllElements()) {
      for (Attribute a : e.attributes()) {
        boolean script = a.getKey().startsWith("on") || SCRIPT.matcher(a.getValue()).lookingAt();
        if (script || a.getKey().equals("style")) {
          add(Rule.PAGE_OUTSIDE, path, "inline script or style: " + a.getKey());
        }
      }
    }
  }

  private Set<String> ids(String path, Document html) {
    Set<String> ids = new HashSet<>();
    for (Element e : html.select("[id]")) {
      if (!ids.add(e.id())) {
        add(Rule.HTML_ID_DUPLICATE, path, "id occurs twice: " + e.id());
      }
    }
    return ids;
  }

  private List<PageFacts.Target> targets(String path, Document html) {
    List<PageFacts.Target> targets = new ArrayList<>();
    Set<String> addresses = new LinkedHashSet<>();
    for (Element e : html.select("[href], [src]")) {
      if (!e.attr("rel").equals("canonical")) {
        addresses.add(e.hasAttr("href") ? e.attr("href") : e.attr("src"));
      }
    }
    for (String address : addresses) {
      if (ABSOLUTE.matcher(address).lookingAt()) {
        continue;
      }
      resolve(path, address)
          .ifPresentOrElse(
              targets::add,
              () -> add(Rule.LINK_BROKEN, path, "link cannot be resolved: " + address));
    }
    return targets;
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

  private static Set<String> twins(String path, Document html) {
    Set<String> twins = new TreeSet<>();
    for (Element link : html.select("a[rel=alternate][hreflang]")) {
      resolve(path, link.attr("href")).map(PageFacts.Target::path).ifPresent(twins::add);
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
