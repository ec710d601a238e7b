package nguyenvan.parallel;

import java.util.Arrays;

/** Pairs of places where the same shingle stands, the first of them in one provision. */
final class Seeds {

  private long[] pairs = new long[1024];
  int size;

  void clear() {
    size = 0;
  }

  void add(int place, int other) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = pair(place, other);
  }

  /** By the place in the other provision, so that provisions lie together. */
  void sort() {
    Arrays.sort(pairs, 0, size);
  }

  int place(int i) {
    return (int) pairs[i];
  }

  int other(int i) {
    return (int) (pairs[i] >>> Integer.SIZE);
  }

  boolean contains(int place, int other, int from, int to) {
    return Arrays.binarySearch(pairs, from, to, pair(place, other)) >= 0;
  }

  private static long pair(int place, int other) {
    return (long) other << Integer.SIZE | place;
  }
}
