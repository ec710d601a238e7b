package nguyenvan.site;

import java.util.List;
import java.util.Optional;

/**
 * How a page is cited, in every form that it offers.
 *
 * @param said its words with where they stand, in the style of each language; empty for a document
 * @param records what programs for references read
 * @param address public address of the passage, or of the page where it is of none
 * @param page public address of the page
 * @param highlight public address that highlights the words, or empty
 */
public record CitationView(
    List<Said> said, List<Record> records, String address, String page, String highlight) {

  /**
   * Words with their citation.
   *
   * @param before what stands before the words, and {@code after} behind them
   * @param quote the words in the original, or empty
   * @param words the words in translation, where there is no quote
   */
  public record Said(
      String language,
      String label,
      String before,
      Optional<QuoteView> quote,
      String words,
      String after) {}

  /**
   * A record for a program.
   *
   * @param crlf whether its lines end with CR and LF, which HTML does not keep
   */
  public record Record(String label, String text, boolean crlf) {}
}
