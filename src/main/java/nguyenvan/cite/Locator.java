package nguyenvan.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in words where a provision stands, from its id: {@code II.1.b2} is section II.1, bullet 2.
 */
public final class Locator {

  /**
   * What some segments of an id are.
   *
   * @param pattern what it matches at the head of an id, for Java and for scripts; its groups are
   *     what the message is filled with
   * @param key of the message
   */
  public record Row(String pattern, String key) {}

  /** In the order in which they are tried; the last takes what is numbered in print. */
  public static final List<Row> ROWS =
      List.of(
          new Row("P(\\d+)", "cite.place.part"),
          new Row("head\\.(\\d+)", "cite.place.head"),
          new Row("tail\\.(\\d+)", "cite.place.tail"),
          new Row("fn(\\d+)", "cite.place.footnote"),
          new Row("s(\\d+)\\.s(\\d+)", "cite.place.inner-heading"),
          new Row("s(\\d+)", "cite.place.heading"),
          new Row("b(\\d+)\\.b(\\d+)", "cite.place.inner-bullet"),
          new Row("b(\\d+)", "cite.place.bullet"),
          new Row("p(\\d+)", "cite.place.paragraph"),
          new Row("q(\\d+)", "cite.place.box"),
          new Row("c(\\d+)", "cite.place.caption"),
          new Row("([^.]+(?:\\.(?![a-z]+\\d+(?:\\.|$))[^.]+)*)", "cite.place.section"));

  private Locator() {}

  /**
   * The words.
   *
   * @param message fills the message of a key
   */
  public static String words(String id, BiFunction<String, Object[], String> message) {
    List<String> words = new ArrayList<>();
    String rest = id;
    while (!rest.isEmpty()) {
      int length = 0;
      for (Row row : ROWS) {
        Matcher m = Pattern.compile("(?:" + row.pattern + ")(?=\\.|$)").matcher(rest);
        if (m.lookingAt()) {
          Object[] values = new Object[m.groupCount()];
          for (int i = 0; i < values.length; i++) {
            values[i] = m.group(i + 1);
          }
          words.add(message.apply(row.key, values));
          length = m.end();
          break;
        }
      }
      if (length == 0) {
        throw new IllegalArgumentException("not an id of a provision: " + id);
      }
      rest = rest.substring(Math.min(rest.length(), length + 1));
    }
    return String.join(", ", words);
  }
}
