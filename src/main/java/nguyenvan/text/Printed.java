package nguyenvan.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text prints a number, a date or a phrase, in the forms that documents print them. */
public final class Printed {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
  private static final String BETWEEN = "(?:\\s*[/-]\\s*| tháng )0?";
  private static final String BEFORE_YEAR = "(?:\\s*[/-]\\s*| năm )";

  private static final String CENTURY = "(?:19|20)\\d\\d";
  private static final Pattern SPAN =
      Pattern.compile(
          "(?<![\\d.,])(" + CENTURY + ")\\s*[-–]\\s*(" + CENTURY + ")(?![\\d%]|[.,]\\d)");

  private Printed() {}

  /** Whether a text has a phrase as whole words, in any case. */
  public static boolean phrase(String text, String phrase) {
    String folded = fold(text);
    String sought = fold(phrase);
    for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      boolean begins = at == 0 || !Words.isWord(folded.charAt(at - 1));
      boolean ends = end == folded.length() || !Words.isWord(folded.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has the number of a document; print often sets it apart from its series. */
  public static boolean number(String text, String number) {
    String joined = text.replaceAll("\\s*/\\s*", "/").replaceAll("(?<=\\d)\\s+(?=-\\p{L})", "");
    return phrase(joined, number);
  }

  /**
   * Whether a text states a day or, for a date without one, a month or a year.
   *
   * @param iso such as {@code 2024-12-22}, {@code 2024-12} or {@code 2024}; anything else is never
   *     stated
   */
  public static boolean date(String text, String iso) {
    Matcher m = ISO.matcher(iso);
    if (!m.matches()) {
      return false;
    }
    if (m.group(2) == null) {
      return year(text, Integer.parseInt(iso));
    }
    String month = Integer.parseInt(m.group(2)) + BEFORE_YEAR + m.group(1) + "(?!\\d)";
    String day = m.group(3) == null ? null : Integer.parseInt(m.group(3)) + BETWEEN + month;
    String pattern =
        day == null
            ? "(?:tháng |(?<![\\d/-])(?:\\d{1,2}\\s*[/-]\\s*)?)0?" + month
            : "(?<![\\d/-])0?" + day;
    return Pattern.compile(pattern + "|" + Pattern.quote(iso)).matcher(fold(text)).find();
  }

  /** Whether a text states a year; {@code 2.023} is none. */
  public static boolean year(String text, int year) {
    return Pattern.compile("(?<!\\d|\\d[.,])" + year + "(?![\\d%]|[.,]\\d)").matcher(text).find();
  }

  /** Whether a text states a year, itself or within a span such as {@code 2020 - 2023}. */
  public static boolean yearOrSpan(String text, int year) {
    if (year(text, year)) {
      return true;
    }
    Matcher span = SPAN.matcher(text);
    while (span.find()) {
      if (Integer.parseInt(span.group(1)) <= year && year <= Integer.parseInt(span.group(2))) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String text) {
    return Canonical.text(text, Tolerance.T4).toLowerCase(Locale.ROOT);
  }
}
