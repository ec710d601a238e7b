package nguyenvan.site;

import java.util.List;
import java.util.Optional;
import nguyenvan.site.DocumentView.PartLink;
import nguyenvan.site.DocumentView.ViewLink;

/**
 * Two documents laid beside each other, as a template shows them.
 *
 * @param reading {@code side}, {@code inline} or {@code changes}; {@code passages} on the page that
 *     leads to these
 * @param title what is compared
 * @param part heading of the part that is shown, or empty
 * @param views the other readings
 * @param parts of a long text
 * @param renderingLanguage BCP 47 tag of the translations, empty where none are shown
 */
public record ComparisonView(
    String reading,
    String title,
    String part,
    LinkView a,
    LinkView b,
    List<ViewLink> views,
    List<PartLink> parts,
    Optional<LinkView> previous,
    Optional<LinkView> next,
    CountsView counts,
    List<RowView> rows,
    String renderingLanguage) {

  /** How many provisions of the text stand so; {@code a} and {@code b} have no partner. */
  public record CountsView(
      long same, long reworded, long moved, long partlyA, long partlyB, long onlyA, long onlyB) {}

  /**
   * A line.
   *
   * @param status {@code same}, {@code reworded}, {@code partly} or {@code alone}
   * @param declared whether the sides stand together because an editor says so, not for their words
   * @param inline both sides in one text
   * @param elsewhere where else words of it recur
   * @param href of the line where both sides stand whole
   */
  public record RowView(
      String status,
      boolean moved,
      boolean declared,
      Optional<SideView> a,
      Optional<SideView> b,
      List<ChangeRun> inline,
      List<AlertView> alerts,
      List<LinkView> elsewhere,
      String href) {}

  /**
   * A provision on its side.
   *
   * @param id of the element
   * @param heading level of the HTML heading, 0 when it is none
   * @param runs its words, cut where they begin and cease to differ
   * @param opening its first words
   */
  public record SideView(
      String id,
      String provision,
      String href,
      String document,
      String kind,
      String marker,
      int heading,
      List<ChangeRun> runs,
      String opening,
      String rendering) {}

  /**
   * Words that stand together.
   *
   * @param change {@code same}, {@code dropped}, {@code added}, {@code from} or {@code to}
   * @param spaced whether a space is to follow that neither text has there
   */
  public record ChangeRun(String change, boolean spaced, List<Segment> segments) {}

  /**
   * What is to be looked at first.
   *
   * @param kind {@code figure}, {@code bound} or {@code negation}
   */
  public record AlertView(String kind, List<String> before, List<String> after) {}
}
