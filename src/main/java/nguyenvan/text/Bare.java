package nguyenvan.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text without diacritics. Letters of the Latin script are looked up, as to take each text apart
 * with {@link Normalizer} takes longer than what is done with the result.
 */
public final class Bare {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LATIN = 0x300;
  private static final int ADDITIONAL = 0x1E00;
  private static final char[] BARE = new char[LATIN];
  private static final char[] BARE_ADDITIONAL = new char[0x100];

  static {
    for (int i = 0; i < BARE.length; i++) {
      BARE[i] = single((char) i);
    }
    for (int i = 0; i < BARE_ADDITIONAL.length; i++) {
      BARE_ADDITIONAL[i] = single((char) (ADDITIONAL + i));
    }
  }

  private Bare() {}

  /** The canonical decomposition without its marks; đ has none and stays. */
  public static String of(String text) {
    char[] bare = new char[text.length()];
    for (int i = 0; i < bare.length; i++) {
      char c = text.charAt(i);
      if (c < LATIN) {
        bare[i] = BARE[c];
      } else if (c >= ADDITIONAL && c < ADDITIONAL + BARE_ADDITIONAL.length) {
        bare[i] = BARE_ADDITIONAL[c - ADDITIONAL];
      } else if (c >= '\u2010' && c <= '\u2027') {
        bare[i] = c;
      } else {
        return slowly(text);
      }
    }
    return new String(bare);
  }

  static String slowly(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  private static char single(char c) {
    String bare = slowly(String.valueOf(c));
    if (bare.length() != 1) {
      throw new IllegalStateException("more than a letter with its marks: " + (int) c);
    }
    return bare.charAt(0);
  }
}
