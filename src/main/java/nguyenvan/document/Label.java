package nguyenvan.document;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed ordinal at the head of a block.
 *
 * @param rank the lower, the higher in the hierarchy
 * @param segment what it contributes to a provision id
 * @param length characters of the reading text that it takes up
 */
record Label(int rank, String segment, int length) {

  static final int PART = 0;
  static final int ROMAN = 10;
  static final int ARABIC = 20;
  static final int LETTER = 30;
  static final int PAREN = 40;
  static final int UNLABELLED = 45;
  static final int DASH = 50;
  static final int PLUS = 60;
  static final int CHECK = 70;

  private static final Pattern PART_WORDS =
      Pattern.compile("Phần thứ (nhất|hai|ba|tư|năm)\\s*:?\\s*");
  private static final Pattern PART_ROMAN = Pattern.compile("PHẦN ([IVX]+)\\s*:?(?:\\s|$)\\s*");
  private static final Pattern ROMAN_NUMERAL = Pattern.compile("([IVX]+)\\s?[-.–](?:\\s|$)\\s*");
  private static final Pattern MULTI =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})+)\\.?(?:\\s|$)\\s*");
  private static final Pattern ARABIC_NUMERAL = Pattern.compile("(\\d{1,2})[-.](?:\\s|$)\\s*");
  private static final Pattern LETTER_SIGN = Pattern.compile("([a-zđ])\\)\\s+");
  private static final Pattern PAREN_SIGN = Pattern.compile("\\((\\d{1,2}|[ivx]+)\\)\\s+");
  private static final Map<String, String> PARTS =
      Map.of("nhất", "P1", "hai", "P2", "ba", "P3", "tư", "P4", "năm", "P5");

  static Optional<Label> of(String text) {
    Matcher words = PART_WORDS.matcher(text);
    if (words.lookingAt()) {
      return Optional.of(new Label(PART, PARTS.get(words.group(1)), words.end()));
    }
    return match(PART_ROMAN, text, PART)
        .or(() -> match(ROMAN_NUMERAL, text, ROMAN))
        .or(() -> multi(text))
        .or(() -> match(ARABIC_NUMERAL, text, ARABIC))
        .or(() -> match(LETTER_SIGN, text, LETTER))
        .or(() -> match(PAREN_SIGN, text, PAREN));
  }

  private static Optional<Label> multi(String text) {
    return match(MULTI, text, ARABIC)
        .map(
            l ->
                new Label(
                    ARABIC + (int) l.segment.chars().filter(c -> c == '.').count(),
                    l.segment,
                    l.length));
  }

  private static Optional<Label> match(Pattern pattern, String text, int rank) {
    Matcher m = pattern.matcher(text);
    return m.lookingAt() ? Optional.of(new Label(rank, m.group(1), m.end())) : Optional.empty();
  }

  /**
   * The id of a provision with this label under a parent: a multi-part number that repeats its
   * ancestor's number is not doubled.
   */
  static String join(String parent, String segment) {
    if (parent.isEmpty()) {
      return segment;
    }
    int last = segment.lastIndexOf('.');
    if (last > 0) {
      String head = segment.substring(0, last);
      if (parent.equals(head) || parent.endsWith("." + head)) {
        return parent + segment.substring(last);
      }
    }
    return parent + "." + segment;
  }
}
