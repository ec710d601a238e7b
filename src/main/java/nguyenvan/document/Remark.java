package nguyenvan.document;

import nguyenvan.finding.Location;
import nguyenvan.text.Bilingual;

/**
 * What is noted about words that are left as printed.
 *
 * @param provision id of the provision that has them
 * @param start offset in its reading text
 * @param end offset in its reading text, exclusive
 * @param perhaps for a doubtful reading the words that may have been meant, else empty
 * @param why what is noted
 */
public record Remark(
    Kind kind,
    String provision,
    int start,
    int end,
    int line,
    String printed,
    String perhaps,
    Bilingual why) {

  /** Why words are noted and not corrected. */
  public enum Kind {
    /** The recognition may be wrong, but nothing proves it. */
    DOUBTFUL,
    /** The document itself is at fault: a sum, a number, a date. */
    SLIP
  }

  /** A remark as declared, before its words are found. */
  record Declared(
      Kind kind, int line, String printed, String perhaps, Bilingual why, Location at) {}
}
