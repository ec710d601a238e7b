package nguyenvan.knowledge;

import nguyenvan.parallel.Parallel;
import nguyenvan.quote.Proof;

/**
 * A passage that recurs in another document, both sides proved.
 *
 * @param pair ids of both documents in the order of the corpus, such as {@code dean--duthao}
 * @param id unique within the pair, such as {@code P3.III.2.b2--II.2}
 * @param parallel what they have in common
 * @param a proof of the one side's words
 * @param b proof of the other side's words
 */
public record Recurrence(String pair, String id, Parallel parallel, Proof a, Proof b) {

  public boolean isSame() {
    return parallel.kind() == Parallel.Kind.SAME;
  }

  /** The same seen from the other side. */
  Recurrence reversed() {
    return new Recurrence(pair, id, parallel.reversed(), b, a);
  }
}
