package nguyenvan.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.text.Bare;
import nguyenvan.text.Canonical;
import nguyenvan.text.Tolerance;

/**
 * A word, a figure or a sign of a text.
 *
 * @param start offset in the text
 * @param end offset in the text, exclusive
 * @param exact its canonical form, which two equal words share
 * @param bare without diacritics and case, so that what recognition damaged is still found
 * @param word whether it is a word or a figure
 */
record Token(int start, int end, String exact, String bare, boolean word) {

  /** A figure keeps its decimals and its percent sign, so that it is marked as a whole. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d+(?:[.,/:]\\d+)*(?:\\h?[%‰]|[\\p{L}\\p{M}]+)?|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

  /** The tokens of a text, offsets counted from its beginning. */
  static List<Token> of(CharSequence text) {
    Canonical canonical = Canonical.of(text, Tolerance.T4);
    List<Token> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(canonical.text());
    while (m.find()) {
      boolean word = Character.isLetterOrDigit(m.group().codePointAt(0));
      tokens.add(
          new Token(
              canonical.start(m.start()),
              canonical.end(m.end() - 1),
              word ? m.group() : spaced(canonical.text(), m.start(), m.end()),
              word ? bare(m.group()) : m.group(),
              word));
    }
    return tokens;
  }

  /** A sign with the spaces around it: a dash without them is another one. */
  private static String spaced(String text, int start, int end) {
    boolean before = start > 0 && text.charAt(start - 1) == ' ';
    boolean after = end < text.length() && text.charAt(end) == ' ';
    return (before ? " " : "") + text.substring(start, end) + (after ? " " : "");
  }

  /** Both spellings of tỷ and tỉ are found alike; they still differ. */
  private static String bare(String word) {
    return Bare.of(word.toLowerCase(Locale.ROOT)).replace('đ', 'd').replace('y', 'i');
  }

  /** Whether two are equal but for the case of their first letter. */
  boolean equalsButFirstCase(Token other) {
    return exact.equals(other.exact) || lowered().equals(other.lowered());
  }

  private String lowered() {
    return exact.substring(0, 1).toLowerCase(Locale.ROOT) + exact.substring(1);
  }
}
