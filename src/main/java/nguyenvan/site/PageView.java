package nguyenvan.site;

import java.util.List;
import java.util.Set;
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
 * @param english short texts that the site has in English only
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
    Set<String> english,
    Sharing sharing) {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

  /** The language of a title or note where it is not the page's; else empty. */
  public String languageOf(String text) {
    return english.contains(text) ? Language.EN.tag() : "";
  }

  /** The direction of writing where it is not from left to right; else empty. */
  public String direction() {
    return RIGHT_TO_LEFT.contains(new Language(language).locale().getLanguage()) ? "rtl" : "";
  }

  /**
   * A page in one of the languages of the site.
   *
   * @param href relative address
   * @param address public address for search engines, which take no relative one
   */
  public record Twin(String language, String href, String address) {}

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
