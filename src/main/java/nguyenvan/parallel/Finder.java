package nguyenvan.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nguyenvan.document.Corpus;
import nguyenvan.parallel.Texts.Text;

/**
 * Finds the passages that recur in several documents. Shared runs of four words lead from provision
 * to provision, runs that follow each other are joined to chains, and a chain is widened to whole
 * clauses. The time grows with the number of words.
 */
public final class Finder {

  private final Texts texts;
  private final Shingles shingles;
  private final List<Parallel> found = new ArrayList<>();
  private long steps;

  Finder(Corpus corpus) {
    texts = new Texts(corpus);
    shingles = new Shingles(texts);
  }

  /** Every passage that two documents share, in the order of the corpus. */
  public static List<Parallel> find(Corpus corpus) {
    return new Finder(corpus).run();
  }

  List<Parallel> run() {
    Seeds seeds = new Seeds();
    for (int n = 0; n < texts.count(); n++) {
      Text text = texts.text(n);
      seeds.clear();
      for (int place = text.from(); place + Shingles.LENGTH <= text.to(); place++) {
        shingles.visit(place, seeds::add);
      }
      seeds.sort();
      steps += seeds.size;
      for (int from = 0; from < seeds.size; ) {
        int to = from + 1;
        int other = texts.owner(seeds.other(from));
        while (to < seeds.size && texts.owner(seeds.other(to)) == other) {
          to++;
        }
        compare(text, texts.text(other), seeds, from, to);
        from = to;
      }
    }
    return List.copyOf(found);
  }

  private void compare(Text a, Text b, Seeds seeds, int from, int to) {
    List<Run> runs = runs(a, b, seeds, from, to);
    Widening widening = new Widening(texts, a, b);
    List<Parallel> parallels = new ArrayList<>();
    for (Chain chain : Chain.of(runs)) {
      Chain rest = widening.trimmed(chain);
      if (rest.telling() >= Threshold.FEWEST_TELLING) {
        Parallel parallel = widening.of(rest);
        steps += parallel.alignment().wordsA() + parallel.alignment().wordsB();
        if (Threshold.isReached(parallel, rest.telling())) {
          join(parallel, parallels);
        }
      }
    }
    parallels.sort((x, y) -> Integer.compare(x.a().start(), y.a().start()));
    found.addAll(parallels);
  }

  /** Adds a parallel; what overlaps with another on both sides becomes one with it. */
  private static void join(Parallel next, List<Parallel> parallels) {
    Parallel joined = next;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Parallel p : parallels) {
        if (p.a().overlaps(joined.a()) && p.b().overlaps(joined.b())) {
          parallels.remove(p);
          joined = Parallel.of(union(p.a(), joined.a()), union(p.b(), joined.b()));
          changed = true;
          break;
        }
      }
    }
    parallels.add(joined);
  }

  private static Passage union(Passage x, Passage y) {
    return new Passage(x.provision(), Math.min(x.start(), y.start()), Math.max(x.end(), y.end()));
  }

  /** The longest runs of equal words that the seeds stand for. */
  private List<Run> runs(Text a, Text b, Seeds seeds, int from, int to) {
    Set<Run> runs = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      if (!isWithinRun(seeds, from, to, i)) {
        runs.add(run(a, b, seeds.place(i), seeds.other(i)));
      }
    }
    return List.copyOf(runs);
  }

  /** Whether the seed one word before is there too, so that its run holds this one. */
  private static boolean isWithinRun(Seeds seeds, int from, int to, int i) {
    return seeds.contains(seeds.place(i) - 1, seeds.other(i) - 1, from, to);
  }

  private Run run(Text a, Text b, int placeA, int placeB) {
    int startA = placeA;
    int startB = placeB;
    while (startA > a.from()
        && startB > b.from()
        && texts.word(startA - 1) == texts.word(startB - 1)) {
      startA--;
      startB--;
    }
    int endA = placeA + Shingles.LENGTH;
    int endB = placeB + Shingles.LENGTH;
    while (endA < a.to() && endB < b.to() && texts.word(endA) == texts.word(endB)) {
      endA++;
      endB++;
    }
    steps += endA - startA;
    boolean[] phrase = new boolean[endA - startA];
    for (int place = startA; place + Shingles.LENGTH <= endA; place++) {
      if (!shingles.isTelling(place)) {
        Arrays.fill(phrase, place - startA, place - startA + Shingles.LENGTH, true);
      }
    }
    int telling = 0;
    for (boolean p : phrase) {
      telling += p ? 0 : 1;
    }
    return new Run(startA, startB, endA - startA, telling);
  }

  /** Work done, in steps that do not depend on the machine. */
  long steps() {
    return steps;
  }
}
