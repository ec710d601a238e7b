package nguyenvan.site;

import java.util.List;

/**
 * A passage beside the one that it recurs as.
 *
 * @param id of the row on the page that compares the two documents
 * @param href of that row
 * @param same whether nothing differs
 * @param a the side that the page is about
 * @param b the other side
 */
public record ParallelView(String id, String href, boolean same, Side a, Side b) {

  /** One side: a quote, its words cut where the two begin and cease to differ. */
  public record Side(QuoteView quote, List<Run> runs) {}

  /** Words that both sides have, or that only this one has. */
  public record Run(boolean different, List<Segment> segments) {}

  /** Where the words of a provision recur in one document. */
  public record Shared(String document, List<LinkView> places) {}
}
