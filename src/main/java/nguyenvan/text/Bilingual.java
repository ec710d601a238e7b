package nguyenvan.text;

import java.util.Objects;

/**
 * A text in both languages that the site is written in.
 *
 * @param vi Vietnamese
 * @param en English; unofficial unless a source says it
 */
public record Bilingual(String vi, String en) {

  public Bilingual {
    Objects.requireNonNull(vi, "vi");
    Objects.requireNonNull(en, "en");
  }

  /** The text in a language; other languages fall back to English. */
  public String in(Language language) {
    return language.equals(Language.VI) ? vi : en;
  }
}
