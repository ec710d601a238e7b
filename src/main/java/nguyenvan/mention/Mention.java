package nguyenvan.mention;

import nguyenvan.document.Provision;

/**
 * A place where a document names something that has a page.
 *
 * @param provision the provision that names it
 * @param start offset in the provision's reading text
 * @param end offset in the provision's reading text, exclusive
 * @param place what is named
 */
public record Mention(Provision provision, int start, int end, Place place) {

  /** What a mention leads to. */
  public sealed interface Place {

    /** A knowledge entry, by its id. */
    record OfEntry(String id) implements Place {}

    /** A provision, by its document and id. */
    record OfProvision(String document, String id) implements Place {}
  }
}
