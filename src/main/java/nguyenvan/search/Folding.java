package nguyenvan.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as one types it in haste: small letters without diacritics, {@code đ} as {@code d}. {@code
 * assets/js/fold.js} has the same function; both are held to the same examples.
 */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** The folded text; a text that is composed and one that is decomposed fold to the same. */
  public static String fold(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
  }
}
