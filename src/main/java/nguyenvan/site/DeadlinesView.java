package nguyenvan.site;

import java.util.List;
import java.util.Optional;
import nguyenvan.site.EntryView.RowView;

/** The targets by deadline: a drawing by document, and the list of them all. */
public record DeadlinesView(
    ChartView chart, List<DotView> dots, List<DeadlineView> deadlines, List<TopicView> topics) {

  /**
   * The targets of a document for one deadline.
   *
   * @param name in words, for those who do not see where the dot stands
   * @param href of the targets in the list
   */
  public record DotView(
      String x,
      int y,
      String radius,
      String left,
      String width,
      int count,
      String labelX,
      String name,
      String href) {}

  /** The targets for a year; an empty year is for those without one, which come last. */
  public record DeadlineView(String year, int count, List<ShelfView> shelves) {}

  /**
   * The targets of one document for one deadline.
   *
   * @param id of the place in the page
   */
  public record ShelfView(String id, LinkView document, List<TargetView> targets) {}

  /** A target; whose goal it is, where the document gives it as another text's. */
  public record TargetView(
      RowView row,
      Optional<LinkView> indicator,
      List<LinkView> topics,
      Optional<LinkView> attributedTo) {}

  /** How many targets a topic has for each deadline that it has some for. */
  public record TopicView(LinkView topic, List<CountView> counts) {}

  public record CountView(String year, int count) {}
}
