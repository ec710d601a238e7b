package nguyenvan.site;

import java.util.List;

/**
 * The ground of a drawing: columns from left to right, lanes from top to bottom; lengths are SVG
 * user units.
 *
 * @param tall whether it is too high to be printed at the width of a sheet
 */
public record ChartView(
    int width, int height, List<ColumnView> columns, List<LaneView> lanes, boolean tall) {

  /** A column, where its left edge stands. */
  public record ColumnView(int x, String name) {}

  /** A lane, where its upper edge stands. */
  public record LaneView(int y, String name) {}
}
