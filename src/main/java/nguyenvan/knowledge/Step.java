package nguyenvan.knowledge;

import java.util.List;
import java.util.Optional;
import nguyenvan.document.Provision;
import nguyenvan.quote.Proof;

/**
 * How one text stands to another.
 *
 * @param type slug of the relation, from the subject's side
 * @param proof the quote that says so
 * @param inferred whether no source says so in words
 * @param places where the subject names the object
 */
public record Step(
    Stop subject,
    Stop object,
    String type,
    Optional<Proof> proof,
    boolean inferred,
    List<Provision> places) {

  boolean joins(Stop one, Stop other) {
    return subject.equals(one) && object.equals(other)
        || subject.equals(other) && object.equals(one);
  }
}
