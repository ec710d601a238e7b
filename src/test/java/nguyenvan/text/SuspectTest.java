package nguyenvan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspectTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quy mô kinh tế số đạt tối thiểu 30% GDP; ưu tiên R&D.",
        "ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰ ăâêôơưđ",
        "“ngoặc” ‘đơn’ – — … ≥ ≤ ± × m² °C € « »",
        "naïve café façade Zürich Łódź",
        "hệ số α và đơn vị µ",
        "a\tb\nc"
      })
  void nothingSuspect(String text) {
    assertEquals(List.of(), Suspect.in(text));
    assertEquals(
        List.of(), Suspect.in(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B",
        "\u00AD",
        "\u202E",
        "\u2066",
        "\uFEFF",
        "\u2060",
        "\u0000",
        "\u0085",
        "\u2028",
        "\uE000",
        "\u034F",
        "\uFE0F",
        "\u3164",
        "\r",
        "\uDB40\uDC41"
      })
  void invisible(String character) {
    assertEquals(
        List.of(Suspect.Kind.INVISIBLE),
        Suspect.in("số" + character + "hoá").stream().map(Suspect.Hit::kind).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "а",
        "О",
        "ο",
        "Ρ",
        "Α",
        "ｓ",
        "３",
        "％",
        "٣",
        "Ⅱ",
        "ⅼ",
        "\uD835\uDC00",
        "ﬁ",
        "ɑ",
        "ı",
        "ſ",
        "ʼ",
        "Ꭺ",
        "Ⲟ",
        "ո"
      })
  void lookAlike(String character) {
    List<Suspect.Hit> hits = Suspect.in("số" + character + "hoá");
    assertEquals(List.of(Suspect.Kind.LOOK_ALIKE), hits.stream().map(Suspect.Hit::kind).toList());
    assertEquals(2, hits.get(0).offset());
  }

  @Test
  void aHitNamesTheCharacter() {
    assertEquals("U+0430 CYRILLIC SMALL LETTER A", Suspect.in("cаo").get(0).name());
  }
}
