package nguyenvan.bake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds pages that would overwrite one another, on file systems that fold case as well. */
final class PagePaths {

  private PagePaths() {}

  /** The pages that can be written; the others are added to the failures. */
  static List<Page> withoutClashes(List<Page> pages, List<BakeFailure> failures) {
    Set<String> folders = new HashSet<>();
    for (Page page : pages) {
      String path = key(page);
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        if (!folders.add(path.substring(0, slash))) {
          break;
        }
      }
    }
    Set<String> files = new HashSet<>();
    List<Page> sound = new ArrayList<>(pages.size());
    for (Page page : pages) {
      if (folders.contains(key(page))) {
        failures.add(failure(page, "this path is a folder of other pages"));
      } else if (!files.add(key(page))) {
        failures.add(failure(page, "another page has this path"));
      } else {
        sound.add(page);
      }
    }
    return sound;
  }

  private static String key(Page page) {
    return page.path().toLowerCase(Locale.ROOT);
  }

  private static BakeFailure failure(Page page, String message) {
    return new BakeFailure(page.template(), 0, 0, page.path(), message);
  }
}
