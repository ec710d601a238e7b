package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nguyenvan.document.Document;
import nguyenvan.drawing.Length;
import nguyenvan.drawing.Lettering;
import nguyenvan.site.ChartView.ColumnView;
import nguyenvan.site.ChartView.LaneView;
import nguyenvan.site.DeadlinesView.DeadlineView;
import nguyenvan.site.DeadlinesView.DotView;
import nguyenvan.site.DeadlinesView.ShelfView;
import nguyenvan.site.DeadlinesView.TopicView;

/** Lays the targets out: a column for each deadline, a lane for each document. */
final class DeadlineChart {

  private static final int LEFT = 12;
  private static final int COLUMN = 116;
  private static final int TOP = 44;
  private static final int NAME = 30;
  private static final int BELOW = 10;
  private static final int LEAST_RADIUS = 5;

  /** The area of a dot grows with what it counts. */
  private static final double GROWTH = 2.6;

  private final PageContext c;

  DeadlineChart(PageContext context) {
    this.c = context;
  }

  DeadlinesView view(List<DeadlineView> deadlines, List<TopicView> topics) {
    List<ColumnView> columns = new ArrayList<>();
    for (DeadlineView deadline : deadlines) {
      columns.add(new ColumnView(LEFT + columns.size() * COLUMN, year(deadline)));
    }
    List<LaneView> lanes = new ArrayList<>();
    List<DotView> dots = new ArrayList<>();
    int y = TOP;
    for (Document document : c.documents()) {
      LinkView link = c.link(document);
      Map<Integer, ShelfView> cells = cells(deadlines, link);
      if (!cells.isEmpty()) {
        lanes.add(new LaneView(y, link.title()));
        int most = cells.values().stream().mapToInt(s -> s.targets().size()).max().orElse(0);
        int half = (int) Math.ceil(Math.max(radius(most), 14));
        int middle = y + NAME + half;
        cells.forEach((i, shelf) -> dots.add(dot(columns.get(i), middle, shelf)));
        y = middle + half + BELOW;
      }
    }
    int width = LEFT + columns.size() * COLUMN;
    return new DeadlinesView(
        new ChartView(width, y + 1, columns, lanes, false), dots, deadlines, topics);
  }

  private String year(DeadlineView deadline) {
    return deadline.year().isEmpty() ? c.t("deadlines.none") : deadline.year();
  }

  /** What a document has for each deadline, by the number of the column. */
  private static Map<Integer, ShelfView> cells(List<DeadlineView> deadlines, LinkView document) {
    Map<Integer, ShelfView> cells = new LinkedHashMap<>();
    for (int i = 0; i < deadlines.size(); i++) {
      for (ShelfView shelf : deadlines.get(i).shelves()) {
        if (shelf.document().equals(document)) {
          cells.put(i, shelf);
        }
      }
    }
    return cells;
  }

  private DotView dot(ColumnView column, int y, ShelfView shelf) {
    int count = shelf.targets().size();
    double radius = radius(count);
    double x = column.x() + 12 + Math.max(radius, 14);
    double label = x + radius + 7;
    double end = label + Lettering.width(Integer.toString(count), 16) + 6;
    return new DotView(
        Length.of(x),
        y,
        Length.of(radius),
        Length.of(x - radius - 4),
        Length.of(end - x + radius + 4),
        count,
        Length.of(label),
        c.t("deadlines.dot", shelf.document().title(), column.name(), count),
        c.links.to(c.path + "#" + shelf.id()));
  }

  private static double radius(int count) {
    return LEAST_RADIUS + (Math.sqrt(count) - 1) * GROWTH;
  }
}
