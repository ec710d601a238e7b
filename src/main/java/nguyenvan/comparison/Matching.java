package nguyenvan.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nguyenvan.document.Provision;
import nguyenvan.document.Provision.Kind;
import nguyenvan.parallel.Parallel;
import nguyenvan.text.Bare;
import nguyenvan.text.Words;

/**
 * Which provision of one document belongs beside which of another: what editors declared, and what
 * shares the most words. A provision has one partner at most.
 */
final class Matching {

  /** Words of a run that leads from provision to provision. */
  private static final int SHINGLE = 3;

  /** A run in more provisions than this is a set phrase and leads nowhere. */
  private static final int SET_PHRASE = 8;

  /** Shared runs from which two provisions are looked at. */
  private static final int FEWEST_SEEDS = 2;

  /** The part of the shorter one's runs that is shared by what is looked at. */
  private static final double SEEDED = 0.2;

  private static final int FEWEST_SHARED = 6;
  private static final double HALF = 0.5;
  private static final double RECURS = 0.25;
  private static final double NEARLY_ALL = 0.75;
  private static final double DECLARED = 200;

  private record Candidate(Match match, double score, double distance) {}

  private final Pair pair;
  private final Map<Provision, Integer> placeA = new LinkedHashMap<>();
  private final Map<Provision, Integer> placeB = new LinkedHashMap<>();

  private final Map<Provision, List<String>> bare = new HashMap<>();

  private Matching(Pair pair) {
    this.pair = pair;
    pair.a().provisions().forEach(p -> placeA.put(p, placeA.size()));
    pair.b().provisions().forEach(p -> placeB.put(p, placeB.size()));
  }

  /** The matches of a pair in the order of its first document. */
  static List<Match> of(Pair pair) {
    Matching matching = new Matching(pair);
    List<Candidate> candidates = matching.candidates();
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score)
            .thenComparingDouble(c -> c.distance)
            .thenComparing(c -> matching.placeA.get(c.match.a()))
            .thenComparing(c -> matching.placeB.get(c.match.b())));
    Set<Provision> taken = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Match match = candidate.match;
      if (!taken.contains(match.a()) && !taken.contains(match.b())) {
        taken.add(match.a());
        taken.add(match.b());
        matches.add(match);
      }
    }
    matches.sort(Comparator.comparing(m -> matching.placeA.get(m.a())));
    return List.copyOf(matches);
  }

  private List<Candidate> candidates() {
    Set<List<Provision>> recurring = new HashSet<>();
    for (Parallel parallel : pair.parallels()) {
      recurring.add(List.of(parallel.a().provision(), parallel.b().provision()));
    }
    Set<List<Provision>> sought = new LinkedHashSet<>(alike());
    sought.addAll(recurring);
    Set<List<Provision>> declared = new LinkedHashSet<>();
    for (List<String> ids : pair.declared()) {
      pair.a()
          .provision(ids.get(0))
          .ifPresent(
              a -> pair.b().provision(ids.get(1)).ifPresent(b -> declared.add(List.of(a, b))));
    }
    sought.addAll(declared);
    List<Candidate> candidates = new ArrayList<>();
    for (List<Provision> two : sought) {
      Match match = Match.of(two.get(0), two.get(1), declared.contains(two));
      if (isFit(match, recurring.contains(two))) {
        double distance =
            Math.abs(
                (double) placeA.get(match.a()) / placeA.size()
                    - (double) placeB.get(match.b()) / placeB.size());
        candidates.add(new Candidate(match, score(match), distance));
      }
    }
    return candidates;
  }

  private static double score(Match match) {
    return match.changes().shared() * (1 + match.changes().whole())
        + (match.changes().isSame() ? 1 : 0)
        + (match.declared() ? DECLARED : 0);
  }

  private boolean isFit(Match match, boolean recurs) {
    if (match.declared() || match.changes().isSame() || isTitle(match.a(), match.b())) {
      return true;
    }
    if (match.a().kind() == Kind.HEAD || match.a().kind() == Kind.TAIL) {
      return match.changes().whole() >= HALF;
    }
    double least = match.a().isHeading() || match.b().isHeading() ? match.changes().whole() : 1;
    return least >= HALF
        && (match.changes().shared() >= FEWEST_SHARED
                && match.changes().share() >= (recurs ? RECURS : HALF)
            || match.changes().whole() >= NEARLY_ALL);
  }

  /** Pairs of provisions that have runs of words in common, or are all the same. */
  private Set<List<Provision>> alike() {
    Map<String, List<Provision>> byRun = new HashMap<>();
    Map<String, List<Provision>> byText = new HashMap<>();
    Map<Provision, Integer> runsOf = new HashMap<>();
    for (Provision b : pair.b().provisions()) {
      List<String> words = bare(b);
      Set<String> runs = runs(words);
      runsOf.put(b, runs.size());
      runs.forEach(r -> byRun.computeIfAbsent(r, k -> new ArrayList<>()).add(b));
      byText.computeIfAbsent(String.join(" ", words), k -> new ArrayList<>()).add(b);
    }
    Set<List<Provision>> alike = new LinkedHashSet<>();
    for (Provision a : pair.a().provisions()) {
      Map<Provision, Integer> seeds = new LinkedHashMap<>();
      List<String> words = bare(a);
      Set<String> runs = runs(words);
      for (String run : runs) {
        List<Provision> there = byRun.getOrDefault(run, List.of());
        if (there.size() <= SET_PHRASE) {
          there.forEach(b -> seeds.merge(b, 1, Integer::sum));
        }
      }
      seeds
          .entrySet()
          .removeIf(
              e ->
                  e.getValue() < FEWEST_SEEDS
                      || e.getValue() < SEEDED * Math.min(runs.size(), runsOf.get(e.getKey())));
      List<Provision> found = new ArrayList<>(seeds.keySet());
      found.addAll(byText.getOrDefault(String.join(" ", words), List.of()));
      pair.b().provisions().stream().filter(b -> isTitle(a, b)).forEach(found::add);
      found.stream()
          .filter(b -> region(a).equals(region(b)))
          .forEach(b -> alike.add(List.of(a, b)));
    }
    return alike;
  }

  /** Whether one top heading has all the words of the other, and some more. */
  private boolean isTitle(Provision a, Provision b) {
    if (!a.isHeading() || !b.isHeading() || !a.parent().isEmpty() || !b.parent().isEmpty()) {
      return false;
    }
    String one = " " + String.join(" ", bare(a)) + " ";
    String other = " " + String.join(" ", bare(b)) + " ";
    return Math.min(bare(a).size(), bare(b).size()) > 1
        && (one.contains(other) || other.contains(one));
  }

  /** The head and the signature go with their like only. */
  private static String region(Provision provision) {
    return switch (provision.kind()) {
      case HEAD -> "head";
      case TAIL -> "tail";
      default -> "text";
    };
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new LinkedHashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return runs;
  }

  /** The words without diacritics and case, so that recognition's damage parts nothing. */
  private List<String> bare(Provision provision) {
    return bare.computeIfAbsent(
        provision,
        p -> {
          String text = Bare.of(Match.body(p).toLowerCase(Locale.ROOT));
          return Words.of(text.replace('đ', 'd').replace('y', 'i')).stream()
              .map(Words.Word::text)
              .toList();
        });
  }
}
