package nguyenvan.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All fields of all units in one row of places, a place for every word, so that a number says where
 * a word stands. Longer fields are rounded up to a few lengths, so that the row is told in little
 * room.
 */
final class Layout {

  private static final int LONGEST = 3000;
  private static final int EXACT = 8;
  private static final double STEP = 1.4;

  /** The lengths that there are, the last one for whatever is longer. */
  static final int[] LENGTHS = lengths();

  private final Map<List<Unit.Weight>, Integer> shapes = new LinkedHashMap<>();
  private final StringBuilder shapeOf = new StringBuilder();
  private final StringBuilder lengthOf = new StringBuilder();
  private int[] starts = new int[1024];
  private int[] unitOf = new int[1024];
  private double[] counts = new double[1024];
  private int fields;
  private int units;
  private int places;

  private static int[] lengths() {
    int[] all = new int[Digits.BASE];
    int many = 0;
    for (int length = 1; length < LONGEST; many++) {
      all[many] = length;
      length = length < EXACT ? length + 1 : (int) (length * STEP);
    }
    all[many] = 1 << Character.SIZE;
    return Arrays.copyOf(all, many + 1);
  }

  /** The next unit; its fields are to follow. */
  void unit(List<Unit.Weight> shape) {
    shapes.putIfAbsent(shape, shapes.size());
    Digits.append(shapeOf, shapes.get(shape));
    units++;
  }

  /** The first place of a field of the last unit. */
  int field(Unit.Weight weight, int words) {
    int length = 0;
    while (LENGTHS[length] < words) {
      length++;
    }
    if (fields == starts.length) {
      starts = Arrays.copyOf(starts, 2 * fields);
      unitOf = Arrays.copyOf(unitOf, 2 * fields);
      counts = Arrays.copyOf(counts, 2 * fields);
    }
    Digits.append(lengthOf, length);
    starts[fields] = places;
    unitOf[fields] = units - 1;
    counts[fields] = weight.of(LENGTHS[length]);
    fields++;
    places += LENGTHS[length];
    return starts[fields - 1];
  }

  /** How many places there are. */
  int places() {
    return places;
  }

  /** The unit that a place is in. */
  int unit(int place) {
    return unitOf[at(place)];
  }

  /** What a word at a place counts for. */
  double counts(int place) {
    return counts[at(place)];
  }

  private int at(int place) {
    int found = Arrays.binarySearch(starts, 0, fields, place);
    return found >= 0 ? found : -found - 2;
  }

  /** The weights of the fields of a unit, for every sort of unit, each as its ordinal. */
  List<String> shapes() {
    return shapes.keySet().stream()
        .map(
            shape -> String.join("", shape.stream().map(w -> String.valueOf(w.ordinal())).toList()))
        .toList();
  }

  /** The shape of each unit. */
  String shapeOf() {
    return shapeOf.toString();
  }

  /** The length of each field, as its number among {@link #LENGTHS}. */
  String lengthOf() {
    return lengthOf.toString();
  }
}
