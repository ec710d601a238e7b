package nguyenvan.site;

import java.util.List;

/**
 * A graph of an indicator. Everything that it draws stands in the tables beside it.
 *
 * @param description what the drawing says, in words
 * @param unit what its figures are
 * @param turned whether its axis has the best rank at the top
 * @param drawings the same graph for wide and for narrow screens
 */
public record GraphView(
    String id,
    String title,
    String description,
    String unit,
    boolean turned,
    List<DrawingView> drawings) {

  /** The graph for a page that has graphs of several indicators. */
  GraphView of(String indicator) {
    return new GraphView(indicator + "-" + id, title, description, unit, turned, drawings);
  }

  /**
   * One drawing; all lengths are in SVG user units.
   *
   * @param size {@code wide} or {@code narrow}
   * @param keys what had no room for a label
   */
  public record DrawingView(
      String size,
      int width,
      int height,
      String left,
      String right,
      String bottom,
      List<TickView> rows,
      List<TickView> years,
      List<ShapeView> shapes,
      List<LabelView> labels,
      List<KeyView> keys) {}

  /** A line of the grid, at a height or under a year. */
  public record TickView(String at, String text) {}

  /**
   * A line or a mark.
   *
   * @param role class of the stylesheet, such as {@code line-1} or {@code target}
   */
  public record ShapeView(String role, String path) {}

  /**
   * Words at a mark.
   *
   * @param anchor {@code start}, {@code middle} or {@code end}
   * @param leader path of the line from the mark to the words, or empty
   */
  public record LabelView(
      String role, String x, String anchor, String leader, List<LineView> lines) {}

  /** A line of a label; {@code strong} for its figure. */
  public record LineView(String y, String text, boolean strong) {}

  /** A mark, drawn in a square of 24 units, and what it stands for. */
  public record KeyView(ShapeView shape, String text) {}
}
