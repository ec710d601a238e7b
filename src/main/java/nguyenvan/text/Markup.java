package nguyenvan.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not stand in plain text: tags, and quotation marks that no proof stands behind. */
public final class Markup {

  private static final Pattern HTML = Pattern.compile("<[A-Za-z/!?][^>\n]*>?");

  /** Every glyph that is read as a quotation mark, the apostrophe apart. */
  private static final String MARKS = "“”„‟«»‹›「」『』〝〞〟＂❝❞❛❜\"‘‚‛";

  private static final Pattern QUOTATION_MARK =
      Pattern.compile("[" + MARKS + "]|(?<![\\p{L}\\p{N}*_)\\]])'(?=[\\p{L}\\p{N}])");

  private Markup() {}

  /** The first HTML tag of a text. */
  public static Optional<String> html(CharSequence text) {
    Matcher m = HTML.matcher(text);
    return m.find() ? Optional.of(m.group()) : Optional.empty();
  }

  /** Finds quotation marks; an apostrophe is one only where a word begins after it. */
  public static Matcher quotationMarks(CharSequence text) {
    return QUOTATION_MARK.matcher(text).useTransparentBounds(true);
  }
}
