package nguyenvan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {

  private static final String ALPHABET =
      "aăâeêioôơuưyđbcdghklmnpqrstvxAĂÂEÊIOÔƠUƯYĐòóỏõọùúủũụàáảãạỳýỷỹỵèéẻẽẹÐð"
          + " \t\n\u00A0\u2009.,;:!?\"'“”‘’«»-–—−…()[]%/<>*0123456789"
          + "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u00AD\u200B";

  @Test
  void whatIsTakenForComposedIsComposed() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Canonical.isComposed((char) c)) {
        assertTrue(Normalizer.isNormalized(String.valueOf((char) c), Normalizer.Form.NFC));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "hoà, hòa, T4",
        "uỷ, ủy, T4",
        "HOÁ, HÓA, T4",
        "khoẻ, khỏe, T4",
        "Ðảng, Đảng, T4",
        "a – b, a - b, T3",
        "“a”, «a», T3",
        "a…, a..., T3",
        "’, ', T3",
      })
  void equalFromItsClassOn(String a, String b, Tolerance tolerance) {
    assertEquals(Canonical.text(a, tolerance), Canonical.text(b, tolerance));
    Tolerance before = Tolerance.values()[tolerance.ordinal() - 1];
    assertNotEquals(Canonical.text(a, before), Canonical.text(b, before));
  }

  @ParameterizedTest
  @CsvSource({
    "hoa, hoà",
    "hoàn, hoan",
    "quý, qúi",
    "đạt, dạt",
    "tối thiểu, tối thiếu",
    "GDP, Gdp",
    "30, ３０",
    "m², m2",
    "Ⅱ, II",
    "ﬁ, fi",
    "a b, ab",
    "10%, 10 %",
    "thuỳ, thuy",
    "a.., a...",
    "hóan, hoán",
    "l, 1",
    "О, O"
  })
  void neverEqual(String a, String b) {
    assertNotEquals(Canonical.text(a, Tolerance.T4), Canonical.text(b, Tolerance.T4));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(60);
  }

  @Property(seed = "57")
  void aSecondTimeChangesNothing(@ForAll("texts") String text, @ForAll Tolerance tolerance) {
    String once = Canonical.text(text, tolerance);
    assertEquals(once, Canonical.text(once, tolerance));
  }

  @Property(seed = "57")
  void whatAStricterClassHoldsEqualALaterOneDoes(
      @ForAll("texts") String text, @ForAll Tolerance tolerance) {
    for (Tolerance later : Tolerance.values()) {
      if (later.compareTo(tolerance) >= 0) {
        assertEquals(
            Canonical.text(text, later), Canonical.text(Canonical.text(text, tolerance), later));
      }
    }
  }

  @Property(seed = "57")
  void theFormOfUnicodeDoesNotMatter(@ForAll("texts") String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(Canonical.text(text, Tolerance.T1), Canonical.text(decomposed, Tolerance.T1));
  }

  @Property(seed = "57")
  void everyCharacterLeadsBackToItsOrigin(
      @ForAll("texts") String text, @ForAll Tolerance tolerance) {
    Canonical canonical = Canonical.of(text, tolerance);
    for (int i = 0; i < canonical.text().length(); i++) {
      assertTrue(canonical.start(i) < canonical.end(i), "empty at " + i);
      assertTrue(canonical.end(i) <= text.length());
      assertTrue(i == 0 || canonical.start(i) >= canonical.start(i - 1), "goes back at " + i);
      assertTrue(i == 0 || canonical.end(i) >= canonical.end(i - 1), "goes back at " + i);
    }
  }

  /** A word found in the canonical text is, taken from the original, that word. */
  @Property(seed = "57")
  void aWordsOriginIsTheWord(@ForAll("texts") String text) {
    Canonical canonical = Canonical.of(text, Tolerance.T4);
    for (Words.Word word : Words.of(canonical.text())) {
      if (Character.getType(word.text().charAt(0)) == Character.NON_SPACING_MARK) {
        continue;
      }
      String origin = text.substring(canonical.start(word.start()), canonical.end(word.end() - 1));
      assertEquals(word.text(), Canonical.text(origin, Tolerance.T4));
    }
  }

  @Property(seed = "57")
  void noLetterOrDigitIsLostOrMadeUp(@ForAll("texts") String text) {
    assertEquals(bare(text), bare(Canonical.text(text, Tolerance.T4)));
  }

  /** Base letters and digits in order, without tones and shapes, Ð as Đ. */
  private static String bare(String text) {
    return Normalizer.normalize(text.replace('Ð', 'Đ').replace('ð', 'đ'), Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
