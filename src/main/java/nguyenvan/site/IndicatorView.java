package nguyenvan.site;

import java.util.List;
import java.util.Optional;
import nguyenvan.site.EntryView.ValueView;

/**
 * An indicator as its template shows it, followed through documents and years.
 *
 * @param quotes those of its targets and of its results, in the order of the documents
 */
public record IndicatorView(
    List<TargetView> targets,
    List<ResultView> results,
    List<GraphView> graphs,
    List<QuoteView> quotes) {

  /**
   * A target that a document sets.
   *
   * @param horizon year, or empty
   * @param target its page
   * @param attributedTo the instrument as whose goal the document gives it
   * @param quote address of its first quote on the indicator's page
   */
  public record TargetView(
      String horizon,
      LinkView target,
      Optional<ValueView> value,
      LinkView document,
      Optional<LinkView> attributedTo,
      LinkView provision,
      String quote) {}

  /**
   * A result that a document reports.
   *
   * @param years one year, or the first and the last
   * @param by who says so, the document itself included
   * @param own whether it is the document itself
   * @param quote address of the quote that states it
   */
  public record ResultView(
      String years,
      ValueView value,
      String by,
      boolean own,
      LinkView document,
      LinkView provision,
      String quote) {}

  /** What a target's page says of its indicator: the last result of each who reports one. */
  public record FollowedView(LinkView indicator, List<ResultView> latest) {}
}
