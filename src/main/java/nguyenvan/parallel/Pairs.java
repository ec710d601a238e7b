package nguyenvan.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which token of one text goes with which of another: the longest common subsequence of the bare
 * words, by the greedy algorithm of Myers, whose time grows with the length times the differences.
 */
final class Pairs {

  /** Texts that differ in more than this are paired at their ends only. */
  private static final int MOST_DIFFERENCES = 2000;

  private Pairs() {}

  /** For each token of the one text the index of its partner in the other, or -1. */
  static int[] of(List<Token> left, List<Token> right) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] a = numbered(left, numbers);
    int[] b = numbered(right, numbers);
    int[] partner = new int[a.length];
    Arrays.fill(partner, -1);
    int from = 0;
    int most = Math.min(a.length, b.length);
    while (from < most && a[from] == b[from]) {
      partner[from] = from;
      from++;
    }
    int endA = a.length;
    int endB = b.length;
    while (endA > from && endB > from && a[endA - 1] == b[endB - 1]) {
      partner[--endA] = --endB;
    }
    if (endA > from && endB > from) {
      middle(Arrays.copyOfRange(a, from, endA), Arrays.copyOfRange(b, from, endB), from, partner);
    }
    return partner;
  }

  /** A number for each bare word, the same for the same, which is compared at a glance. */
  private static int[] numbered(List<Token> tokens, Map<String, Integer> numbers) {
    int[] numbered = new int[tokens.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = numbers.computeIfAbsent(tokens.get(i).bare(), k -> numbers.size());
    }
    return numbered;
  }

  private static void middle(int[] a, int[] b, int offset, int[] partner) {
    int n = a.length;
    int m = b.length;
    int bound = Math.min(n + m, MOST_DIFFERENCES);
    int[] furthest = new int[2 * bound + 3];
    int zero = bound + 1;
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= bound; d++) {
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || k != d && furthest[zero + k - 1] < furthest[zero + k + 1];
        int x = down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
        while (x < n && x - k < m && x - k >= 0 && a[x] == b[x - k]) {
          x++;
        }
        furthest[zero + k] = x;
        if (x >= n && x - k >= m) {
          back(n, trace, d, k, offset, partner);
          return;
        }
      }
      trace.add(Arrays.copyOfRange(furthest, zero - d, zero + d + 1));
    }
  }

  /** Walks from the end to the beginning and notes the pairs on the way. */
  private static void back(int length, List<int[]> trace, int d, int k, int offset, int[] partner) {
    int x = length;
    int diagonal = k;
    for (int step = d; step > 0; step--) {
      int[] before = trace.get(step - 1);
      int reach = step - 1;
      int below = at(before, reach, diagonal - 1);
      int above = at(before, reach, diagonal + 1);
      boolean down = diagonal == -step || diagonal != step && below < above;
      int begin = down ? above : below + 1;
      while (x > begin) {
        x--;
        partner[offset + x] = offset + x - diagonal;
      }
      x = down ? begin : begin - 1;
      diagonal = down ? diagonal + 1 : diagonal - 1;
    }
    while (x > 0) {
      x--;
      partner[offset + x] = offset + x;
    }
  }

  private static int at(int[] row, int reach, int diagonal) {
    return diagonal < -reach || diagonal > reach ? -1 : row[diagonal + reach];
  }
}
