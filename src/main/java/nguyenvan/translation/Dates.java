package nguyenvan.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.mention.InstrumentNumbers;
import nguyenvan.text.Numbers;

/** The dates of an original and of its English translation. */
final class Dates {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** Day, month and, where it is printed, year; a month and its year. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?<![\\d/.,-])(?:(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(\\d{4})"
              + "|(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?"
              + "|tháng (\\d{1,2})(?:\\s*/\\s*| năm )(\\d{4})"
              + "|(?<=(?:ngày|sáng|chiều|tối) )(\\d{1,2})/(\\d{1,2}))(?![\\d/])");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<!\\p{N})(?:(\\d{1,2}) (MONTH) (\\d{4})|(MONTH) (\\d{1,2}), (\\d{4}))(?!\\p{N})"
              .replace("MONTH", String.join("|", MONTHS)));

  /** What may stand between the number of an instrument and its date. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\d;.]{1,60}");

  private Dates() {}

  /** Days and months of the original that the translation does not state as such. */
  static List<String> missing(String original, String translation) {
    if (!Numbers.hasDigit(original)) {
      return List.of();
    }
    List<List<String>> forms = new ArrayList<>();
    Matcher m = DATE.matcher(original);
    while (m.find()) {
      String day = Texts.first(m, 1, 4, 9);
      int month = Integer.parseInt(Texts.first(m, 2, 5, 7, 10));
      if (month >= 1 && month <= MONTHS.size()) {
        forms.add(forms(day, MONTHS.get(month - 1), Texts.first(m, 3, 6, 8)));
      }
    }
    // A month and its year must not be taken from a day that is sought as well.
    forms.sort(Comparator.comparingInt((List<String> f) -> -f.get(0).split(" ").length));
    List<String> missing = new ArrayList<>();
    String rest = translation;
    for (List<String> form : forms) {
      String without = rest;
      for (int i = 0; i < form.size() && without.equals(rest); i++) {
        without = rest.replaceFirst("(?<!\\p{N})" + Pattern.quote(form.get(i)) + "(?!\\p{N})", " ");
      }
      if (without.equals(rest)) {
        missing.add("-" + form.get(0));
      }
      rest = without;
    }
    return missing;
  }

  /** How a date may be written. */
  private static List<String> forms(String day, String month, String year) {
    String tail = year.isEmpty() ? "" : " " + year;
    if (day.isEmpty()) {
      return List.of(month + tail);
    }
    int number = Integer.parseInt(day);
    return List.of(
        number + " " + month + tail, month + " " + number + (year.isEmpty() ? "" : ",") + tail);
  }

  /** Dates that have come to stand after the number of another instrument. */
  static List<String> exchanged(String original, String translation) {
    Map<String, Set<String>> there = new LinkedHashMap<>();
    for (InstrumentNumbers.Hit hit : InstrumentNumbers.in(original)) {
      MatchResult m = after(hit, original, DATE);
      if (m != null && m.group(1) != null) {
        add(there, hit, m.group(1), Integer.parseInt(m.group(2)), m.group(3));
      } else if (m != null && m.group(4) != null && m.group(6) != null) {
        add(there, hit, m.group(4), Integer.parseInt(m.group(5)), m.group(6));
      }
    }
    Map<String, Set<String>> here = new LinkedHashMap<>();
    for (InstrumentNumbers.Hit hit : InstrumentNumbers.in(translation)) {
      MatchResult m = after(hit, translation, ENGLISH);
      if (m != null) {
        int month = 1 + MONTHS.indexOf(Texts.first(m, 2, 4));
        add(here, hit, Texts.first(m, 1, 5), month, Texts.first(m, 3, 6));
      }
    }
    List<String> exchanged = new ArrayList<>();
    here.forEach(
        (number, dates) -> {
          Set<String> printed = there.getOrDefault(number, dates);
          dates.stream()
              .filter(d -> !printed.contains(d))
              .forEach(d -> exchanged.add("+" + number + " of " + d));
        });
    return exchanged;
  }

  private static MatchResult after(InstrumentNumbers.Hit hit, String text, Pattern date) {
    Matcher m = date.matcher(text);
    boolean follows =
        m.find(hit.end()) && BETWEEN.matcher(text.substring(hit.end(), m.start())).matches();
    return follows ? m.toMatchResult() : null;
  }

  private static void add(
      Map<String, Set<String>> dates,
      InstrumentNumbers.Hit hit,
      String day,
      int month,
      String year) {
    if (month >= 1 && month <= MONTHS.size()) {
      dates
          .computeIfAbsent(hit.number().replaceAll("\\s+", ""), k -> new TreeSet<>())
          .add(Integer.parseInt(day) + " " + MONTHS.get(month - 1) + " " + year);
    }
  }
}
