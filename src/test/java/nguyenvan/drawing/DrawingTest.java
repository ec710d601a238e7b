package nguyenvan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nguyenvan.text.Span;
import org.junit.jupiter.api.Test;

class DrawingTest {

  @Test
  void aYearHasTheSameWidthWhetherItLeapsOrNot() {
    TimeScale scale = new TimeScale(2019, 2025, 10, 100);
    assertEquals(10, scale.x(LocalDate.parse("2019-01-01")));
    assertEquals(110, scale.x(LocalDate.parse("2020-01-01")));
    assertEquals(210, scale.end(Span.of("2020").orElseThrow()));
    assertEquals(710, scale.right());
  }

  @Test
  void aDateIsTheDaysThatItCanMean() {
    assertEquals("2024-02-29", Span.of("2024-02").orElseThrow().last().toString());
    assertEquals("2023-01-01", Span.of("2023").orElseThrow().first().toString());
    assertTrue(Span.of("2024-12-22").orElseThrow().isDay());
    assertEquals(Optional.empty(), Span.of(""));
  }

  @Test
  void whatWouldTouchGoesToTheNextRow() {
    Rows rows = new Rows(5);
    assertEquals(0, rows.place(0, 10));
    assertEquals(1, rows.place(14, 20));
    assertEquals(0, rows.place(16, 20));
    assertEquals(2, rows.place(0, 30));
    assertEquals(3, rows.count());
  }

  @Test
  void textIsBrokenAndCutBetweenWords() {
    assertEquals(
        List.of("Luật Giao dịch", "điện tử"), Lettering.wrap("Luật Giao dịch điện tử", 14));
    assertEquals("Luật Giao…", Lettering.clip("Luật Giao dịch điện tử", 14));
    assertEquals("Luật Viễn thông", Lettering.clip("Luật Viễn thông", 15));
  }
}
