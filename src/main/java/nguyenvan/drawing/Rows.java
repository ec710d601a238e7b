package nguyenvan.drawing;

import java.util.ArrayList;
import java.util.List;

/** Sets stretches of a line into as few rows as keep them apart, first come first served. */
public final class Rows {

  private record Stretch(double from, double to) {}

  private final double gap;
  private final List<List<Stretch>> rows = new ArrayList<>();

  public Rows(double gap) {
    this.gap = gap;
  }

  /** The first row, from 0, that is free from one end to the other; it is taken then. */
  public int place(double from, double to) {
    int row = 0;
    while (row < rows.size() && !free(rows.get(row), from, to)) {
      row++;
    }
    if (row == rows.size()) {
      rows.add(new ArrayList<>());
    }
    rows.get(row).add(new Stretch(from, to));
    return row;
  }

  private boolean free(List<Stretch> row, double from, double to) {
    return row.stream().allMatch(s -> s.to + gap < from || to + gap < s.from);
  }

  public int count() {
    return rows.size();
  }
}
