package nguyenvan.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 nghìn tỷ đồng | 5 trillion dong",
        "5 ngàn tỉ đồng | VND 5 trillion",
        "1,5 triệu người | 1.5 million people",
        "2.500 tỷ đồng | 2,500 billion dong",
        "5 nghìn đơn vị | 5 thousand units",
        "10 ngàn người | 10 thousand people",
        "5 - 10 tỷ | 5–10 billion",
        "30 tỉ lệ khác nhau | 30 different rates",
        "16 - 18%/năm | 16–18% per year",
        "16% - 18% | 16–18%",
        "16 - 18% | 16%–18%",
        "30 phần trăm | 30 per cent",
        "tăng 30% | a rise of 30 percentage points",
        "đạt 100% | reaches 100 percent",
        "từ 5% đến 10% | from 5% to 10%",
        "từ 5% đến 10% | 5–10%",
        "từ 5 đến 10% | from 5% to 10%",
        "từ 5% đến 10% | from 5 per cent to 10 per cent",
        "5 - 10% | 5 per cent to 10 per cent",
        "giảm 5%, còn 10% | falls by 5% to 10%"
      })
  void magnitudesAgree(String original, String translation) {
    assertEquals(List.of(), Texts.magnitudes(original, translation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 nghìn tỷ đồng | 5 billion dong | -5 trillion, +5 billion",
        "5 tỷ đồng | 5 million dong | -5 billion, +5 million",
        "5 tỷ đồng | 5 dong | -5 billion",
        "5 tỷ USD | VND 5 billion | -USD",
        "5 tỷ đồng | 5 billion dollars | +USD",
        "5 đồng | 5 million dong | +5 million",
        "1,5 triệu | 15 million | -1.5 million, +15 million",
        "2.500 tỷ đồng | 2.5 billion dong | -2500 billion, +2.5 billion",
        "5 nghìn đơn vị | 5 units | -5 thousand",
        "5 nghìn đơn vị | 5 million units | -5 thousand, +5 million",
        "5 nghìn tỷ | 5 thousand | -5 trillion, +5 thousand",
        "từ 5% đến 10% | from 5 to 10 | % 2 times, here 0",
        "5% và 10% | 5 and 10% | % 2 times, here 1",
        "đạt 30% | reaches 30 | % 1 times, here 0",
        "đạt 30 | reaches 30% | % 0 times, here 1"
      })
  void magnitudesDiffer(String original, String translation, String differences) {
    assertEquals(differences, String.join(", ", Texts.magnitudes(original, translation)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "II- MỤC TIÊU | II. OBJECTIVES",
        "Đại hội XIII | the 13th Congress",
        "Đại hội lần thứ XIII | the XIII Congress",
        "Đại hội lần thứ 13 | the XIII Congress",
        "quý I/2025 | the first quarter of 2025",
        "quý II và quý IV | the second and fourth quarters",
        "nhóm C | group C",
        "khóa XIII, nhiệm kỳ XV | the 13th tenure and the 15th term",
        "Nghị quyết số 57-NQ/TW | Resolution No. 57-NQ/TW",
        "Đại hội XIII | XIIIe Congrès",
        "Nền kinh tế | L’économie. Le Parti",
        "Đó là | C’est",
        "về năm 2030 | d'ici 2030, D'abord, L'année"
      })
  void romansAgree(String original, String translation) {
    assertEquals(List.of(), Texts.romans(original, translation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "II- MỤC TIÊU | III. OBJECTIVES | -II, +III",
        "Đại hội XIII | the 12th Congress | -XIII",
        "Đại hội XII | the Congress | -XII",
        "quý I/2025 | the second quarter of 2025 | -I",
        "quý I | quarters I and II | +II",
        "I. MỤC TIÊU, quý I | I. OBJECTIVES, quarter II | -I, +II"
      })
  void romansDiffer(String original, String translation, String differences) {
    assertEquals(differences, String.join(", ", Texts.romans(original, translation)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "số 749 /QĐ-TTg | No. 749/QĐ-TTg",
        "số 57-NQ/TW và 57-NQ/TW | No. 57-NQ/TW and 57-NQ/TW",
        "số 193/2025/QH15 | No. 193/2025/QH15"
      })
  void instrumentsAgree(String original, String translation) {
    assertEquals(List.of(), Texts.instruments(original, translation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "số 57-NQ/TW | No. 57-NQ/CP | -57-NQ/TW, +57-NQ/CP",
        "số 50/NQ-CP | No. 50-NQ/CP | -50/NQ-CP, +50-NQ/CP",
        "số 749/QĐ-TTg | No. 749/QD-TTg | -749/QĐ-TTg, +749/QD-TTg",
        "số 57-NQ/TW và 57-NQ/TW | No. 57-NQ/TW | -57-NQ/TW",
        "số 193/2025/QH15 | No. 193/2025/QH14 | -193/2025/QH15, +193/2025/QH14"
      })
  void instrumentsDiffer(String original, String translation, String differences) {
    assertEquals(differences, String.join(", ", Texts.instruments(original, translation)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the size of the digital economy",
        "Decision No. 749/QĐ-TTg of the Prime Minister",
        "18 Nguyễn Du Street, Ha Noi",
        "see https://example.vn/kinh-tế-số for more",
        "đ) the fifth point",
        "a café, the façade, a naïve Señor"
      })
  void nothingIsLeftOver(String translation) {
    assertEquals(List.of(), Texts.untranslated("x", translation, Glossary.EMPTY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the size of the kinh tế số | số, tế",
        "II. MỤC TIÊU | MỤC",
        "đột phá in science | đột",
        "(đ and e) | đ",
        "Decision 749/QĐ-TTg về chuyển đổi | chuyển, về, đổi"
      })
  void vietnameseIsLeftOver(String translation, String words) {
    assertEquals(words, String.join(", ", Texts.untranslated("x", translation, Glossary.EMPTY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cách mạng công nghiệp lần thứ tư | the Fourth Industrial Revolution | ''",
        "cách mạng công nghiệp lần thứ tư | the 4th Industrial Revolution | ''",
        "cách mạng công nghiệp lần thứ tư | the Third Industrial Revolution | -4",
        "Lần thứ hai | the third time | -2",
        "lần thứ XIII | the 13th | ''"
      })
  void ordinalsInWords(String original, String translation, String missing) {
    assertEquals(missing, String.join(", ", Texts.ordinals(original, translation)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tăng từ 20% lên 30% | rises from 20% to 30% | ''",
        "tăng từ 20% lên 30% | rises from 30% to 20% | -20 → 30, +30 → 20",
        "giảm từ mức 1.000 xuống còn 500 | falls from 500 to 1,000 | -1000 → 500, +500 → 1000",
        "tăng 16 - 18%/năm | grows by 18–16% a year | -16 → 18, +18 → 16",
        "giai đoạn 2021-2025 | 2021–2025 | ''",
        "tăng từ 20% lên 30% | rose to 30% from 20% | ''",
        "tăng từ 20% lên 30% | rose to 20% from 30% | -20 → 30, +30 → 20",
        "từ 2 lên 3, từ 3 xuống 2 | from 3 to 2, from 2 to 3 | ''",
        "tăng từ 20% lên 30% | is 30%, up on 20% | ''"
      })
  void endsThatChangedPlaces(String original, String translation, String differences) {
    assertEquals(differences, String.join(", ", Texts.reversed(original, translation)));
  }

  @Test
  void aWholeSentenceWithoutTellingLettersIsLeftOverToo() {
    String sentence = "Cho nên anh em ta cùng nhau làm";
    assertEquals(List.of(sentence), Texts.untranslated(sentence, sentence, Glossary.EMPTY));
    String names = "Viettel, VNPT, FPT, CMC, Mobifone";
    assertEquals(List.of(), Texts.untranslated(names, names, Glossary.EMPTY));
  }
}
