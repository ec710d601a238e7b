package nguyenvan.site;

import java.util.List;
import java.util.Optional;

/**
 * A document, or a part of it, as its template shows it.
 *
 * @param title short title
 * @param subject full title
 * @param reading which texts are shown
 * @param views the same text otherwise: beside its translation, original alone, translation alone
 * @param main whether it is the page of the document, which tells what the document is
 * @param part heading of the part, or empty
 * @param parts the parts of a text that is too long for one page
 * @param previous the part before
 * @param next the part after
 * @param translated whether it has a translation
 * @param renderingLanguage BCP 47 tag of the translation
 * @param untranslated number of provisions shown that have none, where the document has one
 * @param provisions without the footnotes; on the page of a parted document, all that it has
 * @param ends how the text ends where it breaks off, or empty
 * @param errata what is corrected, doubted or noted in its printing
 * @param linkedFrom knowledge pages whose notes lead to the document
 */
public record DocumentView(
    String id,
    String title,
    String lead,
    String subject,
    Reading reading,
    List<ViewLink> views,
    boolean main,
    String part,
    List<PartLink> parts,
    Optional<PartLink> previous,
    Optional<PartLink> next,
    List<EntryView.FactView> facts,
    boolean translated,
    String renderingLanguage,
    int untranslated,
    List<ContentsItem> contents,
    List<ProvisionView> provisions,
    List<ProvisionView> footnotes,
    String ends,
    List<ErratumView> errata,
    List<LinkView> linkedFrom,
    List<String> furniture) {

  /** Which texts of a document a page shows. */
  public enum Reading {
    /** The original with the translation beside each provision. */
    BOTH,
    ORIGINAL,
    TRANSLATION;

    /** Lower-case name, for addresses and messages. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The same text in another reading. */
  public record ViewLink(String slug, String href, boolean current) {}

  /**
   * A part of the text on a page of its own.
   *
   * @param inner whether its heading stands under that of a part before it
   * @param language of its heading
   */
  public record PartLink(
      String href, boolean inner, String words, String language, boolean current) {}

  /**
   * A line of the table of contents.
   *
   * @param language of its words
   */
  public record ContentsItem(
      String id,
      String href,
      String label,
      String words,
      String language,
      List<ContentsItem> children) {}
}
