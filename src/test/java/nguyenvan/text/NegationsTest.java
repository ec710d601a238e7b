package nguyenvan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "không thể tách rời | cannot be separated",
        "giao dịch không dùng tiền mặt | cashless transactions",
        "hoạt động không hiệu quả | that operate inefficiently",
        "chưa đồng bộ | not yet coherent",
        "miễn trừ trách nhiệm | exemption from liability",
        "trên không gian mạng | in cyberspace",
        "hàng không | aviation",
        "tránh lãng phí | so as not to waste",
        "đổi mới sáng tạo | innovation",
        "Nghị quyết số 57 | Resolution No. 57"
      })
  void agree(String vietnamese, String english) {
    assertEquals(Optional.empty(), Negations.difference(vietnamese, english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "không thể tách rời | can be separated | -không",
        "chưa đồng bộ | coherent | -chưa",
        "trừ trường hợp | in the case | -trừ",
        "có thể tách rời | cannot be separated | +cannot",
        "đạt 30% GDP | does not reach 30% of GDP | +not",
        "đạt 30%; không dùng | does not reach 30%; without | +not"
      })
  void differ(String vietnamese, String english, String difference) {
    assertEquals(Optional.of(difference), Negations.difference(vietnamese, english));
  }
}
