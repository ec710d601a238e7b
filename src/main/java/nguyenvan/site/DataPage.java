package nguyenvan.site;

import java.util.List;
import java.util.Map;
import nguyenvan.bake.Page;

/** The page that tells of the open data: every file and every field of it. */
final class DataPage {

  /** A file as the page shows it. */
  public record FileView(
      String name,
      String href,
      String type,
      String size,
      int rows,
      String what,
      List<GroupView> groups) {}

  /** Fields that stand together. */
  public record GroupView(String title, List<FieldView> fields) {}

  public record FieldView(String name, String meaning) {}

  private static final int KILO = 1000;

  private final PageContext c;

  DataPage(PageContext context) {
    this.c = context;
  }

  Page page(List<Download> downloads) {
    return c.page(
        "data",
        new PageContext.Head(
            "page", "data", "", c.t("data.title"), c.t("data.description"), "data", c.crumbs(), ""),
        Map.of("files", downloads.stream().map(this::view).toList()));
  }

  private FileView view(Download file) {
    return new FileView(
        file.name(),
        c.links.data(file.name()),
        file.type(),
        c.t("data.kilobytes", Math.max(1, (file.size() + KILO / 2) / KILO)),
        file.rows(),
        c.t(file.what()),
        file.groups().stream().map(this::view).toList());
  }

  private GroupView view(Download.Group group) {
    return new GroupView(
        c.t(group.title()),
        group.fields().stream().map(f -> new FieldView(f.name(), c.t(f.meaning()))).toList());
  }
}
