package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nguyenvan.bake.Page;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.text.Language;

/** All that can be drawn of the indicators, small and side by side. */
final class IndicatorCharts {

  /** Graphs of the indicators that have targets, results or both. */
  public record GroupView(String slug, List<SmallView> indicators) {}

  /** An indicator and its graphs, one for each unit. */
  public record SmallView(String id, LinkView indicator, List<GraphView> graphs) {}

  private final PageContext c;

  IndicatorCharts(PageContext context) {
    this.c = context;
  }

  static String path(Language language) {
    return language.tag() + "/" + EntryKind.INDICATOR.folder() + "/charts.html";
  }

  /** The address of what is drawn of an indicator. */
  static String place(PageContext context, String indicator) {
    return context.links.to(path(context.language) + "#" + indicator);
  }

  /** The indicators that are drawn. */
  static Set<String> drawn(PageContext context) {
    Set<String> drawn = new LinkedHashSet<>();
    for (Entry indicator : context.knowledge.entries(EntryKind.INDICATOR)) {
      if (!new Indicators(context).graphs(indicator).isEmpty()) {
        drawn.add(indicator.id());
      }
    }
    return drawn;
  }

  Page page() {
    Map<String, List<SmallView>> groups = new LinkedHashMap<>();
    List.of("both", "targets", "results").forEach(slug -> groups.put(slug, new ArrayList<>()));
    for (Entry indicator : c.knowledge.entries(EntryKind.INDICATOR)) {
      List<GraphView> graphs =
          new Indicators(c).graphs(indicator).stream().map(g -> g.of(indicator.id())).toList();
      if (!graphs.isEmpty()) {
        groups.get(slug(indicator)).add(new SmallView(indicator.id(), c.link(indicator), graphs));
      }
    }
    List<GroupView> views = new ArrayList<>();
    groups.forEach(
        (slug, some) -> {
          if (!some.isEmpty()) {
            views.add(new GroupView(slug, some));
          }
        });
    String folder = EntryKind.INDICATOR.folder();
    PageContext.Head head =
        new PageContext.Head(
            "page",
            "charts",
            "",
            c.t("charts.title"),
            c.t("charts.description"),
            folder,
            c.crumbs(c.indexLink(folder)),
            "");
    return c.page("indicator-charts", head, Map.of("groups", views));
  }

  private String slug(Entry indicator) {
    boolean reported = !((Facts.Indicator) indicator.facts()).results().isEmpty();
    boolean aimed =
        Indicators.targets(c.knowledge, indicator.id()).stream()
            .map(t -> (Facts.Target) t.facts())
            .anyMatch(t -> t.value().isPresent() && t.horizon().isPresent());
    return reported && aimed ? "both" : reported ? "results" : "targets";
  }
}
