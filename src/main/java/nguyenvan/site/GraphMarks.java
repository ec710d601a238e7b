package nguyenvan.site;

import java.util.Locale;
import nguyenvan.content.Facts;
import nguyenvan.site.GraphLabels.Box;

/** The shapes of a graph, as paths; every one is told from the others without its colour. */
final class GraphMarks {

  /** How many reporters have a shape and a line of their own. */
  static final int STYLES = 4;

  private static final double R = 4.5;
  private static final double HALF_BAR = 9;
  private static final double ARROW = 20;

  private GraphMarks() {}

  /** The point of a result: a circle, a square, a triangle or a diamond. */
  static String point(int style, double x, double y) {
    return switch (style % STYLES) {
      case 0 -> at("M%s %sa%s %s 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z", x - R, y, R, R);
      case 1 -> at("M%s %sh8v8h-8z", x - 4, y - 4);
      case 2 -> at("M%s %sl5.5 9.5h-11z", x, y - 6);
      default -> at("M%s %sl6 6l-6 6l-6 -6z", x, y - 6);
    };
  }

  static Box pointBox(double x, double y) {
    return new Box(x - 6, y - 6, x + 6, y + 6);
  }

  /** A result for several years: a line over them with a stop at each end. */
  static String span(double fromX, double toX, double y) {
    return at("M%s %sv8", fromX, y - 4)
        + at("M%s %sH%s", fromX, y, toX)
        + at("M%s %sv8", toX, y - 4);
  }

  /** A range: a bar from end to end. */
  static String range(double x, double fromY, double toY) {
    return at("M%s %sh12", x - 6, fromY)
        + at("M%s %sh12", x - 6, toY)
        + at("M%s %sV%s", x - 3, fromY, toY)
        + at("M%s %sV%s", x + 3, fromY, toY);
  }

  /** The figure of a target, with an arrow to the side on which it is met. */
  static String target(Facts.Comparator comparator, boolean turned, double x, double y) {
    String bar = at("M%s %sh18", x - HALF_BAR, y);
    return switch (arrow(comparator, turned)) {
      case -1 -> bar + at("M%s %sv-20m-4.5 6l4.5 -6l4.5 6", x, y);
      case 1 -> bar + at("M%s %sv20m-4.5 -6l4.5 6l4.5 -6", x, y);
      default -> bar;
    };
  }

  /** The mark of a target within a square of 24 units. */
  static String targetKey(Facts.Comparator comparator, boolean turned) {
    return target(comparator, turned, 12, 12 - 10 * arrow(comparator, turned));
  }

  static Box targetBox(Facts.Comparator comparator, boolean turned, double x, double y) {
    int arrow = arrow(comparator, turned);
    return new Box(
        x - HALF_BAR - 1,
        y - (arrow < 0 ? ARROW + 1 : 3),
        x + HALF_BAR + 1,
        y + (arrow > 0 ? ARROW + 1 : 3));
  }

  /** -1 for an arrow upwards; the ranks within a group of the best lie above its last. */
  private static int arrow(Facts.Comparator comparator, boolean turned) {
    return switch (comparator) {
      case TOP -> -1;
      case AT_LEAST, MORE -> turned ? 1 : -1;
      case AT_MOST, LESS -> turned ? -1 : 1;
      default -> 0;
    };
  }

  private static String at(String path, Object... numbers) {
    Object[] texts = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      texts[i] = Graphs.number(((Number) numbers[i]).doubleValue());
    }
    return String.format(Locale.ROOT, path, texts);
  }
}
