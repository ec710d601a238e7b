package nguyenvan.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tối thiểu 30% GDP | at least 30% of GDP | ''",
        "trên 55% | over 55% | ''",
        "trên 55% | more than 55% | ''",
        "không dưới 30% | no less than 30% | ''",
        "không dưới 30% | not below 30% | ''",
        "không quá 5 ngày | no more than 5 days | ''",
        "không vượt quá 5 ngày | not exceeding 5 days | ''",
        "dưới mức 3% | below 3% | ''",
        "trên 63 tỉnh | in 63 provinces | ''",
        "tối thiểu 30%, dưới 30% | at least 30%, below 30% | ''",
        "dưới 3% | more than 3% | -most 3, +least 3",
        "tối thiểu 30% | at most 30% | -least 30, +most 30",
        "không quá 1.000 người | over 1,000 people | -most 1000, +least 1000",
        "không dưới 0,7 | below 0.7 | -least 0.7, +most 0.7"
      })
  void theBoundOfAFigureIsOnTheSameSide(String original, String translation, String differences) {
    assertEquals(differences, String.join(", ", Bounds.contradicted(original, translation)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tối thiểu 30% GDP | at least 30% of GDP | ''",
        "đạt ít nhất 3 tổ chức | 3 or more organisations | ''",
        "khoảng gần 80 triệu | about nearly 80 million | ''",
        "trên 63 tỉnh | in 63 provinces | ''",
        "trên 55% | over 55% | ''",
        "khoảng cách 5 km | a distance of 5 km | ''",
        "tối thiểu 30% GDP | 30% of GDP | -tối thiểu 30",
        "đạt trên 80%, trên 80% | reaches over 80%, 80% | -trên 80%",
        "khoảng 7,5%/năm | 7.5% per year | -khoảng 7,5",
        "hơn 16,4 triệu tài khoản | 16.4 million accounts | -hơn 16,4 triệu"
      })
  void aFigureDoesNotLoseItsBound(String original, String translation, String dropped) {
    assertEquals(dropped, String.join(", ", Bounds.dropped(original, translation)));
  }
}
