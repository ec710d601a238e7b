package nguyenvan.site;

import java.util.List;
import java.util.Optional;

/**
 * The way to a document and on from it: a drawing, texts from top to bottom and arrows between
 * them, lengths in SVG user units, and the list that has all of it with its evidence.
 *
 * @param tall whether it is too high to be printed
 */
public record CourseView(
    String title,
    boolean tall,
    int width,
    int height,
    List<NodeView> nodes,
    List<ArrowView> arrows,
    List<StopView> stops) {

  /**
   * A text in the drawing.
   *
   * @param top of what answers to a pointer
   * @param x where its words begin
   * @param y of its dot
   * @param centre whether the drawing is about it
   * @param held whether the site holds it in full
   */
  public record NodeView(
      int x,
      int y,
      int top,
      int height,
      String date,
      List<LineView> title,
      String name,
      String href,
      boolean centre,
      boolean held) {}

  /** A line of text in the drawing. */
  public record LineView(int y, String text) {}

  /**
   * An arrow in the drawing, and beside its head how the later text stands to the earlier one.
   *
   * @param path of its shaft
   * @param head path of its head
   */
  public record ArrowView(String path, String head, boolean inferred, List<LineView> label) {}

  /**
   * A text in the list.
   *
   * @param note type and issuing body
   * @param instrument its page as an instrument, where that is not where the title leads
   * @param steps from earlier texts to this one
   */
  public record StopView(
      String date,
      String iso,
      LinkView link,
      String note,
      Optional<LinkView> instrument,
      boolean centre,
      List<StepView> steps) {}

  /**
   * How the text stands to an earlier one.
   *
   * @param relation in words
   * @param quote that says so
   * @param places where the one names the other, where there is no quote
   */
  public record StepView(
      String relation,
      LinkView other,
      Optional<QuoteView> quote,
      boolean inferred,
      LinkView document,
      List<LinkView> places) {}
}
