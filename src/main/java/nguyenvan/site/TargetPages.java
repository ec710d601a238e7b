package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nguyenvan.bake.Page;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.quote.Proof;
import nguyenvan.site.EntryView.ValueView;

/**
 * The table of all targets. It reads without scripts; with them it is filtered and sorted by what
 * its rows say of themselves.
 */
final class TargetPages {

  /**
   * A target as a row.
   *
   * @param anchor address of the first row of a document, the same that shows this document only;
   *     empty for other rows
   * @param quote where its page shows the words
   * @param chart where its indicator is drawn, or empty
   * @param indicator title of its indicator, to be found by
   * @param unit slug, and {@code number} as a plain decimal, to sort by; empty without a figure
   * @param topics ids with a space between
   */
  public record RowView(
      String anchor,
      LinkView target,
      String quote,
      String chart,
      String indicator,
      Optional<ValueView> value,
      String unit,
      String number,
      String horizon,
      String documentId,
      LinkView document,
      LinkView place,
      String topics) {}

  /** Something to choose rows by; {@code value} stands in the address. */
  public record ChoiceView(String value, String title) {}

  private final PageContext c;

  TargetPages(PageContext context) {
    this.c = context;
  }

  Page page() {
    Set<String> drawn = IndicatorCharts.drawn(c);
    List<RowView> rows = new ArrayList<>();
    Map<String, ChoiceView> documents = new LinkedHashMap<>();
    Map<String, ChoiceView> horizons = new TreeMap<>();
    Set<Entry> topics = new LinkedHashSet<>();
    for (Entry target : ordered()) {
      RowView row = row(target, drawn, documents.keySet());
      rows.add(row);
      documents.put(row.documentId(), new ChoiceView(row.documentId(), row.document().title()));
      String year = row.horizon();
      horizons.put(
          year.isEmpty() ? "~" : year,
          new ChoiceView(
              year.isEmpty() ? "none" : year, year.isEmpty() ? c.t("horizon.none") : year));
      target.topics().forEach(t -> c.knowledge.entry(t.id()).ifPresent(topics::add));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("rows", rows);
    model.put("documents", List.copyOf(documents.values()));
    model.put("horizons", List.copyOf(horizons.values()));
    model.put(
        "topics",
        topics.stream()
            .map(t -> new ChoiceView(t.id(), c.in(t.title())))
            .sorted(Comparator.comparing(t -> IndexPages.unmarked(t.title())))
            .toList());
    String charts = c.links.to(IndicatorCharts.path(c.language));
    model.put("charts", new LinkView(charts, c.t("charts.title")));
    model.put("whole", c.links.data("targets.csv"));
    return c.page(
        "targets",
        c.indexHead(EntryKind.TARGET.folder(), c.t("targets.description", rows.size())),
        model);
  }

  /** What is adopted first; in a document figures first, by horizon, in the order of its text. */
  private List<Entry> ordered() {
    List<Document> documents = c.documents();
    return c.knowledge.entries(EntryKind.TARGET).stream()
        .sorted(
            Comparator.comparingInt((Entry e) -> documents.indexOf(document(e)))
                .thenComparing(e -> facts(e).value().isEmpty())
                .thenComparingInt(e -> facts(e).horizon().orElse(Integer.MAX_VALUE))
                .thenComparingInt(e -> proof(e).stretches().get(0).start())
                .thenComparing(Entry::id))
        .toList();
  }

  private RowView row(Entry target, Set<String> drawn, Set<String> seen) {
    Facts.Target facts = facts(target);
    Document document = document(target);
    Proof proof = proof(target);
    return new RowView(
        seen.contains(document.id()) ? "" : "document=" + document.id(),
        c.link(target),
        c.links.quoteOf(target, proof.id()),
        drawn.contains(facts.indicator()) ? IndicatorCharts.place(c, facts.indicator()) : "",
        c.knowledge.entry(facts.indicator()).map(i -> c.in(i.title())).orElse(""),
        c.value(target),
        facts.value().map(Facts.Value::unit).orElse(""),
        facts.value().map(v -> v.from().toPlainString()).orElse(""),
        PageContext.horizon(target),
        document.id(),
        c.link(document),
        new LinkView(c.links.provision(proof.provision()), proof.provision().id()),
        String.join(" ", target.topics().stream().map(Facts.Reference::id).toList()));
  }

  private static Facts.Target facts(Entry target) {
    return (Facts.Target) target.facts();
  }

  private Document document(Entry target) {
    return c.document(target).orElseThrow();
  }

  private Proof proof(Entry target) {
    return c.knowledge.ownProofs(target).get(0);
  }
}
