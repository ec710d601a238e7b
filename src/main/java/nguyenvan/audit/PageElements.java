package nguyenvan.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that the audit looks at, gathered in one walk through the page. */
final class PageElements {

  private static final Set<String> LOADING =
      Set.of(
          "script", "style", "img", "iframe", "object", "embed", "source", "video", "audio",
          "form");

  private static final Set<String> LOADING_LINKS = Set.of("stylesheet", "icon");

  /** The element {@code html}. */
  final Element root;

  /** The first {@code main}; null when there is none. */
  Element main;

  /** How many {@code h1} there are. */
  int headings;

  boolean hasPolicy;
  final List<Element> quotes = new ArrayList<>();

  /** What makes a browser load something, or may hold code. */
  final List<Element> loading = new ArrayList<>();

  final List<Attribute> attributes = new ArrayList<>();
  final List<String> ids = new ArrayList<>();

  /** What {@code href} and {@code src} name, the canonical address left out. */
  final Set<String> addresses = new LinkedHashSet<>();

  /** What leads to the page in other languages. */
  final List<String> alternates = new ArrayList<>();

  PageElements(Document html) {
    root = html.expectFirst("html");
    for (Element element : html.getAllElements()) {
      add(element);
    }
  }

  private void add(Element e) {
    String name = e.normalName();
    switch (name) {
      case "main" -> main = main == null ? e : main;
      case "h1" -> headings++;
      case "blockquote", "q" -> quotes.add(e);
      case "meta" -> hasPolicy |= is(e, "http-equiv", "Content-Security-Policy");
      case "link" -> link(e);
      case "a" -> twin(e);
      default -> {
        if (LOADING.contains(name)) {
          loading.add(e);
        }
      }
    }
    if (e.attributesSize() == 0) {
      return;
    }
    for (Attribute attribute : e.attributes()) {
      attributes.add(attribute);
    }
    if (e.hasAttr("id")) {
      ids.add(e.id());
    }
    boolean leads = e.hasAttr("href") || e.hasAttr("src");
    if (leads && !e.attr("rel").equals("canonical")) {
      addresses.add(e.hasAttr("href") ? e.attr("href") : e.attr("src"));
    }
  }

  private void link(Element e) {
    if (LOADING_LINKS.stream().anyMatch(rel -> is(e, "rel", rel))) {
      loading.add(e);
    }
  }

  private void twin(Element e) {
    if (is(e, "rel", "alternate") && e.hasAttr("hreflang")) {
      alternates.add(e.attr("href"));
    }
  }

  /** As a selector compares: without case, without spaces around. */
  private static boolean is(Element e, String attribute, String value) {
    return e.attr(attribute).strip().equalsIgnoreCase(value);
  }
}
