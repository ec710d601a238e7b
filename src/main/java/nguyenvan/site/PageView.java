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
 * @param twin of this page in the other language
 * @param canonical absolute address, for search engines only
 * @param alternate absolute address of the twin, for search engines only
 * @param citation how to cite the page, or empty
 * @param alternates files that have the same in another form
 */
public record PageView(
    String language,
    String twinLanguage,
    String path,
    String kind,
    String id,
    String document,
    String title,
    String description,
    String section,
    List<LinkView> crumbs,
    String twin,
    String canonical,
    String alternate,
    String citation,
    List<Alternate> alternates) {

  /** A file of the open data that has what a page shows. */
  public record Alternate(String href, String type) {}
}
