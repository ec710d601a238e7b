package nguyenvan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BareTest {

  @Test
  void everyCharacterIsAsTheNormalizerHasIt() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = "a" + (char) c + "b";
      assertEquals(Bare.slowly(text), Bare.of(text), () -> "of " + text);
    }
  }

  @Test
  void wordsLoseTheirMarksAndKeepTheirCase() {
    assertEquals("Chuyen đoi so – “Ủy”".replace("Ủ", "U"), Bare.of("Chuyển đổi số – “Ủy”"));
  }
}
