package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nguyenvan.parallel.Alignment.Stretch;
import nguyenvan.site.ParallelView.Run;

/** Cuts the runs of a shown quote where it begins and ceases to differ from its twin. */
final class Differences {

  private static final Set<String> APPARATUS = Set.of("omission", "insertion", "note");

  private Differences() {}

  /**
   * Groups segments by what differs.
   *
   * @param segments whose words are those that the stretches cover
   */
  static List<Run> mark(List<Segment> segments, List<Stretch> stretches) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (Segment segment : segments) {
      if (APPARATUS.contains(segment.role())) {
        add(runs, false, segment);
        continue;
      }
      int end = at + segment.text().length();
      boolean whole = !segment.role().equals("words");
      boolean differs = whole && differs(stretches, at, end);
      for (Stretch stretch : stretches) {
        int from = Math.max(at, stretch.start());
        int to = Math.min(end, stretch.end());
        if (!whole && from < to) {
          add(runs, !stretch.common(), part(segment, from - at, to - at));
        }
      }
      if (whole) {
        add(runs, differs, segment);
      }
      at = end;
    }
    return List.copyOf(runs);
  }

  private static boolean differs(List<Stretch> stretches, int from, int to) {
    return stretches.stream().anyMatch(s -> !s.common() && s.start() < to && s.end() > from);
  }

  private static Segment part(Segment s, int from, int to) {
    return new Segment(
        s.text().substring(from, to),
        s.role(),
        s.strong(),
        s.emphasis(),
        s.printed(),
        s.grounds(),
        s.href(),
        s.erratum());
  }

  private static void add(List<Run> runs, boolean different, Segment segment) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).different() == different) {
      List<Segment> joined = new ArrayList<>(runs.get(last).segments());
      joined.add(segment);
      runs.set(last, new Run(different, List.copyOf(joined)));
    } else {
      runs.add(new Run(different, List.of(segment)));
    }
  }
}
