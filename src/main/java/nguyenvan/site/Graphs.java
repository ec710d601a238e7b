package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;

/** Draws the results and the targets of an indicator by year, for each unit that has several. */
final class Graphs {

  /**
   * A figure of a proved quote.
   *
   * @param who reports it, or whose target it is
   * @param to last year, the same for a single one
   */
  record Datum(String who, int from, int to, Facts.Value value) {}

  private final PageContext c;
  private final Values values;

  Graphs(PageContext context) {
    this.c = context;
    this.values = new Values(context.knowledge, context.language);
  }

  List<GraphView> of(Entry indicator, List<Datum> targets, List<Datum> results) {
    Map<String, List<Datum>> byUnit = new LinkedHashMap<>();
    results.forEach(d -> byUnit.computeIfAbsent(unit(d), u -> new ArrayList<>()).add(d));
    targets.forEach(d -> byUnit.computeIfAbsent(unit(d), u -> new ArrayList<>()).add(d));
    List<GraphView> graphs = new ArrayList<>();
    byUnit.forEach(
        (unit, all) -> {
          long years = all.stream().flatMap(d -> List.of(d.from, d.to).stream()).distinct().count();
          if (years > 1 && all.size() > 1) {
            List<Datum> own = results.stream().filter(d -> unit(d).equals(unit)).toList();
            List<Datum> aims = targets.stream().filter(d -> unit(d).equals(unit)).toList();
            graphs.add(graph(indicator, "graph-" + (graphs.size() + 1), unit, own, aims));
          }
        });
    return graphs;
  }

  /** A rank and a group of the best lie on one axis, whatever is ranked. */
  private static String unit(Datum datum) {
    boolean rank = datum.value.comparator() == Facts.Comparator.TOP;
    return rank ? Values.RANK : datum.value.unit();
  }

  private GraphView graph(
      Entry indicator, String id, String unit, List<Datum> results, List<Datum> targets) {
    boolean turned = unit.equals(Values.RANK);
    String words = turned ? c.t("graph.rank") : values.unit(unit);
    String subject = c.in(indicator.title());
    String title =
        words.isEmpty() || turned
            ? c.t("graph.title", subject)
            : c.t("graph.title.unit", subject, words);
    return new GraphView(
        id,
        title,
        gist(results, targets, turned),
        words,
        turned,
        List.of(
            new GraphDrawing(c, results, targets, turned, true).view(),
            new GraphDrawing(c, results, targets, turned, false).view()));
  }

  private String gist(List<Datum> results, List<Datum> targets, boolean turned) {
    List<String> sentences = new ArrayList<>();
    if (!results.isEmpty()) {
      List<String> parts = new ArrayList<>();
      byReporter(results).forEach((who, some) -> parts.add(who + ": " + course(some)));
      sentences.add(c.t("graph.results", String.join("; ", parts)));
    }
    if (!targets.isEmpty()) {
      sentences.add(
          c.t(
              "graph.targets",
              targets.stream()
                  .map(d -> c.t("graph.target", values.brief(d.value), d.from, d.who))
                  .distinct()
                  .collect(Collectors.joining("; "))));
    }
    if (turned) {
      sentences.add(c.t("graph.turned"));
    }
    return String.join(" ", sentences);
  }

  private String course(List<Datum> some) {
    Datum first = some.get(0);
    Datum last = some.get(some.size() - 1);
    String from = c.t("graph.at", values.brief(first.value), years(first));
    return some.size() == 1
        ? from
        : c.t("graph.course", from, c.t("graph.at", values.brief(last.value), years(last)));
  }

  static String years(Datum datum) {
    return datum.from == datum.to ? String.valueOf(datum.from) : datum.from + "–" + datum.to;
  }

  static Map<String, List<Datum>> byReporter(List<Datum> results) {
    return results.stream()
        .collect(Collectors.groupingBy(Datum::who, LinkedHashMap::new, Collectors.toList()));
  }

  /** A length as SVG has it. */
  static String number(double length) {
    String text = String.format(Locale.ROOT, "%.1f", length);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
