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
 * @param other where else words of it stand
 * @param alerts what changed of figures, bounds and negations between the partners
 */
public record Row(
    Optional<Provision> a,
    Optional<Provision> b,
    Optional<Match> match,
    boolean moved,
    Other other,
    List<Alert> alerts) {

  /**
   * Where else words of a row stand than on its other side.
   *
   * @param passages that recur there
   * @param declared provisions that an editor says correspond too
   */
  public record Other(List<Parallel> passages, List<Provision> declared) {

    boolean isEmpty() {
      return passages.isEmpty() && declared.isEmpty();
    }

    /** The words there, of the first document or of the second. */
    String words(boolean first) {
      StringBuilder words = new StringBuilder();
      passages.forEach(p -> words.append((first ? p.a() : p.b()).provision().text()).append('\n'));
      declared.forEach(p -> words.append(p.text()).append('\n'));
      return words.toString();
    }
  }

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

  static Row of(Match match, boolean moved, Other other) {
    List<Alert> alerts =
        match.changes().isSame()
            ? List.of()
            : Alert.of(
                Match.body(match.a()),
                Match.body(match.b()),
                other.words(true),
                other.words(false));
    return new Row(
        Optional.of(match.a()), Optional.of(match.b()), Optional.of(match), moved, other, alerts);
  }

  static Row ofA(Provision a, Other other) {
    return new Row(Optional.of(a), Optional.empty(), Optional.empty(), false, other, List.of());
  }

  static Row ofB(Provision b, Other other) {
    return new Row(Optional.empty(), Optional.of(b), Optional.empty(), false, other, List.of());
  }

  /** How the sides stand to each other. */
  public Status status() {
    if (match.isPresent()) {
      return match.get().changes().isSame() ? Status.SAME : Status.REWORDED;
    }
    return other.isEmpty() ? Status.ALONE : Status.PARTLY;
  }

  /** From the one text to the other, where there are two. */
  public Optional<Changes> changes() {
    return match.map(Match::changes);
  }

  /** Whether a provision stands in it. */
  public boolean has(Provision provision) {
    return a.filter(provision::equals).isPresent() || b.filter(provision::equals).isPresent();
  }

  /** Whether it belongs to the text, not to the head or the signature. */
  public boolean isText() {
    return a.or(() -> b)
        .filter(p -> p.kind() != Provision.Kind.HEAD && p.kind() != Provision.Kind.TAIL)
        .isPresent();
  }
}
