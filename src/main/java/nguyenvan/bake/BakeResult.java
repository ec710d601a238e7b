package nguyenvan.bake;

import java.util.List;

/**
 * What a bake came to. Every page is either written or among the failures.
 *
 * @param written how many pages were written
 * @param failures the pages that were not, in the order of the pages
 */
public record BakeResult(int written, List<BakeFailure> failures) {

  /** Copies the list. */
  public BakeResult {
    failures = List.copyOf(failures);
  }

  /** Whether every page was written. */
  public boolean ok() {
    return failures.isEmpty();
  }
}
