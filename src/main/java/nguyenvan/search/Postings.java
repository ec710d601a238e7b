package nguyenvan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where one form of a word stands: unit by unit, how much it counts there, and at which places. */
final class Postings {

  /** Levels of what a word counts for in a unit; the script knows the number. */
  static final int LEVELS = 11;

  private static final double SATURATION = 4;
  private static final int COUNTS = Digits.BASE / LEVELS;

  /**
   * A unit that has the word.
   *
   * @param level from 0, how much the word counts for in it
   * @param places ordinals of words in the unit
   */
  record Posting(int unit, int level, List<Integer> places) {}

  private final List<Posting> all = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final String surface;
  private double weight;
  private int unit = -1;

  Postings(String surface) {
    this.surface = surface;
  }

  /** The form as a text writes it, in small letters. */
  String surface() {
    return surface;
  }

  /** Units come in ascending order, and within a unit places do. */
  void add(int inUnit, int place, double counts) {
    if (inUnit != unit) {
      close();
      unit = inUnit;
    }
    places.add(place);
    weight += counts;
  }

  List<Posting> all() {
    close();
    return all;
  }

  private void close() {
    if (!places.isEmpty()) {
      int level = (int) Math.round((LEVELS - 1) * weight / (weight + SATURATION));
      all.add(new Posting(unit, level, List.copyOf(places)));
      places.clear();
      weight = 0;
    }
  }

  /** The best of them, at most so many, in the order of units. */
  static List<Posting> best(List<Posting> postings, int limit) {
    return postings.stream()
        .sorted(Comparator.comparingInt(Posting::level).reversed())
        .limit(limit)
        .sorted(Comparator.comparingInt(Posting::unit))
        .toList();
  }

  /**
   * Lists one behind the other as the script reads them, what is alike together: the steps from
   * unit to unit, then levels and counts, then the steps from place to place. A packed file is an
   * eighth smaller for it.
   */
  static final class Streams {
    private final StringBuilder units = new StringBuilder();
    private final StringBuilder levels = new StringBuilder();
    private final StringBuilder places = new StringBuilder();

    void add(List<Posting> postings) {
      int before = -1;
      for (Posting posting : postings) {
        Digits.append(units, posting.unit - before - 1);
        before = posting.unit;
        int count = posting.places.size();
        Digits.append(levels, posting.level * COUNTS + Math.min(count, COUNTS) - 1);
        if (count >= COUNTS) {
          Digits.append(levels, count - COUNTS);
        }
        int last = -1;
        for (int place : posting.places) {
          Digits.append(places, place - last - 1);
          last = place;
        }
      }
    }

    int length() {
      return units.length() + levels.length() + places.length();
    }

    List<String> texts() {
      return List.of(units.toString(), levels.toString(), places.toString());
    }
  }
}
