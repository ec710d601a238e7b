package nguyenvan.site;

import java.util.List;
import nguyenvan.content.Messages;
import nguyenvan.text.Language;

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
 * @param sharing how the page is shown where somebody shares it
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
    List<Alternate> alternates,
    Sharing sharing) {

  /** A page in one of the languages of the site. */
  public record Twin(String language, String href) {}

  /**
   * How pages of a language are shown where somebody shares them.
   *
   * @param locale language and territory, such as {@code vi_VN}
   * @param others those of the other languages
   * @param image public address of a picture
   * @param words what the picture shows
   */
  public record Sharing(String locale, List<String> others, String image, String words) {
    static Sharing of(Messages messages, Language language, String baseUrl) {
      return new Sharing(
          messages.get(language, "share.locale"),
          messages.languages().stream()
              .filter(l -> !l.equals(language))
              .map(l -> messages.get(l, "share.locale"))
              .toList(),
          baseUrl + "assets/img/" + messages.get(language, "share.image"),
          messages.get(language, "share.words"));
    }
  }

  /** A file that has what a page shows. */
  public record Alternate(String href, String type) {}
}
