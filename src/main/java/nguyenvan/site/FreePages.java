package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nguyenvan.bake.Page;
import nguyenvan.content.PageText;
import nguyenvan.source.SourceFile;

/** Pages in the words of the editors, and the one on the source files. */
final class FreePages {

  static final String SOURCES = "sources";

  /** A source file as the sources page shows it. */
  public record SourceView(
      String name, String href, String title, String provenance, String sha256, int size) {}

  private final PageContext c;

  FreePages(PageContext context) {
    this.c = context;
  }

  Page page(PageText text) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put(
        "prose",
        new ProseHtml(c.knowledge, c.language, c.links, c.quotes).render(c.prose(text.prose())));
    PageText.Title own =
        text.titles()
            .getOrDefault(c.language, new PageText.Title(c.in(text.title()), c.in(text.summary())));
    return c.page("page", head(text.name(), own.title(), own.summary()), model);
  }

  Page sources() {
    List<SourceView> files = new ArrayList<>();
    for (SourceFile file : c.knowledge.corpus().sources().all()) {
      files.add(
          new SourceView(
              file.name(),
              c.links.source(file.name()),
              c.in(file.title()),
              c.in(file.provenance()),
              file.sha256(),
              file.size()));
    }
    return c.page(
        "sources",
        head(SOURCES, c.t("sources.title"), c.t("sources.description")),
        Map.of("files", files));
  }

  private PageContext.Head head(String name, String title, String description) {
    return new PageContext.Head("page", name, "", title, description, name, c.crumbs(), "");
  }
}
