package nguyenvan.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.site.TimelineView.Item;
import nguyenvan.site.TimelineView.Lane;
import nguyenvan.site.TimelineView.Point;
import nguyenvan.site.TimelineView.Year;
import nguyenvan.site.TimelineView.YearLine;

/** Lays the instruments out by date and issuing body. */
final class Timelines {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2025;
  private static final int YEAR_WIDTH = 150;
  private static final int LEFT = 12;
  private static final int TOP = 44;
  private static final int ROW = 30;
  private static final int LOWEST_LANE = 54;
  private static final double LETTER = 7.6;
  private static final String MINISTRIES = "ministries";
  private static final String OTHER = "other";
  private static final List<String> LANES =
      List.of(
          "central-committee", "politburo", "national-assembly", "government", MINISTRIES, OTHER);

  private final PageContext c;

  Timelines(PageContext context) {
    this.c = context;
  }

  TimelineView view() {
    Map<String, List<Entry>> byLane = new LinkedHashMap<>();
    LANES.forEach(l -> byLane.put(l, new ArrayList<>()));
    Map<Integer, List<Item>> byYear = new TreeMap<>();
    for (Entry entry : c.knowledge.entries(EntryKind.INSTRUMENT)) {
      Facts.Instrument facts = (Facts.Instrument) entry.facts();
      if (facts.date().length() < 10) {
        continue;
      }
      LocalDate date = LocalDate.parse(facts.date());
      boolean shown = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      if (shown) {
        byLane.get(lane(facts.issuer())).add(entry);
        byYear.computeIfAbsent(date.getYear(), y -> new ArrayList<>()).add(item(entry, facts));
      }
    }
    List<Lane> lanes = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    int y = TOP;
    if (byLane.get(OTHER).isEmpty()) {
      byLane.remove(OTHER);
    }
    for (String lane : byLane.keySet()) {
      lanes.add(new Lane(y, List.of(c.t("timeline.lane." + lane).split("\\|"))));
      y += Math.max(place(byLane.get(lane), y, points) * ROW + 14, LOWEST_LANE);
    }
    List<YearLine> lines = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      lines.add(new YearLine(LEFT + (year - FIRST_YEAR) * YEAR_WIDTH, year));
    }
    List<Year> years = new ArrayList<>();
    byYear.forEach((year, items) -> years.add(new Year(year, items)));
    int width = LEFT + (LAST_YEAR - FIRST_YEAR + 1) * YEAR_WIDTH;
    return new TimelineView(width, y + 1, lines, lanes, points, years);
  }

  private static String lane(String issuer) {
    if (issuer.startsWith("ministry")) {
      return MINISTRIES;
    }
    return LANES.contains(issuer) ? issuer : OTHER;
  }

  /** Sets the points of a lane in as many rows as keep their labels apart; the number of rows. */
  private int place(List<Entry> entries, int top, List<Point> points) {
    List<Double> ends = new ArrayList<>();
    for (Entry entry : entries) {
      Facts.Instrument facts = (Facts.Instrument) entry.facts();
      String label = facts.number().isEmpty() ? c.t("timeline.unnumbered") : facts.number();
      double x = x(LocalDate.parse(facts.date()));
      double width = 16 + label.length() * LETTER;
      int row = 0;
      while (row < ends.size() && ends.get(row) >= x - 8) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0.0);
      }
      ends.set(row, x + width);
      boolean held =
          entry.document().flatMap(d -> c.knowledge.corpus().document(d.id())).isPresent();
      points.add(
          new Point(
              number(x),
              top + 22 + row * ROW,
              number(width + 9),
              label,
              c.in(entry.title()),
              c.links.entry(entry),
              held));
    }
    return Math.max(1, ends.size());
  }

  private static double x(LocalDate date) {
    return LEFT
        + (date.getYear() - FIRST_YEAR) * YEAR_WIDTH
        + (date.getDayOfYear() - 1) / 366.0 * YEAR_WIDTH;
  }

  private static String number(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  private Item item(Entry entry, Facts.Instrument facts) {
    return new Item(
        Dates.words(facts.date(), c.language),
        facts.date(),
        c.links.entry(entry),
        c.in(entry.title()),
        c.t("issuer." + facts.issuer()),
        c.in(facts.subject()));
  }
}
