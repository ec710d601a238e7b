package nguyenvan.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nguyenvan.finding.Location;

/**
 * A passage that the content shows as a source's words, before anything is proved.
 *
 * @param id unique on the site
 * @param words as authored, with {@code […]} for omissions and {@code [words]} for insertions
 * @param document id of the cited document
 * @param provision id of the cited provision or of one above it; empty when none is named
 * @param reviewed what a person has looked at and let stand
 * @param rendering in English, if the author gave one
 * @param at where the words stand
 */
public record Claim(
    String id,
    String words,
    String document,
    Optional<String> provision,
    List<Review> reviewed,
    Optional<Rendering> rendering,
    Location at) {

  /** What a person can let stand. */
  public enum Review {
    /** A negation lies within an omission. */
    OMISSION,
    /** A negation stands just before the quote. */
    EDGE
  }

  /** The English of a quote, as authored. */
  public record Rendering(String text, Location at) {}

  public Claim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(document, "document");
    reviewed = List.copyOf(reviewed);
  }
}
