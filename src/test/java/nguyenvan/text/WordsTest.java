package nguyenvan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "giao dịch không | dùng tiền mặt | không",
        "xuyên suốt, không thể | tách rời | không",
        "chưa có | bước đột phá | chưa",
        "không chỉ là | mạng viễn thông | không",
        "KHÔNG được | làm | KHÔNG",
        "nghiêm cấm | thử nghiệm | cấm",
        "không thể tách rời, | phát triển | -",
        "không làm chủ công nghệ | chiến lược | -",
        "có thể | tách rời | -"
      })
  void negationBefore(String before, String quoted, String negation) {
    String text = before + " " + quoted;
    assertEquals(Optional.ofNullable(negation), Words.negationBefore(text, before.length() + 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "hoạt động | không hiệu quả | không",
        "có hiệu quả | hay không | không",
        "quốc gia trên | không gian mạng | -",
        "xuyên suốt | và không thể | -",
        "hạ tầng | chưa đồng bộ | chưa"
      })
  void negationAfter(String quoted, String after, String negation) {
    assertEquals(
        Optional.ofNullable(negation), Words.negationAfter(quoted + " " + after, quoted.length()));
  }

  @Test
  void aStopOrCommaEndsTheReachOfANegation() {
    assertEquals(Optional.empty(), Words.negationAfter("xuyên suốt, không thể", 10));
    assertEquals(Optional.empty(), Words.negationBefore("thì không. Phát triển", 11));
  }

  @Test
  void cyberspaceDeniesNothing() {
    assertEquals(List.of(), Words.negations("trên không gian mạng và hàng không"));
    assertEquals(1, Words.negations("trên không gian mạng, không thể").size());
  }

  @Test
  void aDecomposedNegationIsOne() {
    String apart = java.text.Normalizer.normalize("không", java.text.Normalizer.Form.NFD);
    assertEquals(1, Words.negations(apart + " thể").size());
  }
}
