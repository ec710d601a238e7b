package nguyenvan.document;

import java.util.List;
import java.util.Objects;

/**
 * The smallest addressable part of a document: a heading, a paragraph, a list item, a footnote.
 *
 * @param document id of its document
 * @param id unique in the document, frozen once published
 * @param parent id of the provision above it, or empty
 * @param kind what it is
 * @param depth 0 at the top of the document, for headings and indentation
 * @param marker the list mark that the source prints and the text leaves out ({@code -}, {@code
 *     +}), or empty
 * @param labelEnd length of the printed ordinal at the head of the text, 0 when it has none
 * @param printed the words as the source prints them
 * @param text the words to read: as printed, with the declared corrections applied
 * @param firstLine line of the source file, from 1
 * @param lastLine line of the source file, from 1
 */
public record Provision(
    String document,
    String id,
    String parent,
    Kind kind,
    int depth,
    String marker,
    int labelEnd,
    ReadingText printed,
    ReadingText text,
    int firstLine,
    int lastLine) {

  /** What a provision is in its document. */
  public enum Kind {
    /** Number, place, date, title: what stands before the text. */
    HEAD,
    HEADING,
    PARAGRAPH,
    ITEM,
    /** A passage set apart, such as a boxed proposal. */
    BOX,
    /** The caption of a figure. */
    CAPTION,
    FOOTNOTE,
    /** Recipients and signature. */
    TAIL
  }

  public Provision {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(kind, "kind");
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException("bad lines " + firstLine + "-" + lastLine);
    }
  }

  /** As told apart within the document; the hash of the texts would cost more than it serves. */
  @Override
  public int hashCode() {
    return 31 * document.hashCode() + id.hashCode();
  }

  /** The printed ordinal, such as {@code II-} or {@code 3.}; empty when there is none. */
  public String label() {
    return text.text().substring(0, labelEnd).strip();
  }

  /** The words without the ordinal. */
  public String words() {
    return text.text().substring(labelEnd).strip();
  }

  public boolean isHeading() {
    return kind == Kind.HEADING;
  }

  public List<ReadingText.Amendment> amendments() {
    return text.amendments();
  }
}
