package nguyenvan.parallel;

import java.util.Arrays;

/**
 * Where runs of four words recur. Runs that stand in many provisions are set phrases and names:
 * they lead nowhere, which also bounds the work, as no run is compared with more than a few others.
 */
final class Shingles {

  /** Words of a shingle. */
  static final int LENGTH = 4;

  /** A run of words in more provisions than this is a set phrase. */
  static final int SET_PHRASE = 12;

  private final Texts texts;
  private final long[] sorted;
  private final int[] groupStart;
  private final boolean[] telling;

  Shingles(Texts texts) {
    this.texts = texts;
    long[] keys = new long[texts.size()];
    int count = 0;
    for (int n = 0; n < texts.count(); n++) {
      Texts.Text text = texts.text(n);
      for (int place = text.from(); place + LENGTH <= text.to(); place++) {
        keys[count++] = hash(place) << Integer.SIZE | place;
      }
    }
    sorted = Arrays.copyOf(keys, count);
    Arrays.parallelSort(sorted);
    groupStart = new int[texts.size()];
    Arrays.fill(groupStart, -1);
    telling = new boolean[texts.size()];
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && sorted[to] >> Integer.SIZE == sorted[from] >> Integer.SIZE) {
        to++;
      }
      group(from, to);
      from = to;
    }
  }

  private void group(int from, int to) {
    int provisions = 0;
    int before = -1;
    for (int i = from; i < to && provisions <= SET_PHRASE; i++) {
      int owner = texts.owner((int) sorted[i]);
      provisions += owner == before ? 0 : 1;
      before = owner;
    }
    boolean rare = provisions <= SET_PHRASE && to - from <= 2 * SET_PHRASE;
    for (int i = from; i < to; i++) {
      int place = (int) sorted[i];
      telling[place] = rare;
      groupStart[place] = rare ? i : -1;
    }
  }

  private long hash(int place) {
    long hash = 17;
    for (int i = place; i < place + LENGTH; i++) {
      hash = (hash ^ texts.word(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash >>> Integer.SIZE;
  }

  /** Whether the run at a place is more than a set phrase. */
  boolean isTelling(int place) {
    return telling[place];
  }

  /** What is told of a recurring run. */
  interface Visitor {
    void recurs(int place, int other);
  }

  /** Every place in a later document where the run at a place recurs; none for set phrases. */
  void visit(int place, Visitor visitor) {
    int i = groupStart[place];
    if (i < 0) {
      return;
    }
    long key = sorted[i] >> Integer.SIZE;
    int document = texts.text(texts.owner(place)).document();
    for (; i < sorted.length && sorted[i] >> Integer.SIZE == key; i++) {
      int other = (int) sorted[i];
      if (texts.text(texts.owner(other)).document() > document && isEqual(place, other)) {
        visitor.recurs(place, other);
      }
    }
  }

  private boolean isEqual(int place, int other) {
    for (int i = 0; i < LENGTH; i++) {
      if (texts.word(place + i) != texts.word(other + i)) {
        return false;
      }
    }
    return true;
  }
}
