package nguyenvan.audit;

import java.util.List;
import java.util.Set;

/**
 * What the audit needs to know of a page.
 *
 * @param path in the site
 * @param ids every {@code id} of the page
 * @param targets where it links to within the site
 * @param twin path of the page in the other language, or empty
 */
record PageFacts(String path, Set<String> ids, List<Target> targets, String twin) {

  /**
   * A link within the site.
   *
   * @param written as the page has it
   */
  record Target(String path, String fragment, String written) {}
}
