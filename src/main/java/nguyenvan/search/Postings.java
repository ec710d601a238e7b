package nguyenvan.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The places of one form of a word, in ascending order. */
final class Postings {

  private final String surface;
  private int[] places = new int[2];
  private int many;

  Postings(String surface) {
    this.surface = surface;
  }

  /** The form as a text writes it, in small letters. */
  String surface() {
    return surface;
  }

  void add(int place) {
    if (many == places.length) {
      places = Arrays.copyOf(places, 2 * many);
    }
    places[many] = place;
    many++;
  }

  int size() {
    return many;
  }

  int[] all() {
    return Arrays.copyOf(places, many);
  }

  /** The units that have the form. */
  Set<Integer> units(Layout layout) {
    Set<Integer> units = new HashSet<>();
    for (int place : all()) {
      units.add(layout.unit(place));
    }
    return units;
  }

  /** The units in which the form counts for most, at most so many. */
  Set<Integer> best(Layout layout, int limit) {
    Map<Integer, Double> counts = new TreeMap<>();
    for (int place : all()) {
      counts.merge(layout.unit(place), layout.counts(place), Double::sum);
    }
    List<Integer> best =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(limit)
            .map(Map.Entry::getKey)
            .toList();
    return new HashSet<>(best);
  }
}
