package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nguyenvan.site.GraphView.LabelView;
import nguyenvan.site.GraphView.LineView;

/** Finds room for words beside the marks of a drawing, so that nothing lies on anything else. */
final class GraphLabels {

  /** A rectangle that is taken. */
  record Box(double left, double top, double right, double bottom) {
    private boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    private boolean within(Box other) {
      return left >= other.left
          && right <= other.right
          && top >= other.top
          && bottom <= other.bottom;
    }
  }

  /** A line of words; {@code strong} for a figure. */
  record Words(String text, boolean strong) {
    /** About how wide a reader's system sets them; rather too wide than too narrow. */
    private double width() {
      double width =
          text.chars()
              .mapToDouble(c -> c == ' ' ? SPACE : Character.isUpperCase(c) ? CAPITAL : LETTER)
              .sum();
      return strong ? width * STRONG : width;
    }
  }

  /** Where a label is tried: a step from the mark in each direction. */
  private enum Side {
    EAST(1, 0, "start"),
    NORTH(0, -1, "middle"),
    SOUTH(0, 1, "middle"),
    WEST(-1, 0, "end"),
    NORTH_EAST(1, -1, "start"),
    SOUTH_EAST(1, 1, "start"),
    NORTH_WEST(-1, -1, "end"),
    SOUTH_WEST(-1, 1, "end");

    private final int right;
    private final int down;
    private final String anchor;

    Side(int right, int down, String anchor) {
      this.right = right;
      this.down = down;
      this.anchor = anchor;
    }
  }

  private static final double SPACE = 3.6;
  private static final double CAPITAL = 9;
  private static final double LETTER = 7;
  private static final double STRONG = 1.16;
  private static final double LINE = 15;
  private static final double ASCENT = 11.5;
  private static final double GAP = 4;
  private static final double SAMPLE = 4;
  private static final double[] DISTANCES = {0, 14, 28, 46, 66};

  private final Box room;
  private final List<Box> taken = new ArrayList<>();

  GraphLabels(Box room) {
    this.room = room;
  }

  void take(Box box) {
    taken.add(box);
  }

  /** Keeps the words off a line. */
  void takeLine(double fromX, double fromY, double toX, double toY) {
    int count = Math.max(1, (int) (Math.hypot(toX - fromX, toY - fromY) / SAMPLE));
    for (int i = 0; i <= count; i++) {
      double x = fromX + (toX - fromX) * i / count;
      double y = fromY + (toY - fromY) * i / count;
      take(new Box(x - 1, y - 1, x + 1, y + 1));
    }
  }

  /**
   * Sets a label beside a mark.
   *
   * @param far whether it may stand off, with a line leading to it
   * @return empty when there is no room
   */
  Optional<LabelView> place(String role, Box mark, List<Words> lines, boolean far) {
    double width = lines.stream().mapToDouble(Words::width).max().orElse(0);
    double height = lines.size() * LINE;
    for (double distance : DISTANCES) {
      if (distance > 0 && !far) {
        break;
      }
      for (Side side : Side.values()) {
        Box box = box(side, mark, width, height, distance);
        if (box.within(room) && isFree(box) && (distance == 0 || isFree(mark, box))) {
          take(box);
          return Optional.of(label(role, side, mark, box, lines, distance));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFree(Box box) {
    return taken.stream().noneMatch(box::meets);
  }

  /** Whether a line from a mark to its words crosses nothing; it then keeps other words off. */
  private boolean isFree(Box mark, Box words) {
    Box line = line(mark, words);
    double steps = Math.max(Math.abs(line.right - line.left), Math.abs(line.bottom - line.top)) / 2;
    List<Box> points = new ArrayList<>();
    for (int i = 2; i < steps - 1; i++) {
      double x = line.left + (line.right - line.left) * i / steps;
      double y = line.top + (line.bottom - line.top) * i / steps;
      points.add(new Box(x - 1, y - 1, x + 1, y + 1));
    }
    boolean free = points.stream().allMatch(this::isFree);
    if (free) {
      points.forEach(this::take);
    }
    return free;
  }

  private Box box(Side side, Box mark, double width, double height, double distance) {
    double gap = GAP + distance;
    double middle = (mark.left + mark.right) / 2;
    double left =
        switch (side.right) {
          case 1 -> mark.right + (side.down == 0 ? gap : distance);
          case -1 -> mark.left - (side.down == 0 ? gap : distance) - width;
          default -> Math.max(room.left, Math.min(room.right - width, middle - width / 2));
        };
    double top =
        switch (side.down) {
          case 1 -> mark.bottom + gap;
          case -1 -> mark.top - gap - height;
          default -> (mark.top + mark.bottom) / 2 - height / 2;
        };
    return new Box(left, top, left + width, top + height);
  }

  private static LabelView label(
      String role, Side side, Box mark, Box box, List<Words> lines, double distance) {
    double x =
        switch (side.right) {
          case 1 -> box.left;
          case -1 -> box.right;
          default -> (box.left + box.right) / 2;
        };
    List<LineView> set = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String y = Graphs.number(box.top + i * LINE + ASCENT);
      set.add(new LineView(y, lines.get(i).text(), lines.get(i).strong()));
    }
    return new LabelView(
        role, Graphs.number(x), side.anchor, distance > 0 ? leader(mark, box) : "", set);
  }

  /** From the edge of the mark to the nearest point of the words. */
  private static String leader(Box mark, Box box) {
    Box line = line(mark, box);
    return String.join(
        "",
        "M" + Graphs.number(line.left) + " " + Graphs.number(line.top),
        "L" + Graphs.number(line.right) + " " + Graphs.number(line.bottom));
  }

  /** Its ends: left and top at the mark, right and bottom at the words, whichever way it goes. */
  private static Box line(Box mark, Box box) {
    double toX = clamp((mark.left + mark.right) / 2, box.left, box.right);
    double toY = clamp((mark.top + mark.bottom) / 2, box.top, box.bottom);
    return new Box(clamp(toX, mark.left, mark.right), clamp(toY, mark.top, mark.bottom), toX, toY);
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
