package nguyenvan.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a provision that can be shown by itself: up to a stop, a semicolon or a colon, or the
 * words between quotation marks. Signs at its edges are left out, a full stop apart.
 *
 * @param start offset in the reading text
 * @param end offset in the reading text, exclusive
 */
record Clause(int start, int end) {

  /**
   * A stop before a small letter is that of an abbreviation, one between digits that of a number.
   */
  private static final Pattern BORDER =
      Pattern.compile("[.!?…]+[\"”’)\\]]*(?=\\s+[^\\p{Ll}\\s]|\\s*$)|[;:](?=\\s|$)");

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…]+[\"”’)\\]]*(?=\\s+[^\\p{Ll}\\s]|\\s*$)");

  /** Fewer words between quotation marks are a part of their sentence. */
  private static final Pattern QUOTED =
      Pattern.compile("(?:“[^“”]{40,}”|(?<!\\S)\"[^\"“”]{40,}\"|(?<!\\S)“[^“”]{40,}$)");

  /** More characters than this between parentheses are clauses of their own. */
  private static final int LONGEST_PARENTHESIS = 300;

  private static final String OPENING = " •.,;:)–—-\u00A0";
  private static final String CLOSING = " ,;:(/–—-\u00A0";
  private static final String STOPS = ".!?…/";
  private static final String OPENING_QUOTES = "“‘\"";
  private static final String CLOSING_QUOTES = "”’\"";

  /** The clauses of a text from an offset on, in order. */
  static List<Clause> of(String text, int from) {
    List<Integer> cuts = new ArrayList<>();
    Matcher border = BORDER.matcher(text);
    while (border.find()) {
      if (!isWithinParentheses(text, border.start())) {
        cuts.add(border.end());
      }
    }
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      cuts.add(quoted.start());
      cuts.add(quoted.end());
    }
    return between(text, from, cuts);
  }

  /** Whether the last parenthesis opened before a place closes after it. */
  private static boolean isWithinParentheses(String text, int at) {
    int open = text.lastIndexOf('(', at);
    int close = open < 0 ? -1 : text.indexOf(')', open);
    return close > at && close - open < LONGEST_PARENTHESIS;
  }

  /** The sentences of a text from an offset on, in order. */
  static List<Clause> sentences(String text, int from) {
    List<Integer> cuts = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(text);
    while (end.find()) {
      cuts.add(end.end());
    }
    return between(text, from, cuts);
  }

  private static List<Clause> between(String text, int from, List<Integer> cuts) {
    cuts.add(text.length());
    cuts.sort(Integer::compare);
    List<Clause> clauses = new ArrayList<>();
    int start = from;
    for (int cut : cuts) {
      if (cut > start) {
        Clause clause = trimmed(text, start, cut);
        if (clause.end > clause.start) {
          clauses.add(clause);
        }
        start = cut;
      }
    }
    return clauses;
  }

  /** The run without the signs at its edges that belong to what is around it. */
  static Clause trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && (isOpening(text, start) || opensAlone(text, start, end))) {
      start++;
    }
    int mark = closingMark(text, start, end);
    if (mark >= 0 && closesAlone(text, start, mark)) {
      end = mark;
    }
    return new Clause(start, end);
  }

  /** A dash before a digit is a sign of the figure. */
  private static boolean isOpening(String text, int at) {
    boolean signed =
        at + 1 < text.length()
            && "-–".indexOf(text.charAt(at)) >= 0
            && Character.isDigit(text.charAt(at + 1));
    return OPENING.indexOf(text.charAt(at)) >= 0 && !signed;
  }

  /** Whether a quotation mark opens what is all of the run, or closes nowhere in it. */
  private static boolean opensAlone(String text, int start, int end) {
    int kind = OPENING_QUOTES.indexOf(text.charAt(start));
    if (kind < 0) {
      return CLOSING_QUOTES.indexOf(text.charAt(start)) >= 0;
    }
    int mate = text.indexOf(CLOSING_QUOTES.charAt(kind), start + 1);
    return mate < 0 || mate >= end || mate == closingMark(text, start, end);
  }

  /** Where a quotation mark stands that nothing but stops follows, or -1. */
  private static int closingMark(String text, int start, int end) {
    int mark = end - 1;
    while (mark > start && STOPS.indexOf(text.charAt(mark)) >= 0) {
      mark--;
    }
    return mark > start && CLOSING_QUOTES.indexOf(text.charAt(mark)) >= 0 ? mark : -1;
  }

  private static boolean closesAlone(String text, int start, int mark) {
    char close = text.charAt(mark);
    char open = OPENING_QUOTES.charAt(CLOSING_QUOTES.indexOf(close));
    int depth = 0;
    for (int i = start; i < mark; i++) {
      char c = text.charAt(i);
      depth += c == open && (open != close || depth == 0) ? 1 : c == close ? -1 : 0;
    }
    return depth <= 0;
  }
}
