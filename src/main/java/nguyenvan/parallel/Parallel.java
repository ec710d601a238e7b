package nguyenvan.parallel;

import java.util.Optional;
import nguyenvan.document.Provision;

/**
 * Passages of two documents that say the same in the same or nearly the same words.
 *
 * @param a in the document that comes first
 * @param b in the other document
 * @param alignment of the words of both, offsets counted from the beginning of each passage
 */
public record Parallel(Passage a, Passage b, Kind kind, Alignment alignment) {

  /** How near the passages are. */
  public enum Kind {
    /** The same words; only the case of the first letter and the last sign may differ. */
    SAME,
    /** Some words differ. */
    REWORDED
  }

  /** Lays two passages beside each other. */
  public static Parallel of(Passage a, Passage b) {
    Alignment alignment = Alignment.of(a.words(), b.words());
    return new Parallel(a, b, alignment.isSame() ? Kind.SAME : Kind.REWORDED, alignment);
  }

  /** The side that a provision has; empty when it has none. */
  public Optional<Passage> of(Provision provision) {
    if (a.provision().equals(provision)) {
      return Optional.of(a);
    }
    return b.provision().equals(provision) ? Optional.of(b) : Optional.empty();
  }

  /** The same seen from the other side. */
  public Parallel reversed() {
    return new Parallel(b, a, kind, alignment.reversed());
  }
}
