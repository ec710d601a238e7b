package nguyenvan.site;

import java.util.List;

/**
 * A drawing of instruments by date and issuing body.
 *
 * @param legend what the shapes in it stand for
 */
public record InstrumentsView(ChartView chart, List<PointView> points, List<MarkView> legend) {

  /**
   * An instrument in the drawing.
   *
   * @param left of what answers to a pointer
   * @param mark path of its shape, around where it stands
   * @param bracket path below it over the month or year in which its day lies, or empty
   * @param onRight whether its label begins right of the mark, or ends left of it
   * @param name with its date, for those who do not see where it stands
   * @param held whether the site holds it in full
   */
  public record PointView(
      String x,
      int y,
      String left,
      String width,
      String mark,
      String bracket,
      String label,
      String labelX,
      boolean onRight,
      String name,
      String href,
      boolean held) {}

  /** A shape and the types that it stands for. */
  public record MarkView(String mark, List<String> types) {}
}
