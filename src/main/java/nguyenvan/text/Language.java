package nguyenvan.text;

import java.util.Locale;

/** The languages of the site; {@link #tag()} is the BCP 47 tag and the first path segment. */
public enum Language {
  VI,
  EN;

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The other language. */
  public Language twin() {
    return this == VI ? EN : VI;
  }
}
