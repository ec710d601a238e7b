package nguyenvan.parallel;

import java.util.ArrayList;
import java.util.List;
import nguyenvan.parallel.Texts.Text;

/** From a chain of shared runs to the passages that are shown: whole clauses, or all of it. */
final class Widening {

  private final Texts texts;
  private final Text a;
  private final Text b;

  Widening(Texts texts, Text a, Text b) {
    this.texts = texts;
    this.a = a;
    this.b = b;
  }

  /** The chain without runs at its ends that belong to something else. */
  Chain trimmed(Chain chain) {
    List<Run> runs = new ArrayList<>(chain.runs());
    while (trim(runs)) {
      // One run less.
    }
    return new Chain(List.copyOf(runs));
  }

  /** The passages that hold a chain. */
  Parallel of(Chain chain) {
    Passage left = passage(a, texts.start(chain.a()), texts.end(chain.endA() - 1));
    Passage right = passage(b, texts.start(chain.b()), texts.end(chain.endB() - 1));
    return Parallel.of(mostly(a, left, chain.runs()), mostly(b, right, chain.runs()));
  }

  /** Drops a run at an end that is only a small part of its clauses on both sides. */
  private boolean trim(List<Run> runs) {
    for (int end : new int[] {0, runs.size() - 1}) {
      Run run = runs.get(end);
      if (runs.size() > 1 && isSlight(run, runs)) {
        runs.remove(end);
        return true;
      }
    }
    return false;
  }

  private boolean isSlight(Run run, List<Run> runs) {
    return run.length() < 8
        && isSlight(a, run.a(), run.endA(), runs, true)
        && isSlight(b, run.b(), run.endB(), runs, false);
  }

  private boolean isSlight(Text text, int from, int to, List<Run> runs, boolean first) {
    int words = 0;
    int shared = 0;
    for (Clause clause : text.clauses()) {
      if (clause.start() < texts.end(to - 1) && clause.end() > texts.start(from)) {
        for (int place = text.from(); place < text.to(); place++) {
          boolean within = texts.start(place) >= clause.start() && texts.end(place) <= clause.end();
          words += within ? 1 : 0;
          shared += within && isShared(place, runs, first) ? 1 : 0;
        }
      }
    }
    return shared * 5 < words * 2;
  }

  private static boolean isShared(int place, List<Run> runs, boolean first) {
    return runs.stream()
        .anyMatch(
            r -> first ? place >= r.a() && place < r.endA() : place >= r.b() && place < r.endB());
  }

  /** The clauses that a run of the reading text touches. */
  private static Passage passage(Text text, int start, int end) {
    int from = start;
    int to = end;
    for (Clause clause : text.clauses()) {
      if (clause.start() < end && clause.end() > start) {
        from = Math.min(from, clause.start());
        to = Math.max(to, clause.end());
      }
    }
    return new Passage(text.provision(), from, to);
  }

  /** The whole provision where two thirds of its words are shared. */
  private static Passage mostly(Text text, Passage passage, List<Run> runs) {
    int shared = runs.stream().mapToInt(Run::length).sum();
    return shared * 3 >= (text.to() - text.from()) * 2 ? Passage.whole(text.provision()) : passage;
  }
}
