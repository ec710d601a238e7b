package nguyenvan.site;

import java.util.List;

/**
 * A document as its template shows it.
 *
 * @param title short title
 * @param subject full title
 * @param translated whether it has English beside it
 * @param provisions without the footnotes
 * @param ends how the text ends where it breaks off, or empty
 * @param errata what is corrected, doubted or noted in its printing
 * @param linkedFrom knowledge pages whose notes lead to the document
 */
public record DocumentView(
    String id,
    String title,
    String lead,
    String subject,
    List<EntryView.FactView> facts,
    boolean translated,
    List<ContentsItem> contents,
    List<ProvisionView> provisions,
    List<ProvisionView> footnotes,
    String ends,
    List<ErratumView> errata,
    List<LinkView> linkedFrom,
    List<String> furniture) {

  /** A line of the table of contents. */
  public record ContentsItem(String id, String label, String words, List<ContentsItem> children) {}
}
