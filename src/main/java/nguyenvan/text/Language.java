package nguyenvan.text;

import java.util.List;
import java.util.Locale;

/**
 * A language of the site.
 *
 * @param tag BCP 47 tag, the first segment of its pages' addresses
 */
public record Language(String tag) implements Comparable<Language> {

  /** Form of the tags that a site may have: a language and, where need be, a region. */
  public static final String TAG = "[a-z]{2,3}(?:-[A-Z]{2})?";

  /** The language of the documents. */
  public static final Language VI = new Language("vi");

  /** The language that every text of the site has besides. */
  public static final Language EN = new Language("en");

  /** The languages in which the knowledge files are written; every site has them. */
  public static final List<Language> WRITTEN = List.of(VI, EN);

  public Language {
    if (!tag.matches(TAG)) {
      throw new IllegalArgumentException("bad language tag " + tag);
    }
  }

  /** The language of the renderings beside the originals for those who read this one. */
  public Language rendering() {
    return equals(VI) ? EN : this;
  }

  /** The language in which a text is shown that this one does not have. */
  public Language fallback() {
    return equals(VI) ? VI : EN;
  }

  /** The language in which the name of a term is given besides. */
  public Language counterpart() {
    return equals(VI) ? EN : VI;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** Vietnamese first, English second, then by tag. */
  @Override
  public int compareTo(Language other) {
    int written = Integer.compare(rank(), other.rank());
    return written != 0 ? written : tag.compareTo(other.tag);
  }

  private int rank() {
    int at = WRITTEN_TAGS.indexOf(tag);
    return at < 0 ? WRITTEN_TAGS.size() : at;
  }

  private static final List<String> WRITTEN_TAGS = List.of("vi", "en");
}
