package nguyenvan.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 22 tháng 12 năm 2024 | of 22 December 2024",
        "ngày 22/12/2024 | of December 22, 2024",
        "ngày 03/6/2020 | of 3 June 2020",
        "ngày 01 / 11 / 2012 | of 1 November 2012",
        "ngày 03 tháng 6 | on 3 June",
        "sáng 20/12 tại Hà Nội | on the morning of 20 December in Ha Noi",
        "ngày 30/4 | 30 April",
        "đạt 4/5 chỉ tiêu | 4 of 5 targets",
        "tháng 9/2024 | in September 2024",
        "tháng 9 năm 2024 | in September 2024",
        "từ ngày 01/7/2024 đến ngày 30/9/2024 | from 1 July 2024 to 30 September 2024",
        "Ngày 22 Tháng 12 Năm 2024 | 22 December 2024",
        "đạt 43/53 dịch vụ | 43 of 53 services",
        "Quyết định 193/2025/QH15 | Resolution 193/2025/QH15",
        "tháng 9/2024, ngày 30/9/2024 | in September 2024, on 30 September 2024",
        "ngày 3 tháng 6, ngày 3 tháng 6 năm 2020 | on 3 June, on 3 June 2020",
        "trong 6 tháng đầu năm 2024 | in the first 6 months of 2024"
      })
  void datesAgree(String original, String translation) {
    assertEquals(List.of(), Dates.missing(original, translation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 22/12/2024 | of 22 November 2024 | -22 December 2024",
        "ngày 22/12/2024 | of 2 December 2024 | -22 December 2024",
        "ngày 2/12/2024 | of 22 December 2024 | -2 December 2024",
        "ngày 03/5/2020 | of 5 March 2020 | -3 May 2020",
        "ngày 03/5/2020 | of 03/05/2020 | -3 May 2020",
        "tháng 9/2024 | in 2024 | -September 2024",
        "sáng 8/12 | on the morning of 12 August | -8 December",
        "tháng 9 năm 2024 | in September 2025 | -September 2024",
        "ngày 03 tháng 6 | on 3 July | -3 June",
        "ngày 1/7/2024 và 1/7/2024 | on 1 July 2024 | -1 July 2024",
        "tháng 9/2024, ngày 30/9/2024 | on 30 September 2024 | -September 2024",
        "ngày 3 tháng 6 | on 13 June | -3 June"
      })
  void datesDiffer(String original, String translation, String missing) {
    assertEquals(List.of(missing), Dates.missing(original, translation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "số 20-NQ/TW ngày 01/11/2012 và số 19-NQ/TW ngày 31/10/2017 | No. 20-NQ/TW of 1 November 2012 and No. 19-NQ/TW of 31 October 2017 | ''",
        "số 20-NQ/TW ngày 01/11/2012 và số 19-NQ/TW ngày 31/10/2017 | No. 19-NQ/TW of October 31, 2017 and No. 20-NQ/TW of 1 November 2012 | ''",
        "số 20-NQ/TW ngày 01/11/2012 và số 19-NQ/TW ngày 31/10/2017 | No. 20-NQ/TW of 31 October 2017 and No. 19-NQ/TW of 1 November 2012 | +20-NQ/TW of 31 October 2017, +19-NQ/TW of 1 November 2012",
        "số 20-NQ/TW ngày 01 tháng 11 năm 2012 và 20-NQ/TW ngày 16/6/2022 | No. 20-NQ/TW of 16 June 2022 and 20-NQ/TW of 1 November 2012 | ''",
        "Ngày 17/4/2020, Nghị quyết số 50/NQ-CP | Resolution No. 50/NQ-CP was issued on 17 April 2020 | ''"
      })
  void aDateStandsAfterItsInstrument(String original, String translation, String exchanged) {
    assertEquals(exchanged, String.join(", ", Dates.exchanged(original, translation)));
  }
}
