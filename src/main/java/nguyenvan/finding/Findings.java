package nguyenvan.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the findings of a run. Safe for use by several threads; the report is ordered. */
public final class Findings {

  private final Set<Finding> all = new LinkedHashSet<>();

  public synchronized void add(Finding finding) {
    all.add(finding);
  }

  public void add(Rule rule, Location at, String message, Finding.Detail... details) {
    add(new Finding(rule, at, message, details));
  }

  public synchronized List<Finding> sorted() {
    List<Finding> sorted = new ArrayList<>(all);
    sorted.sort(Finding.ORDER);
    return List.copyOf(sorted);
  }

  public synchronized long count(Level level) {
    return all.stream().filter(f -> f.level() == level).count();
  }

  public boolean hasErrors() {
    return count(Level.ERROR) > 0;
  }

  public synchronized int size() {
    return all.size();
  }
}
