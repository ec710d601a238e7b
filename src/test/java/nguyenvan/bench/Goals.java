package nguyenvan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the engine is to reach, and whether it did. */
final class Goals {

  private static final double CPU_RATIO = 1.5;
  private static final Map<Integer, Double> WALL = Map.of(1000, 2.3, 5000, 8.3);
  private static final double PEAK_AT_20000 = 1536;

  private final Map<Integer, Measurement> ours = new TreeMap<>();
  private final Map<Integer, Measurement> floor = new TreeMap<>();

  void add(String engine, int pages, Measurement measurement) {
    if (engine.equals("ours")) {
      ours.put(pages, measurement);
    } else if (engine.equals("floor")) {
      floor.put(pages, measurement);
    }
  }

  void print() {
    checks().forEach(System.out::println);
  }

  private List<String> checks() {
    List<String> checks = new ArrayList<>();
    ours.forEach((pages, measured) -> check(pages, measured, checks));
    return checks;
  }

  private void check(int pages, Measurement measured, List<String> checks) {
    Measurement least = floor.get(pages);
    if (least != null) {
      checks.add(check(pages + ": CPU against the floor", measured.cpu() / least.cpu(), CPU_RATIO));
      boolean same = measured.digest().equals(least.digest());
      checks.add((same ? "met    " : "MISSED ") + pages + ": the same bytes as the floor");
    }
    if (WALL.containsKey(pages)) {
      checks.add(check(pages + ": wall seconds", measured.wall(), WALL.get(pages)));
    }
    if (pages == 20_000) {
      checks.add(check(pages + ": peak MiB", measured.peak(), PEAK_AT_20000));
    }
    Measurement fifth = ours.get(pages / 5);
    if (fifth != null) {
      checks.add(check(pages + ": CPU against " + pages / 5, measured.cpu() / fifth.cpu(), 5));
    }
    Measurement quarter = ours.get(pages / 4);
    if (quarter != null) {
      checks.add(check(pages + ": CPU against " + pages / 4, measured.cpu() / quarter.cpu(), 4));
    }
  }

  private static String check(String what, double value, double most) {
    return String.format(
        Locale.ROOT,
        "%s%s %.2f, at most %.1f",
        value <= most ? "met    " : "MISSED ",
        what,
        value,
        most);
  }
}
