package nguyenvan.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  /** Brackets show where the bound begins, the figure begins and the figure ends. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đạt 30% GDP | đạt [[30%] GDP",
        "đạt tối thiểu 30% GDP | đạt [tối thiểu [30%] GDP",
        "tăng 16 - 18%/năm, và | tăng [[16 - 18%/năm], và",
        "có từ 40 - 50 tổ chức | có [từ [40 - 50] tổ chức",
        "Tối thiểu có 5 doanh nghiệp | [Tối thiểu có [5] doanh nghiệp",
        "không dưới 30% | [không dưới [30%]",
        "từ 45% - 55% dân số | [từ [45% - 55%] dân số",
        "ngày 22/12/2024 của | ngày [[22/12/2024] của",
        "duy trì trên 0,7. | duy trì [trên [0,7].",
        "giảm -5% so với | giảm [[-5%] so với",
        "giai đoạn 2021-2025 | giai đoạn [[2021-2025]",
        "mục tiêu >80% người | mục tiêu [[>80%] người",
        "mạng 5G phủ sóng | mạng [[5]G phủ sóng",
        "Số 411 /BKHCN | Số [[411 /BKHCN]"
      })
  void reach(String text, String marked) {
    StringBuilder shown = new StringBuilder(text);
    List<Figure> figures = Figure.of(text);
    for (int i = figures.size() - 1; i >= 0; i--) {
      Figure figure = figures.get(i);
      shown.insert(figure.end(), ']').insert(figure.start(), '[').insert(figure.bound(), '[');
    }
    assertEquals(marked, shown.toString());
  }

  /** The bar shows where the quote ends. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "đạt 30|% GDP # true",
        "đạt 30%| GDP # true",
        "đạt 30% GDP| vào # false",
        "đạt trên 80%|; giao dịch # false",
        "đạt 80%| và tăng # false",
        "đạt 16| - 18%/năm # true",
        "đạt 16 - 18%|/năm # true",
        "đạt 12| người # true",
        "đạt 12 người| trên # false",
        "40| tỷ USD # true",
        "40 tỷ| USD # true",
        "40 tỷ USD| năm # false",
        "28,2 triệu| văn bản # true",
        "đến năm 2030| quy mô # false",
        "Đề án 06| phát triển # false",
        "Nghị quyết 52| nêu # false",
        "định kỳ 6| tháng # true",
        "công nghiệp 4.0| mang lại # false",
        "công nghiệp 4|.0 # true",
        "nhóm 50| nước # true",
        "năm 2020|. Trong # false"
      })
  void endsThatCut(String text, boolean cuts) {
    int at = text.indexOf('|');
    String whole = text.replace("|", "");
    assertEquals(cuts, Figure.of(whole).stream().anyMatch(f -> f.isCutByEnd(whole, at)), text);
  }

  /** The bar shows where the quote begins. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "đạt tối thiểu |30% GDP # true",
        "đạt tối |thiểu 30% GDP # true",
        "đạt |tối thiểu 30% GDP # false",
        "đạt |30% GDP # false",
        "đạt 16 - |18%/năm # true",
        "đạt 30|% GDP # true",
        "đạt 30% |GDP # false",
        "trên 0,|7 # true",
        "12 |người trên một vạn dân # false",
        "không |quá 5% # true"
      })
  void beginningsThatCut(String text, boolean cuts) {
    int at = text.indexOf('|');
    String whole = text.replace("|", "");
    assertEquals(cuts, Figure.of(whole).stream().anyMatch(f -> f.isCutByStart(at)), text);
  }
}
