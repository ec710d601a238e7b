package nguyenvan.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.bake.Html;

/**
 * A knowledge page as its template shows it; what a kind does not have is empty.
 *
 * @param kind singular slug of the kind
 * @param number as the source prints it, or empty
 * @param position place among its siblings, from 1
 * @param count how many siblings there are, itself included
 * @param document the document whose words it states, for the kinds that do
 * @param lead a line under the title, or empty
 * @param items provisions under the one that the page is about
 * @param siblings the pages of its kind and document
 * @param neighbours targets of the same provision
 * @param groups other pages, by kind
 * @param elsewhere what the author quotes from other documents on the same thing
 * @param mentions where the documents name it
 * @param borneOut what the file says that a quote bears out, by the quote's id
 * @param lineage what corresponds in the documents before and after
 * @param parallels where other documents have the same words
 */
public record EntryView(
    String kind,
    String id,
    String title,
    String number,
    int position,
    int count,
    Optional<LinkView> document,
    String lead,
    Optional<ValueView> value,
    String horizon,
    List<QuoteView> quotes,
    Optional<Html> prose,
    List<FactView> facts,
    List<RowView> series,
    List<QuoteView> items,
    List<RowView> siblings,
    List<RowView> neighbours,
    List<LinkView> topics,
    List<GroupView> groups,
    List<MentionsView> mentions,
    Map<String, List<FactView>> borneOut,
    List<QuoteView> elsewhere,
    List<LineageViews.StageView> lineage,
    List<ParallelView> parallels,
    Optional<LinkView> previous,
    Optional<LinkView> next) {

  /**
   * A measured value in words.
   *
   * @param comparator such as {@code at least}, or empty
   * @param number in the language's notation
   */
  public record ValueView(String comparator, String number, String unit) {
    /** The value as running text. */
    public String text() {
      String gap = unit.isEmpty() || unit.startsWith("%") ? "" : " ";
      return (comparator.isEmpty() ? "" : comparator + " ") + number + gap + unit;
    }
  }

  /** A labelled fact; its values are links where there is something to link to. */
  public record FactView(String label, List<LinkView> values) {}

  /**
   * A line of a list.
   *
   * @param lead what stands before the title: a number, a date, or empty
   * @param value of a target
   * @param current whether it is this page
   */
  public record RowView(
      String lead,
      String href,
      String title,
      String note,
      Optional<ValueView> value,
      String place,
      String placeHref,
      boolean current) {
    RowView withNote(String words) {
      return words.isEmpty()
          ? this
          : new RowView(lead, href, title, words, value, place, placeHref, current);
    }
  }

  /** The provisions of a document that name the entry. */
  public record MentionsView(LinkView document, List<LinkView> provisions) {}

  /** Lines under a heading; {@code kind} is a folder such as {@code targets}. */
  public record GroupView(String kind, String title, List<RowView> rows) {}
}
