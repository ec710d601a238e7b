package nguyenvan.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nguyenvan.document.Provision;
import nguyenvan.parallel.Changes;
import nguyenvan.parallel.Parallel;

/**
 * A line of two documents laid beside each other: two provisions that belong together, or one that
 * has no partner.
 *
 * @param moved whether the partners stand in another order than what is around them
 * @param elsewhere passages of either provision that recur in others than its partner
 * @param alerts what changed of figures, bounds and negations between the partners
 */
public record Row(
    Optional<Provision> a,
    Optional<Provision> b,
    Optional<Match> match,
    boolean moved,
    List<Parallel> elsewhere,
    List<Alert> alerts) {

  /** How the sides of a row stand to each other. */
  public enum Status {
    /** The same words. */
    SAME,
    /** Some words differ. */
    REWORDED,
    /** No partner; some of its words stand in a provision that has another partner. */
    PARTLY,
    /** Nothing of it was found in the other document. */
    ALONE;

    /** As in messages. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Row of(Match match, boolean moved, List<Parallel> elsewhere) {
    List<Alert> alerts =
        match.changes().isSame()
            ? List.of()
            : Alert.of(Match.body(match.a()), Match.body(match.b()));
    return new Row(
        Optional.of(match.a()),
        Optional.of(match.b()),
        Optional.of(match),
        moved,
        elsewhere,
        alerts);
  }

  static Row ofA(Provision a, List<Parallel> elsewhere) {
    return new Row(Optional.of(a), Optional.empty(), Optional.empty(), false, elsewhere, List.of());
  }

  static Row ofB(Provision b, List<Parallel> elsewhere) {
    return new Row(Optional.empty(), Optional.of(b), Optional.empty(), false, elsewhere, List.of());
  }

  /** How the sides stand to each other. */
  public Status status() {
    if (match.isPresent()) {
      return match.get().changes().isSame() ? Status.SAME : Status.REWORDED;
    }
    return elsewhere.isEmpty() ? Status.ALONE : Status.PARTLY;
  }

  /** From the one text to the other, where there are two. */
  public Optional<Changes> changes() {
    return match.map(Match::changes);
  }

  /** Whether it belongs to the text, not to the head or the signature. */
  public boolean isText() {
    return a.or(() -> b)
        .filter(p -> p.kind() != Provision.Kind.HEAD && p.kind() != Provision.Kind.TAIL)
        .isPresent();
  }
}
