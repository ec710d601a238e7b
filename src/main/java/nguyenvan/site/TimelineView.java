package nguyenvan.site;

import java.util.List;

/**
 * The timeline: a drawing, all lengths in SVG user units, and the list that has everything that the
 * drawing has.
 */
public record TimelineView(
    int width,
    int height,
    List<YearLine> lines,
    List<Lane> lanes,
    List<Point> points,
    List<Year> years) {

  public record YearLine(int x, int year) {}

  /** A lane of one issuing body; its name is cut into lines. */
  public record Lane(int y, List<String> name) {}

  /** An instrument in the drawing. */
  public record Point(
      String x, int y, String width, String label, String title, String href, boolean held) {}

  /** The instruments of a year. */
  public record Year(int year, List<Item> items) {}

  public record Item(
      String date, String iso, String href, String title, String issuer, String subject) {}
}
