package nguyenvan.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quote's words taken apart: parts in their order, joined by omissions, each with the editor's
 * insertions in it.
 */
public record Wording(List<Part> parts) {

  private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final Pattern OMISSION = Pattern.compile("\\s*(?:…|\\.\\.\\.)\\s*");

  /**
   * Words that stand together in the source.
   *
   * @param text without insertions
   */
  public record Part(String text, List<Insertion> insertions) {}

  /**
   * An editor's insertion.
   *
   * @param at offset in the part's text before which it stands
   */
  public record Insertion(int at, String text) {}

  public static Wording of(String words) {
    List<Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Insertion> insertions = new ArrayList<>();
    Matcher m = BRACKET.matcher(words);
    int from = 0;
    while (m.find()) {
      text.append(words, from, m.start());
      from = m.end();
      if (OMISSION.matcher(m.group(1)).matches()) {
        parts.add(new Part(text.toString(), List.copyOf(insertions)));
        text.setLength(0);
        insertions.clear();
      } else {
        insertions.add(new Insertion(text.length(), m.group(1).strip()));
      }
    }
    text.append(words.substring(from));
    parts.add(new Part(text.toString(), List.copyOf(insertions)));
    return new Wording(List.copyOf(parts));
  }
}
