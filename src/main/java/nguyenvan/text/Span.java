package nguyenvan.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The days that a date can mean: one, or all of a month or a year. */
public record Span(LocalDate first, LocalDate last) {

  public Span {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  /** Reads an ISO 8601 day, month or year; an empty text is no date. */
  public static Optional<Span> of(String iso) {
    return switch (iso.length()) {
      case 4 ->
          Optional.of(
              new Span(Year.parse(iso).atDay(1), Year.parse(iso).atMonth(12).atEndOfMonth()));
      case 7 ->
          Optional.of(new Span(YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth()));
      case 10 -> Optional.of(new Span(LocalDate.parse(iso), LocalDate.parse(iso)));
      default -> Optional.empty();
    };
  }

  public boolean isDay() {
    return first.equals(last);
  }

  public int year() {
    return first.getYear();
  }
}
