package nguyenvan.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which pages show which quote. Pages are planned side by side. */
final class Usage {

  private final Map<String, TreeSet<String>> pages = new TreeMap<>();

  synchronized void add(String quote, String page) {
    pages.computeIfAbsent(quote, k -> new TreeSet<>()).add(page);
  }

  synchronized List<String> of(String quote) {
    return List.copyOf(pages.getOrDefault(quote, new TreeSet<>()));
  }
}
