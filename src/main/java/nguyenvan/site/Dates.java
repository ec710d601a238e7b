package nguyenvan.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nguyenvan.text.Language;

/** Dates in the words of each language. */
final class Dates {

  private static final DateTimeFormatter EN_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter EN_MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter VI_DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
  private static final DateTimeFormatter VI_MONTH =
      DateTimeFormatter.ofPattern("M/uuuu", Locale.ROOT);

  private Dates() {}

  /** An ISO 8601 day or month in words; an empty text stays empty. */
  static String words(String iso, Language language) {
    return switch (iso.length()) {
      case 10 -> LocalDate.parse(iso).format(day(language));
      case 7 -> YearMonth.parse(iso).format(month(language));
      default -> iso;
    };
  }

  private static DateTimeFormatter day(Language language) {
    if (language.equals(Language.VI)) {
      return VI_DAY;
    }
    return language.equals(Language.EN)
        ? EN_DAY
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
  }

  private static DateTimeFormatter month(Language language) {
    return language.equals(Language.VI) ? VI_MONTH : EN_MONTH.withLocale(language.locale());
  }
}
