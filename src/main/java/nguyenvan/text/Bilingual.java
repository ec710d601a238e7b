package nguyenvan.text;

import java.util.Objects;

/**
 * A text in both languages of the site.
 *
 * @param vi Vietnamese
 * @param en English; unofficial unless a source says it
 */
public record Bilingual(String vi, String en) {

  public Bilingual {
    Objects.requireNonNull(vi, "vi");
    Objects.requireNonNull(en, "en");
  }

  public String in(Language language) {
    return language == Language.VI ? vi : en;
  }
}
