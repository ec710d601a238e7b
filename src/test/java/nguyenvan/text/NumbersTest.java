package nguyenvan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trên 0,7 | 0.7",
        "12,62% | 12.62",
        "15.000 đơn vị | 15000",
        "1.234.567,5 đồng | 1234567.5",
        "10%/năm | 10",
        "16 - 18%/năm | 16 18",
        "2021-2025 | 2021 2025",
        "Cách mạng công nghiệp 4.0 | 4",
        "ngày 22/12/2024 | 22 12 2024",
        "ngày 03 tháng 6 năm 2020 | 3 6 2020",
        "Số 57-NQ/TW | 57",
        "phủ sóng 5G, 6G | 5 6",
        "43/53 dịch vụ | 43 53",
        "0,50 | 0.5",
        "007 | 7"
      })
  void vietnameseNumerals(String text, String numbers) {
    assertEquals(List.of(numbers.split(" ")), Numbers.numerals(text, Language.VI));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over 0.7 | 0.7",
        "15,000 units | 15000",
        "1,234,567.5 | 1234567.5",
        "16–18% per year | 16 18",
        "Industry 4.0 | 4",
        "5G and 6G | 5 6"
      })
  void englishNumerals(String text, String numbers) {
    assertEquals(List.of(numbers.split(" ")), Numbers.numerals(text, Language.EN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trên 0,7 | over 0.7",
        "15.000 tổ chức | 15,000 organisations",
        "ngày 22 tháng 12 năm 2024 | 22 December 2024",
        "ngày 22/12/2024 | December 22, 2024",
        "tháng 10 năm 2024 | October 2024",
        "cuối tháng 12 | at the end of December",
        "từ tháng 3 đến tháng 5 năm 2025 | from March to May 2025",
        "12 người trên một vạn dân | 12 people per 10,000 population",
        "Đại hội lần thứ XIII | the 13th Congress",
        "Đại hội lần thứ 13 | the XIII Congress",
        "cuộc Cách mạng công nghiệp lần thứ tư | the Fourth Industrial Revolution",
        "nhóm 3 nước | the three countries",
        "năm nước | 5 countries",
        "tỉ lệ 8 - 10% | a rate of 8–10%",
        "4.0 | 4.0",
        "hai con số | double digits",
        "Nghị quyết số 57-NQ/TW. Mục tiêu 30%. | Resolution No. 57-NQ/TW. A target of 30%."
      })
  void renderingsAgree(String vietnamese, String english) {
    assertEquals(List.of(), Numbers.differences(vietnamese, english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30% GDP | 35% of GDP | -30 +35",
        "30% GDP | of GDP | -30",
        "của GDP | 30% of GDP | +30",
        "0,7 | 7 | -0.7 +7",
        "15.000 | 15.000 | -15000 +15",
        "ngày 22 tháng 12 năm 2024 | 22 November 2024 | -12 +11",
        "đến năm 2030 | by 2030, in 5 years | +5",
        "mỗi năm một lần | 5 times | +5",
        "cuối tháng 12 | at the end of November | -12",
        "cuối tháng 12, tháng 12 | at the end of December | -12",
        "12 người | December | -12",
        "10%/năm | 10% and 5 | +5",
        "trên 55%; tối thiểu 50% | over 50%; at least 55% | -55 +50 -50 +55",
        "đạt 30%. Đạt 50%. | reaches 50%. Reaches 30%. | -30 +50 -50 +30",
        "80% và 80% | 80% | -80",
        "CÔNG NGHỆ | 100 technologies | +100"
      })
  void renderingsDiffer(String vietnamese, String english, String differences) {
    assertEquals(List.of(differences.split(" ")), Numbers.differences(vietnamese, english));
  }

  @Test
  void aWordMayStandForANumeralButNeedNot() {
    assertEquals(List.of(), Numbers.differences("ba trụ cột", "the pillars"));
    assertEquals(List.of(), Numbers.differences("ba trụ cột", "3 pillars"));
    assertEquals(List.of("+4"), Numbers.differences("ba trụ cột", "4 pillars"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | 1.234,5 tỷ đồng | 1 234,5 milliards de dongs",
        "fr | 1.234,5 tỷ đồng | 1\u00A0234,5 milliards de dongs",
        "fr | 1.234.567,5 đồng | 1\u202F234\u202F567,5 dongs",
        "fr | trên 0,7 | plus de 0,7",
        "fr | 30% GDP | 30 % du PIB",
        "fr | ngày 22/12/2024, 3 nước | 22/12/2024, 3 pays",
        "de | 1.234,5 tỷ đồng | 1.234,5 Milliarden Dong",
        "de | trên 0,7 | über 0,7",
        "de | 15.000 tổ chức | 15.000 Organisationen",
        "en | 1.234,5 tỷ đồng | 1,234.5 billion dong",
        "fr | 3 trụ cột | 3 piliers et 2 axes",
        "fr | ngày 22/12/2024 | le 22 décembre 2024",
        "fr | ngày 01/8/2024 | le 1er août 2024",
        "fr | tháng 3 năm 2024 | en mars 2024",
        "de | ngày 22/3/2024 | am 22. März 2024",
        "es | ngày 22/12/2024 | el 22 de diciembre de 2024"
      })
  void nothingIsMissingInAnotherLanguage(String language, String vietnamese, String other) {
    assertEquals(List.of(), Numbers.missing(vietnamese, other, new Language(language)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | 1.234,5 tỷ đồng | 1234 milliards | -1234.5",
        "fr | trên 0,7 | plus de 7 | -0.7",
        "fr | 15.000 tổ chức | 15 organisations | -15000",
        "fr | 80% và 80% | 80 % | -80",
        "fr | ngày 22/12/2024 | le 22 novembre 2024 | -12",
        "fr | ngày 22/5/2024 | mai, le 22 avril 2024 | -5",
        "de | trên 0,7 | über 7 | -0.7",
        "de | 15.000 tổ chức | 15,000 Organisationen | -15000",
        "de | 1.234,5 tỷ đồng | 1,234.5 Milliarden | -1234.5"
      })
  void figuresThatAreMissingInAnotherLanguage(
      String language, String vietnamese, String other, String missing) {
    assertEquals(
        List.of(missing.split(" ")), Numbers.missing(vietnamese, other, new Language(language)));
  }
}
