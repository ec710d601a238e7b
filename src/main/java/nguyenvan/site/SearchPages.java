package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nguyenvan.bake.Page;
import nguyenvan.content.EntryKind;

/** The page that searches, and the list of all titles for who does without. */
final class SearchPages {

  static final String SEARCH = "search";
  static final String ALL = "a-z";

  /** A kind of what can be found. */
  public record KindView(String slug, String name) {}

  /** The titles that begin with a letter. */
  public record LetterView(String id, String name, List<TitleView> titles) {}

  /**
   * A title of the list.
   *
   * @param kind in words; where it is a document's own statement, the document too
   */
  public record TitleView(String title, String href, String kind) {}

  private final PageContext c;

  SearchPages(PageContext context) {
    this.c = context;
  }

  Page search() {
    List<KindView> kinds = new ArrayList<>();
    kinds.add(new KindView("document", c.t("kind.document")));
    for (EntryKind kind : EntryKind.values()) {
      kinds.add(new KindView(kind.slug(), c.t("kind." + kind.slug())));
    }
    kinds.add(new KindView("page", c.t("search.kind.page")));
    kinds.add(new KindView("provision", c.t("search.kind.provision")));
    List<LinkView> indexes = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      indexes.add(c.indexLink(kind.folder()));
    }
    indexes.add(c.indexLink("timeline"));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("kinds", kinds);
    model.put("indexes", indexes);
    model.put("topics", c.knowledge.entries(EntryKind.TOPIC).stream().map(c::link).toList());
    model.put("documents", c.documents().stream().map(c::link).toList());
    return c.page("search", head(SEARCH, c.crumbs()), model);
  }

  Page all() {
    List<TitleView> titles = new ArrayList<>();
    c.documents()
        .forEach(
            d ->
                titles.add(
                    new TitleView(c.link(d).title(), c.link(d).href(), c.t("kind.document"))));
    c.knowledge
        .entries()
        .forEach(
            e -> {
              String of = c.document(e).map(d -> ", " + c.link(d).title()).orElse("");
              titles.add(
                  new TitleView(
                      c.in(e.title()), c.links.entry(e), c.t("kind." + e.kind().slug()) + of));
            });
    titles.sort(
        Comparator.comparing((TitleView t) -> letter(t.title))
            .thenComparing(t -> IndexPages.unmarked(t.title))
            .thenComparing(t -> t.title)
            .thenComparing(t -> t.href));
    Map<String, List<TitleView>> byLetter = new LinkedHashMap<>();
    titles.forEach(t -> byLetter.computeIfAbsent(letter(t.title), k -> new ArrayList<>()).add(t));
    List<LetterView> letters = new ArrayList<>();
    byLetter.forEach(
        (letter, some) -> {
          String name = letter.equals("0") ? c.t("az.other") : letter.replace("DZ", "Đ");
          letters.add(new LetterView("letter-" + letter.toLowerCase(Locale.ROOT), name, some));
        });
    LinkView search = new LinkView(c.links.page(SEARCH), c.t("search.title"));
    return c.page("a-z", head(ALL, c.crumbs(search)), Map.of("letters", letters));
  }

  private PageContext.Head head(String name, List<LinkView> crumbs) {
    String key = name.equals(ALL) ? "az" : name;
    return new PageContext.Head(
        "page", name, "", c.t(key + ".title"), c.t(key + ".description"), SEARCH, crumbs, "");
  }

  /** The letter that a title is looked up under; Đ comes after D, and all figures first. */
  private static String letter(String title) {
    String first =
        title
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .mapToObj(Character::toString)
            .findFirst()
            .orElse("0");
    if (first.equalsIgnoreCase("đ")) {
      return "DZ";
    }
    String bare = IndexPages.unmarked(first).toUpperCase(Locale.ROOT);
    return bare.matches("[A-Z]") ? bare : "0";
  }
}
