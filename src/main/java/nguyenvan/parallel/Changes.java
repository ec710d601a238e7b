package nguyenvan.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was changed from one text to another, piece by piece: the pieces of both, in order and
 * without gaps, each side's words of a piece beside the other's.
 *
 * @param words number of words of the longer text
 * @param fewer number of words of the shorter text
 * @param shared number of words that both have in runs of three or more
 */
public record Changes(List<Piece> pieces, int words, int fewer, int shared) {

  /** Below this part of the shorter text, words that agree by twos agree by chance. */
  private static final double ALIKE = 0.5;

  /** What became of some words. */
  public enum Kind {
    SAME,
    CHANGED,
    DROPPED,
    ADDED
  }

  /** A piece: the words of the one text and those of the other, ends exclusive, maybe empty. */
  public record Piece(Kind kind, int startA, int endA, int startB, int endB) {

    public boolean same() {
      return kind == Kind.SAME;
    }
  }

  /** Lays two texts beside each other. */
  public static Changes of(String a, String b) {
    List<Token> left = Token.of(a);
    List<Token> right = Token.of(b);
    int[] paired = Pairs.of(left, right);
    int[] partner = Smoothing.of(left, right, paired);
    Alignment alignment = Alignment.of(a, left, b, right, paired, partner);
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0 && !Alignment.isSame(left, i, right, partner[i])) {
        partner[i] = -1;
      }
    }
    boolean few = Math.min(alignment.wordsA(), alignment.wordsB()) <= 2 * Alignment.RUN;
    if (alignment.share() < ALIKE && !few) {
      dropChance(left, partner);
    }
    return new Changes(
        new Cut(a, b, left, right, partner).pieces(),
        Math.max(alignment.wordsA(), alignment.wordsB()),
        Math.min(alignment.wordsA(), alignment.wordsB()),
        alignment.inRuns());
  }

  private static void dropChance(List<Token> left, int[] partner) {
    for (int i = 0; i < partner.length; ) {
      int end = i + 1;
      int words = left.get(i).word() ? 1 : 0;
      while (end < partner.length && partner[i] >= 0 && partner[end] == partner[end - 1] + 1) {
        words += left.get(end++).word() ? 1 : 0;
      }
      if (words < Alignment.RUN) {
        Arrays.fill(partner, i, end, -1);
      }
      i = end;
    }
  }

  /** Whether nothing differs. */
  public boolean isSame() {
    return pieces.stream().allMatch(Piece::same);
  }

  /** The part of the shorter text that the other has. */
  public double share() {
    return (double) shared / Math.max(1, fewer);
  }

  /** The part of the longer text that the other has. */
  public double whole() {
    return (double) shared / Math.max(1, words);
  }

  /** Cuts both texts where they begin and cease to differ. */
  private static final class Cut {
    private final String a;
    private final String b;
    private final List<Token> left;
    private final List<Token> right;
    private final int[] partner;
    private final int endA;
    private final int endB;
    private final List<Piece> pieces = new ArrayList<>();
    private int atA;
    private int atB;

    Cut(String a, String b, List<Token> left, List<Token> right, int[] partner) {
      this.a = a;
      this.b = b;
      this.left = left;
      this.right = right;
      this.partner = partner;
      // The sign at the very end says where a list goes on, not what is said.
      this.endA = Alignment.beforeFinalSigns(left);
      this.endB = Alignment.beforeFinalSigns(right);
    }

    List<Piece> pieces() {
      int i = 0;
      int j = 0;
      while (i < endA || j < endB) {
        int nextI = i;
        while (nextI < endA && (partner[nextI] < 0 || partner[nextI] >= endB)) {
          nextI++;
        }
        int nextJ = nextI < endA ? partner[nextI] : endB;
        if (nextI > i || nextJ > j) {
          same(i < endA ? start(left, i, a) : endOf(left, i, a), startOf(right, j, b));
          differing(i, nextI, j, nextJ);
        }
        i = nextI;
        j = nextJ;
        while (i < endA && partner[i] == j && j < endB) {
          i++;
          j++;
        }
      }
      same(a.length(), b.length());
      return List.copyOf(pieces);
    }

    private int startOf(List<Token> tokens, int at, String text) {
      return at < endB ? start(tokens, at, text) : endOf(tokens, at, text);
    }

    private static int start(List<Token> tokens, int at, String text) {
      return at < tokens.size() ? tokens.get(at).start() : text.length();
    }

    private static int endOf(List<Token> tokens, int at, String text) {
      return at == 0 ? 0 : tokens.isEmpty() ? text.length() : tokens.get(at - 1).end();
    }

    private void same(int toA, int toB) {
      if (toA > atA || toB > atB) {
        pieces.add(new Piece(Kind.SAME, atA, toA, atB, toB));
        atA = toA;
        atB = toB;
      }
    }

    private void differing(int i, int nextI, int j, int nextJ) {
      int toA = nextI > i ? left.get(nextI - 1).end() : atA;
      int toB = nextJ > j ? right.get(nextJ - 1).end() : atB;
      Kind kind = nextI == i ? Kind.ADDED : nextJ == j ? Kind.DROPPED : Kind.CHANGED;
      pieces.add(new Piece(kind, atA, toA, atB, toB));
      atA = toA;
      atB = toB;
    }
  }
}
