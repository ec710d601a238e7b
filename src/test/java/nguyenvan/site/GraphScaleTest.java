package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nguyenvan.content.Facts;
import nguyenvan.finding.Location;
import org.junit.jupiter.api.Test;

class GraphScaleTest {

  @Test
  void figuresAreMeasuredFromZero() {
    GraphScale scale = scale(false, datum(2020, "12.66"), datum(2045, "50"));
    assertEquals(300, scale.y(0));
    assertEquals(100, scale.y(50));
    assertEquals(BigDecimal.ZERO, scale.rows().get(0).stripTrailingZeros());
  }

  @Test
  void aFigureBelowZeroIsNotCutOff() {
    GraphScale scale = scale(false, datum(2020, "-2.4"), datum(2021, "5"));
    assertTrue(scale.y(-2.4) <= 300);
    assertTrue(scale.y(0) < scale.y(-2.4));
  }

  @Test
  void theBestRankIsAtTheTop() {
    GraphScale scale = scale(true, datum(2016, "59"), datum(2030, "40"));
    assertEquals(100, scale.y(1));
    assertTrue(scale.y(40) < scale.y(59));
    assertEquals(List.of("1", "20", "40", "60"), plain(scale));
  }

  @Test
  void theYearsOfFiguresAreWrittenFirst() {
    GraphScale scale = scale(false, datum(2023, "16.5"), datum(2025, "20"), datum(2045, "50"));
    List<Integer> years =
        scale.years(List.of(datum(2023, "16.5"), datum(2025, "20"), datum(2045, "50")));
    assertTrue(years.containsAll(List.of(2023, 2045)), years.toString());
    for (int i = 1; i < years.size(); i++) {
      assertTrue(scale.x(years.get(i)) - scale.x(years.get(i - 1)) >= 42, years.toString());
    }
  }

  private static List<String> plain(GraphScale scale) {
    return scale.rows().stream().map(r -> r.stripTrailingZeros().toPlainString()).toList();
  }

  private static GraphScale scale(boolean turned, Graphs.Datum... data) {
    return GraphScale.of(40, 700, 100, 300, List.of(data), turned);
  }

  private static Graphs.Datum datum(int year, String figure) {
    Facts.Value value =
        new Facts.Value(
            Facts.Comparator.EQUAL,
            new BigDecimal(figure),
            Optional.empty(),
            "percent",
            Location.ofFile("test"));
    return new Graphs.Datum("who", year, year, value);
  }
}
