package nguyenvan.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;
import nguyenvan.drawing.Length;
import nguyenvan.drawing.Lettering;
import nguyenvan.drawing.Rows;
import nguyenvan.drawing.TimeScale;
import nguyenvan.site.ChartView.ColumnView;
import nguyenvan.site.ChartView.LaneView;
import nguyenvan.site.InstrumentsView.MarkView;
import nguyenvan.site.InstrumentsView.PointView;
import nguyenvan.text.Span;

/** Lays instruments out by date and issuing body. */
final class InstrumentChart {

  private static final int LEFT = 12;
  private static final int YEAR = 168;
  private static final int TOP = 44;
  private static final int NAME = 30;
  private static final int ROW = 30;
  private static final int BELOW = 8;
  private static final double LABEL = 11;
  private static final double LABEL_SIZE = 13;
  private static final double BOLD_SIZE = 14;
  private static final int LABEL_LETTERS = 32;

  /** Around a mark, and between what stands in a row. */
  private static final double GAP = 9;

  private static final double PRINTED_HEIGHT = 0.62;

  private final PageContext c;
  private final TimeScale scale;
  private final List<LaneView> lanes = new ArrayList<>();
  private final List<PointView> points = new ArrayList<>();
  private int y = TOP;

  InstrumentChart(PageContext context, Years years) {
    this.c = context;
    this.scale = new TimeScale(years.first(), years.last(), LEFT, YEAR);
  }

  /** A drawing of instruments whose dates lie within the scale. */
  InstrumentsView of(List<Entry> instruments) {
    Map<IssuingBody, List<Entry>> byBody = new EnumMap<>(IssuingBody.class);
    instruments.forEach(e -> byBody.computeIfAbsent(body(e), b -> new ArrayList<>()).add(e));
    byBody.forEach(this::lane);
    List<ColumnView> years = new ArrayList<>();
    for (int year = scale.firstYear(); year <= scale.lastYear(); year++) {
      years.add(new ColumnView(scale.x(year), Integer.toString(year)));
    }
    int width = scale.right() + (int) GAP;
    ChartView chart = new ChartView(width, y + 1, years, lanes, y > width * PRINTED_HEIGHT);
    return new InstrumentsView(chart, points, legend(instruments));
  }

  static IssuingBody body(Entry instrument) {
    return IssuingBody.of(((Facts.Instrument) instrument.facts()).issuer());
  }

  /** As many rows as keep the labels apart. */
  private void lane(IssuingBody body, List<Entry> instruments) {
    lanes.add(new LaneView(y, c.t("timeline.body." + body.slug())));
    Rows rows = new Rows(GAP);
    instruments.forEach(e -> point(e, rows));
    y += NAME + rows.count() * ROW + BELOW;
  }

  private void point(Entry entry, Rows rows) {
    Facts.Instrument facts = (Facts.Instrument) entry.facts();
    Span span = Span.of(facts.date()).orElseThrow();
    double from = scale.x(span.first());
    double x = span.isDay() ? from : from + GAP;
    boolean held = c.held(entry).isPresent();
    String label = label(entry, facts);
    double length = Lettering.width(label, held ? BOLD_SIZE : LABEL_SIZE);
    boolean onRight = x + LABEL + length <= scale.right();
    double left = onRight ? x - GAP : x - LABEL - length;
    double to = onRight ? x + LABEL + length : x + GAP;
    double end = span.isDay() ? to : Math.max(to, scale.end(span));
    int middle = y + NAME + ROW / 2 + rows.place(left, end) * ROW;
    points.add(
        new PointView(
            Length.of(x),
            middle,
            Length.of(left),
            Length.of(to - left),
            Mark.of(facts.type()).path(),
            span.isDay() ? "" : bracket(from, middle + 11, scale.end(span) - 2),
            label,
            Length.of(onRight ? x + LABEL : x - LABEL),
            onRight,
            c.t("timeline.point", c.in(entry.title()), Dates.words(facts.date(), c.language)),
            c.links.entry(entry),
            held));
  }

  private String label(Entry entry, Facts.Instrument facts) {
    return facts.number().isEmpty()
        ? Lettering.clip(c.in(entry.title()), LABEL_LETTERS)
        : facts.number();
  }

  private static String bracket(double from, int y, double to) {
    return "M" + Length.of(from) + " " + (y - 5) + "v5H" + Length.of(to) + "v-5";
  }

  private List<MarkView> legend(List<Entry> instruments) {
    Map<Mark, Set<String>> types = new EnumMap<>(Mark.class);
    for (Entry entry : instruments) {
      String type = ((Facts.Instrument) entry.facts()).type();
      types.computeIfAbsent(Mark.of(type), m -> new LinkedHashSet<>()).add(c.t("type." + type));
    }
    List<MarkView> legend = new ArrayList<>();
    types.forEach(
        (mark, names) -> legend.add(new MarkView(mark.path(), names.stream().sorted().toList())));
    return legend;
  }
}
