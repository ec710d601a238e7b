package nguyenvan.site;

import java.util.List;

/**
 * What every page has.
 *
 * @param path in the site
 * @param kind value of {@code data-kind}
 * @param id value of {@code data-id}
 * @param document value of {@code data-document}, or empty
 * @param section folder whose entry in the navigation is current, or empty
 * @param crumbs the way from the home page, this page left out
 * @param counterpart the language in which the names of terms are given besides
 * @param twins this page in every language, itself included
 * @param canonical absolute address, for search engines only
 * @param citation how to cite the page, or empty
 * @param alternates files that have the same in another form
 */
public record PageView(
    String language,
    String path,
    String kind,
    String id,
    String document,
    String title,
    String description,
    String section,
    List<LinkView> crumbs,
    String counterpart,
    List<Twin> twins,
    String canonical,
    String citation,
    List<Alternate> alternates) {

  /** A page in one of the languages of the site. */
  public record Twin(String language, String href) {}

  /** A file of the open data that has what a page shows. */
  public record Alternate(String href, String type) {}
}
