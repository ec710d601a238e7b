package nguyenvan.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text as the index has them. {@code assets/js/fold.js} has the same function; both
 * are held to the same examples. A library's analysis would have to be rebuilt in the script letter
 * by letter, and a query whose words are cut otherwise than the build's finds nothing: so the rule
 * is one that both can follow exactly.
 */
public final class Tokens {

  /**
   * A word.
   *
   * @param folded without diacritics
   * @param exact small letters with diacritics, the tone at the end: {@code hoà} equals {@code hòa}
   * @param surface as written, small
   */
  public record Token(String folded, String exact, String surface) {}

  /** A figure with its decimals, or a run of letters and digits. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{N}+(?:[.,]\\p{N}+)+(?![\\p{L}\\p{M}\\p{N}])|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

  /** Grave, acute, tilde, hook, dot below. */
  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  private Tokens() {}

  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String one = word.group().replace(',', '.');
      String surface =
          Normalizer.normalize(word.group(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      tokens.add(new Token(Folding.fold(one), exact(one), surface));
    }
    return tokens;
  }

  private static String exact(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder tones = new StringBuilder();
    Matcher tone = TONES.matcher(apart);
    while (tone.find()) {
      tones.append(tone.group());
    }
    return Normalizer.normalize(tone.replaceAll("") + tones, Normalizer.Form.NFC);
  }
}
