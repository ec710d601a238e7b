package nguyenvan.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two texts laid beside each other word by word: where they agree and where they differ. What
 * differs in a diacritic, a case or a sign only is laid side by side and counts as different.
 *
 * @param a stretches of the one text, in order, without gaps
 * @param b stretches of the other text
 * @param wordsA number of words of the one text
 * @param wordsB number of words of the other text
 * @param common number of words that are the same
 * @param near number of words that are the same but for diacritics or case, the same ones included
 * @param inRuns of the near ones, those that stand in runs of three or more
 */
public record Alignment(
    List<Stretch> a, List<Stretch> b, int wordsA, int wordsB, int common, int near, int inRuns) {

  /** Fewer words in a row than this agree by chance. */
  static final int RUN = 3;

  /** A run of a text, offsets from its beginning, end exclusive; it never cuts a word. */
  public record Stretch(int start, int end, boolean common) {}

  /** Lays two texts beside each other. */
  public static Alignment of(String a, String b) {
    List<Token> left = Token.of(a);
    List<Token> right = Token.of(b);
    int[] partner = Pairs.of(left, right);
    return of(a, left, b, right, partner, Smoothing.of(left, right, partner));
  }

  /**
   * The same for what is taken apart already.
   *
   * @param shown the partners as {@link Smoothing} leaves them
   */
  static Alignment of(
      String a, List<Token> left, String b, List<Token> right, int[] partner, int[] shown) {
    int common = 0;
    int near = 0;
    int inRuns = 0;
    int run = 0;
    int before = -1;
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).word()) {
        continue;
      }
      if (partner[i] < 0) {
        run = 0;
        continue;
      }
      near++;
      common += isSame(left, i, right, partner[i]) ? 1 : 0;
      run = run > 0 && isNext(right, before, partner[i]) ? run + 1 : 1;
      inRuns += run == RUN ? RUN : run > RUN ? 1 : 0;
      before = partner[i];
    }
    boolean[] sameA = new boolean[left.size()];
    boolean[] sameB = new boolean[right.size()];
    for (int i = 0; i < left.size(); i++) {
      if (shown[i] >= 0 && isSame(left, i, right, shown[i])) {
        sameA[i] = true;
        sameB[shown[i]] = true;
      }
    }
    finalSigns(left, sameA);
    finalSigns(right, sameB);
    return new Alignment(
        stretches(a, left, sameA),
        stretches(b, right, sameB),
        words(left),
        words(right),
        common,
        near,
        inRuns);
  }

  /** At the very beginning the case of the first letter says only where a sentence begins. */
  static boolean isSame(List<Token> left, int i, List<Token> right, int j) {
    Token a = left.get(i);
    Token b = right.get(j);
    return i == 0 || j == 0 ? a.equalsButFirstCase(b) : a.exact().equals(b.exact());
  }

  /** Whether nothing but signs stands between two tokens. */
  private static boolean isNext(List<Token> tokens, int before, int at) {
    for (int i = before + 1; i < at; i++) {
      if (tokens.get(i).word()) {
        return false;
      }
    }
    return true;
  }

  /** The sign at the very end says where a list goes on, not what is said. */
  private static void finalSigns(List<Token> tokens, boolean[] same) {
    Arrays.fill(same, beforeFinalSigns(tokens), tokens.size(), true);
  }

  /** How many tokens stand before the signs at the very end. */
  static int beforeFinalSigns(List<Token> tokens) {
    int end = tokens.size();
    while (end > 0 && isFinal(tokens.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isFinal(Token token) {
    return ".,;:!?\"/".contains(token.bare());
  }

  private static int words(List<Token> tokens) {
    return (int) tokens.stream().filter(Token::word).count();
  }

  private static List<Stretch> stretches(String text, List<Token> tokens, boolean[] same) {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      if (last || same[i + 1] != same[i]) {
        // The space between two stretches belongs to what is common.
        int end = last ? text.length() : same[i] ? tokens.get(i + 1).start() : tokens.get(i).end();
        stretches.add(new Stretch(start, end, same[i]));
        start = end;
      }
    }
    if (start < text.length()) {
      stretches.add(new Stretch(start, text.length(), true));
    }
    return List.copyOf(stretches);
  }

  /** Whether nothing differs. */
  public boolean isSame() {
    return a.stream().allMatch(Stretch::common) && b.stream().allMatch(Stretch::common);
  }

  /** The part of the shorter text's words that the other has in runs of three or more. */
  public double share() {
    return (double) inRuns / Math.max(1, Math.min(wordsA, wordsB));
  }

  /** The same seen from the other side. */
  public Alignment reversed() {
    return new Alignment(b, a, wordsB, wordsA, common, near, inRuns);
  }
}
