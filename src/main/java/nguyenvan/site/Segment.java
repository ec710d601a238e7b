package nguyenvan.site;

/**
 * A run of shown text that is set in one way.
 *
 * @param role {@code words} for the source's words; {@code corrected} for words that a correction
 *     changed; {@code doubtful} and {@code slip} for words as printed that a remark is about;
 *     {@code omission}, {@code insertion} and {@code note} for what is not the source's
 * @param printed what the source prints, for a correction
 * @param grounds why it was corrected, or what is remarked
 * @param href where a footnote mark or the thing that the words name leads, or empty
 * @param erratum where the correction or remark that ends here is set out, or empty
 */
public record Segment(
    String text,
    String role,
    boolean strong,
    boolean emphasis,
    String printed,
    String grounds,
    String href,
    String erratum) {

  static Segment apparatus(String role, String text, String href) {
    return new Segment(text, role, false, false, "", "", href, "");
  }
}
