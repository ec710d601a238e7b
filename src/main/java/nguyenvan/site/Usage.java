package nguyenvan.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which pages show which quote. */
final class Usage {

  private final Map<String, TreeSet<String>> pages = new TreeMap<>();

  void add(String quote, String page) {
    pages.computeIfAbsent(quote, k -> new TreeSet<>()).add(page);
  }

  List<String> of(String quote) {
    return List.copyOf(pages.getOrDefault(quote, new TreeSet<>()));
  }
}
