package nguyenvan.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes what is marked readable: a short stretch that could stand with the words before it is put
 * there, and a lone word or sign between two differences belongs to them.
 */
final class Smoothing {

  /** A run of tokens that go together in both texts, ends exclusive. */
  private record Block(int a, int endA, int b, int endB) {
    Block reversed() {
      return new Block(b, endB, a, endA);
    }
  }

  private static final int SHORT = 2;

  private final List<Token> left;
  private final List<Token> right;

  private Smoothing(List<Token> left, List<Token> right) {
    this.left = left;
    this.right = right;
  }

  /** The partners with what would only confuse left out. */
  static int[] of(List<Token> left, List<Token> right, int[] partner) {
    int[] slid = new Smoothing(left, right).slide(partner);
    int[] back = new Smoothing(right, left).slide(inverse(slid, right.size()));
    return new Smoothing(left, right).absorb(inverse(back, left.size()));
  }

  private static int[] inverse(int[] partner, int size) {
    int[] inverse = new int[size];
    Arrays.fill(inverse, -1);
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        inverse[partner[i]] = i;
      }
    }
    return inverse;
  }

  private static List<Block> blocks(int[] partner) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        int from = i;
        while (i + 1 < partner.length && partner[i + 1] == partner[i] + 1) {
          i++;
        }
        blocks.add(new Block(from, i + 1, partner[from], partner[i] + 1));
      }
    }
    return blocks;
  }

  /** Where only the one text has words in between, they may as well stand behind a short block. */
  private int[] slide(int[] partner) {
    int[] slid = partner.clone();
    List<Block> blocks = blocks(partner);
    for (int n = 1; n < blocks.size(); n++) {
      Block block = blocks.get(n);
      int gap = blocks.get(n - 1).endA();
      boolean pure = gap < block.a && blocks.get(n - 1).endB() == block.b;
      boolean parted = n + 1 < blocks.size() || block.endA < left.size();
      if (pure && parted && words(left, block.a, block.endA) <= SHORT && fits(block, gap)) {
        for (int k = 0; k < block.endA - block.a; k++) {
          slid[block.a + k] = -1;
        }
        for (int k = 0; k < block.endA - block.a; k++) {
          slid[gap + k] = block.b + k;
        }
        blocks.set(n, new Block(gap, gap + block.endA - block.a, block.b, block.endB));
      }
    }
    return slid;
  }

  private boolean fits(Block block, int gap) {
    for (int k = 0; k < block.endA - block.a; k++) {
      if (!left.get(gap + k).bare().equals(right.get(block.b + k).bare())) {
        return false;
      }
    }
    return true;
  }

  private int[] absorb(int[] partner) {
    int[] kept = partner.clone();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(0, 0, 0, 0));
    blocks.addAll(blocks(partner));
    blocks.add(new Block(left.size(), left.size(), right.size(), right.size()));
    for (int n = 1; n + 1 < blocks.size(); ) {
      Block before = blocks.get(n - 1);
      Block block = blocks.get(n);
      Block after = blocks.get(n + 1);
      int words = words(left, block.a, block.endA);
      boolean inA = isBetween(left, before, block, after);
      boolean inB = isBetween(right, before.reversed(), block.reversed(), after.reversed());
      boolean lone = words == 0 ? inA || inB : words == 1 && inA && inB && !hasFigure(block);
      if (lone) {
        Arrays.fill(kept, block.a, block.endA, -1);
        blocks.remove(n);
      } else {
        n++;
      }
    }
    return kept;
  }

  /** Whether words stand between a block and its neighbours on both sides. */
  private static boolean isBetween(List<Token> tokens, Block before, Block block, Block after) {
    return words(tokens, before.endA, block.a) > 0 && words(tokens, block.endA, after.a) > 0;
  }

  /** A figure that both texts state is never shown as a difference. */
  private boolean hasFigure(Block block) {
    return left.subList(block.a, block.endA).stream()
        .anyMatch(t -> t.exact().chars().anyMatch(Character::isDigit));
  }

  private static int words(List<Token> tokens, int from, int to) {
    return (int) tokens.subList(from, to).stream().filter(Token::word).count();
  }
}
