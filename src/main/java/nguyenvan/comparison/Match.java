package nguyenvan.comparison;

import nguyenvan.document.Provision;
import nguyenvan.parallel.Changes;

/**
 * Two provisions that belong beside each other.
 *
 * @param a in the first document
 * @param b in the second
 * @param changes from the words of the one to those of the other, without their printed ordinals
 * @param declared whether an editor says that they correspond
 */
public record Match(Provision a, Provision b, Changes changes, boolean declared) {

  /** Lays the words of two provisions beside each other. */
  static Match of(Provision a, Provision b, boolean declared) {
    return new Match(a, b, Changes.of(body(a), body(b)), declared);
  }

  /** The text after the printed ordinal. */
  public static String body(Provision provision) {
    return provision.text().text().substring(provision.labelEnd());
  }
}
