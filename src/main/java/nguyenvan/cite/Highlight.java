package nguyenvan.cite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The part of an address that makes a browser highlight words (a text fragment). */
public final class Highlight {

  private static final int WHOLE = 10;
  private static final int EDGE = 5;

  private Highlight() {}

  /**
   * What stands in an address behind its fragment.
   *
   * @param before words that stand right before, or empty
   * @param runs what is shown without a break by anything else; the first and the last count
   */
  public static String directive(String before, List<String> runs) {
    List<String> first = words(runs.get(0));
    List<String> last = words(runs.get(runs.size() - 1));
    if (first.isEmpty() || last.isEmpty()) {
      return "";
    }
    String prefix = before.isEmpty() ? "" : encode(before) + "-,";
    if (runs.size() == 1 && first.size() <= WHOLE) {
      return ":~:text=" + prefix + encode(String.join(" ", first));
    }
    String start = String.join(" ", first.subList(0, Math.min(EDGE, first.size())));
    String end = String.join(" ", last.subList(Math.max(0, last.size() - EDGE), last.size()));
    return ":~:text=" + prefix + encode(start) + "," + encode(end);
  }

  private static List<String> words(String run) {
    String folded = run.replaceAll("\\s+", " ").strip();
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** A hyphen, a comma and an ampersand have a meaning there. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }
}
