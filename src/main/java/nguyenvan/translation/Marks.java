package nguyenvan.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of a translated text: {@code [^5]} calls footnote 5, {@code *…*} is emphasised, {@code
 * **…**} strong, {@code ***…***} both.
 */
public final class Marks {

  /** A run of a marked text that is set in one way, or the call of a footnote. */
  public record Run(String text, boolean strong, boolean emphasis, String footnote) {}

  private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)\\]|\\*{1,3}");

  private Marks() {}

  /** The words without their marks. */
  public static String without(String marked) {
    return MARK.matcher(marked).replaceAll("");
  }

  /** The marks of a text, sorted, so that those of two texts can be compared. */
  static List<String> of(String marked) {
    List<String> marks = new ArrayList<>();
    Matcher m = MARK.matcher(marked);
    while (m.find()) {
      marks.add(m.group());
    }
    marks.sort(null);
    return marks;
  }

  /** The text in runs; a mark that is never closed reaches to the end. */
  public static List<Run> runs(String marked) {
    List<Run> runs = new ArrayList<>();
    boolean strong = false;
    boolean emphasis = false;
    int from = 0;
    Matcher m = MARK.matcher(marked);
    while (m.find()) {
      if (m.start() > from) {
        runs.add(new Run(marked.substring(from, m.start()), strong, emphasis, ""));
      }
      if (m.group(1) != null) {
        runs.add(new Run("", false, false, m.group(1)));
      } else {
        strong ^= m.group().length() > 1;
        emphasis ^= m.group().length() != 2;
      }
      from = m.end();
    }
    if (from < marked.length()) {
      runs.add(new Run(marked.substring(from), strong, emphasis, ""));
    }
    return List.copyOf(runs);
  }
}
