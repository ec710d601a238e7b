package nguyenvan.drawing;

import java.time.LocalDate;
import nguyenvan.text.Span;

/** Where a day stands between the left and the right of a drawing; every year is equally wide. */
public record TimeScale(int firstYear, int lastYear, int left, int yearWidth) {

  /** The left edge of a year. */
  public int x(int year) {
    return left + (year - firstYear) * yearWidth;
  }

  /** The beginning of a day. */
  public double x(LocalDate day) {
    return x(day.getYear()) + (day.getDayOfYear() - 1.0) / day.lengthOfYear() * yearWidth;
  }

  /** The end of the last day of a span. */
  public double end(Span span) {
    return x(span.last().plusDays(1));
  }

  public int right() {
    return x(lastYear + 1);
  }
}
