package nguyenvan.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where years and figures lie in a drawing.
 *
 * @param low figure at the bottom; at the top where the axis is turned round
 * @param high figure at the top; at the bottom where the axis is turned round
 * @param step between the lines of the grid
 * @param turned whether the least figure is at the top, as the best rank is
 */
record GraphScale(
    double left,
    double right,
    double top,
    double bottom,
    int first,
    int last,
    double low,
    double high,
    double step,
    boolean turned) {

  private static final double PADDING = 20;
  private static final int ROWS = 5;
  private static final int FEW_YEARS = 12;
  private static final double YEAR_LABEL = 42;

  /** A scale from zero, or from the first rank, to a round figure above all. */
  static GraphScale of(
      double left,
      double right,
      double top,
      double bottom,
      List<Graphs.Datum> data,
      boolean turned) {
    int first = data.stream().mapToInt(Graphs.Datum::from).min().orElseThrow();
    int last = data.stream().mapToInt(Graphs.Datum::to).max().orElseThrow();
    double most =
        data.stream()
            .mapToDouble(d -> d.value().to().orElse(d.value().from()).doubleValue())
            .max()
            .orElseThrow();
    double least =
        data.stream().mapToDouble(d -> d.value().from().doubleValue()).min().orElseThrow();
    double low = turned ? 1 : 0;
    double step = step(Math.max(most, 0) - Math.min(least, 0), turned);
    double high = Math.ceil(Math.max(most, step) / step) * step;
    if (!turned && least < 0) {
      low = Math.floor(least / step) * step;
    }
    return new GraphScale(left, right, top, bottom, first, last, low, high, step, turned);
  }

  private static double step(double span, boolean whole) {
    double unit = Math.pow(10, Math.floor(Math.log10(Math.max(span, 1e-6) / ROWS)));
    for (double factor : new double[] {1, 2, 5, 10}) {
      double step = factor * unit;
      if (span / step <= ROWS && (!whole || step >= 1)) {
        return step;
      }
    }
    return Math.max(10 * unit, whole ? 1 : 0);
  }

  double x(double year) {
    return left + PADDING + (year - first) / (last - first) * (right - left - 2 * PADDING);
  }

  double y(BigDecimal figure) {
    return y(figure.doubleValue());
  }

  double y(double figure) {
    double share = (figure - low) / (high - low);
    return turned ? top + share * (bottom - top) : bottom - share * (bottom - top);
  }

  /** The figures of the grid. */
  List<BigDecimal> rows() {
    List<BigDecimal> rows = new ArrayList<>();
    BigDecimal each = BigDecimal.valueOf(step);
    int from = (int) Math.round(Math.ceil(low / step));
    int to = (int) Math.round(high / step);
    if (turned) {
      rows.add(BigDecimal.ONE);
    }
    for (int n = from; n <= to; n++) {
      BigDecimal row = each.multiply(BigDecimal.valueOf(n));
      if (!turned || row.doubleValue() >= 1 + step / 2) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The years that have room for their label: those of figures first, the last one before all. */
  List<Integer> years(List<Graphs.Datum> data) {
    Set<Integer> wanted = new LinkedHashSet<>(List.of(last, first));
    data.forEach(d -> wanted.add(d.to()));
    for (int each : last - first > FEW_YEARS ? new int[] {10, 5} : new int[] {1}) {
      for (int year = first; year <= last; year++) {
        if (year % each == 0) {
          wanted.add(year);
        }
      }
    }
    TreeSet<Integer> years = new TreeSet<>();
    for (int year : wanted) {
      if (years.stream().allMatch(y -> Math.abs(x(y) - x(year)) >= YEAR_LABEL)) {
        years.add(year);
      }
    }
    return List.copyOf(years);
  }
}
