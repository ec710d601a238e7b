package nguyenvan.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.finding.Location;
import nguyenvan.quote.Claim;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;

/**
 * A knowledge file as read.
 *
 * @param document the document of the set that it is about or is, when it names one
 * @param attributedTo the instrument as whose words or goal the document gives it
 * @param sameAs entries of the same kind that say the same matter in another document
 * @param claims the block quotes at its head, in order
 * @param prose by language; none, or both
 */
public record Entry(
    EntryKind kind,
    String id,
    Bilingual title,
    Optional<Facts.Reference> document,
    Optional<Facts.Reference> attributedTo,
    List<Facts.Reference> sameAs,
    List<Facts.Reference> topics,
    List<Facts.Reference> related,
    Facts facts,
    List<Claim> claims,
    Map<Language, Prose> prose,
    Location at) {

  /** An id belongs to one entry; the hash of all that it says would cost more than it serves. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
