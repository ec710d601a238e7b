package nguyenvan.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nguyenvan.parallel.Alignment.Stretch;
import nguyenvan.parallel.Changes;
import nguyenvan.parallel.Changes.Kind;
import nguyenvan.parallel.Changes.Piece;
import nguyenvan.site.ComparisonView.ChangeRun;

/** Cuts the shown words of provisions where they begin and cease to differ. */
final class ChangeRuns {

  /** The words of a provision and where those begin that are compared. */
  record Side(List<Segment> segments, int label) {
    List<Segment> slice(int from, int to) {
      return ChangeRuns.slice(segments, from, to);
    }

    int length() {
      return segments.stream().filter(ChangeRuns::counts).mapToInt(s -> s.text().length()).sum();
    }
  }

  private static final Set<String> APPARATUS = Set.of("omission", "insertion", "note");

  private ChangeRuns() {}

  /** All of a side in one run. */
  static List<ChangeRun> whole(Side side, String change) {
    return List.of(new ChangeRun(change, false, side.segments()));
  }

  /**
   * A side without a partner, marked but for the words that stand elsewhere.
   *
   * @param kept offsets in the provision's text of what is found elsewhere
   */
  static List<ChangeRun> lone(Side side, List<Stretch> kept, String change) {
    boolean[] found = new boolean[side.length()];
    kept.forEach(k -> Arrays.fill(found, k.start(), Math.min(k.end(), found.length), true));
    List<ChangeRun> runs = new ArrayList<>();
    for (int from = 0; from < found.length; ) {
      int to = from + 1;
      while (to < found.length && found[to] == found[from]) {
        to++;
      }
      add(runs, found[from] ? "same" : change, side.slice(from, to));
      from = to;
    }
    return List.copyOf(runs);
  }

  /** The one side of two, its words marked where the other's differ. */
  static List<ChangeRun> side(Side side, Changes changes, boolean first) {
    List<ChangeRun> runs = new ArrayList<>();
    add(runs, "same", side.slice(0, side.label()));
    for (Piece piece : changes.pieces()) {
      int from = side.label() + (first ? piece.startA() : piece.startB());
      int to = side.label() + (first ? piece.endA() : piece.endB());
      add(runs, change(piece.kind(), first), side.slice(from, to));
    }
    return List.copyOf(runs);
  }

  /** Both sides in one text: what the second has, and in its place what it has not any more. */
  static List<ChangeRun> inline(Side a, Side b, Changes changes) {
    List<ChangeRun> runs = new ArrayList<>();
    add(runs, "same", b.slice(0, b.label()));
    for (Piece piece : changes.pieces()) {
      List<Segment> before = a.slice(a.label() + piece.startA(), a.label() + piece.endA());
      List<Segment> after = b.slice(b.label() + piece.startB(), b.label() + piece.endB());
      if (piece.same()) {
        add(runs, "same", after.isEmpty() ? before : after);
      } else {
        add(runs, change(piece.kind(), true), before);
        add(runs, change(piece.kind(), false), after);
      }
    }
    return spaced(runs);
  }

  private static String change(Kind kind, boolean first) {
    return switch (kind) {
      case SAME -> "same";
      case CHANGED -> first ? "from" : "to";
      case DROPPED -> "dropped";
      case ADDED -> "added";
    };
  }

  /** Sees to it that no word touches one of the other text. */
  private static List<ChangeRun> spaced(List<ChangeRun> runs) {
    List<ChangeRun> spaced = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      ChangeRun run = runs.get(i);
      boolean touches =
          i + 1 < runs.size()
              && last(run)
                  .filter(c -> Character.isLetterOrDigit(c) || "%.,;:)]”\"".indexOf(c) >= 0)
                  .isPresent()
              && first(runs.get(i + 1))
                  .filter(c -> Character.isLetterOrDigit(c) || "([“\"–-".indexOf(c) >= 0)
                  .isPresent();
      spaced.add(new ChangeRun(run.change(), touches, run.segments()));
    }
    return List.copyOf(spaced);
  }

  private static Optional<Character> first(ChangeRun run) {
    return run.segments().stream()
        .filter(s -> !s.text().isEmpty())
        .findFirst()
        .map(s -> s.text().charAt(0));
  }

  private static Optional<Character> last(ChangeRun run) {
    return run.segments().stream()
        .filter(s -> !s.text().isEmpty())
        .reduce((x, y) -> y)
        .map(s -> s.text().charAt(s.text().length() - 1));
  }

  private static void add(List<ChangeRun> runs, String change, List<Segment> segments) {
    if (!segments.isEmpty()) {
      runs.add(new ChangeRun(change, false, segments));
    }
  }

  private static boolean counts(Segment segment) {
    return !APPARATUS.contains(segment.role());
  }

  /** The segments of some words; a note stands with the words before it. */
  static List<Segment> slice(List<Segment> segments, int from, int to) {
    List<Segment> slice = new ArrayList<>();
    int at = 0;
    for (Segment segment : segments) {
      if (!counts(segment)) {
        if (from < at && at <= to || at == 0 && from == 0 && to > 0) {
          slice.add(segment);
        }
        continue;
      }
      int end = at + segment.text().length();
      int begin = Math.max(at, from);
      int stop = Math.min(end, to);
      if (begin < stop) {
        slice.add(part(segment, begin - at, stop - at));
      }
      at = end;
    }
    return List.copyOf(slice);
  }

  /** What is said of words stands behind the last of them. */
  private static Segment part(Segment s, int from, int to) {
    boolean last = to == s.text().length();
    return new Segment(
        s.text().substring(from, to),
        s.role(),
        s.strong(),
        s.emphasis(),
        s.printed(),
        s.grounds(),
        s.href(),
        last ? s.erratum() : "");
  }
}
