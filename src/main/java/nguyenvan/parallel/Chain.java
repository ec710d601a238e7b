package nguyenvan.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs that follow each other in both provisions with little between them. */
record Chain(List<Run> runs) {

  /** More words than this between two runs part them. */
  private static final int GAP = 24;

  /** How many runs back a run looks for the one before it. */
  private static final int LOOK_BACK = 24;

  int a() {
    return runs.get(0).a();
  }

  int b() {
    return runs.get(0).b();
  }

  int endA() {
    return runs.get(runs.size() - 1).endA();
  }

  int endB() {
    return runs.get(runs.size() - 1).endB();
  }

  /** How many words of it belong to more than set phrases. */
  int telling() {
    return runs.stream().mapToInt(Run::telling).sum();
  }

  /** The chains of some runs, the weightiest first; a run is in one only. */
  static List<Chain> of(List<Run> runs) {
    List<Chain> chains = new ArrayList<>();
    List<Run> left = new ArrayList<>(runs);
    left.sort(Comparator.comparingInt(Run::a).thenComparingInt(Run::b));
    while (!left.isEmpty()) {
      List<Run> best = best(left);
      chains.add(new Chain(best));
      Set<Run> used = new HashSet<>(best);
      left.removeIf(r -> used.contains(r) || best.stream().anyMatch(u -> crosses(u, r)));
    }
    return chains;
  }

  /** Whether most of a run lies on words of another. */
  private static boolean crosses(Run used, Run run) {
    int a = Math.min(used.endA(), run.endA()) - Math.max(used.a(), run.a());
    int b = Math.min(used.endB(), run.endB()) - Math.max(used.b(), run.b());
    return Math.max(a, b) * 2 > run.length();
  }

  private static List<Run> best(List<Run> runs) {
    int[] weight = new int[runs.size()];
    int[] before = new int[runs.size()];
    int last = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      weight[i] = run.telling() * 2 + run.length();
      before[i] = -1;
      for (int j = Math.max(0, i - LOOK_BACK); j < i; j++) {
        int joined = weight[j] + run.telling() * 2 + run.length() - overlap(runs.get(j), run) * 3;
        if (follows(runs.get(j), run) && joined > weight[i]) {
          weight[i] = joined;
          before[i] = j;
        }
      }
      last = weight[i] > weight[last] ? i : last;
    }
    List<Run> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.add(0, runs.get(i));
    }
    return chain;
  }

  private static int overlap(Run before, Run run) {
    return Math.max(0, Math.max(before.endA() - run.a(), before.endB() - run.b()));
  }

  private static boolean follows(Run before, Run run) {
    boolean apart = before.a() < run.a() && before.b() < run.b();
    return apart
        && before.endA() < run.endA()
        && before.endB() < run.endB()
        && run.a() - before.endA() <= GAP
        && run.b() - before.endB() <= GAP;
  }
}
