package nguyenvan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A provision as one line that a translator can work with: its words, {@code **strong**} and {@code
 * *emphasised*} runs as in Markdown, and {@code [^5]} where it calls footnote 5. What covers the
 * whole provision is left out, as nothing can be told apart by it.
 */
public final class MarkedText {

  private record Run(int start, int end) {}

  private MarkedText() {}

  /**
   * Writes a reading of a provision.
   *
   * @param reading the provision's text as printed or as corrected
   */
  public static String of(Document document, ReadingText reading) {
    String text = reading.text();
    TreeMap<Integer, StringBuilder> closing = new TreeMap<>();
    TreeMap<Integer, StringBuilder> opening = new TreeMap<>();
    style(reading, ReadingText.Style.STRONG, "**", opening, closing);
    style(reading, ReadingText.Style.EMPHASIS, "*", opening, closing);
    TreeMap<Integer, StringBuilder> notes = new TreeMap<>();
    for (ReadingText.Mark mark : reading.marks()) {
      for (String note : Footnotes.resolve(footnotes(document), mark.label())) {
        put(notes, mark.at(), "[^" + note.substring(2) + "]");
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      for (TreeMap<Integer, StringBuilder> marks : List.of(closing, notes, opening)) {
        if (marks.containsKey(i)) {
          out.append(marks.get(i));
        }
      }
      if (i < text.length()) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static Set<String> footnotes(Document document) {
    Set<String> ids = new LinkedHashSet<>();
    for (Provision p : document.provisions()) {
      if (p.kind() == Provision.Kind.FOOTNOTE) {
        ids.add(p.id());
      }
    }
    return ids;
  }

  private static void style(
      ReadingText reading,
      ReadingText.Style style,
      String mark,
      TreeMap<Integer, StringBuilder> opening,
      TreeMap<Integer, StringBuilder> closing) {
    for (Run run : runs(reading, style)) {
      put(opening, run.start, mark);
      closing.computeIfAbsent(run.end, k -> new StringBuilder()).insert(0, mark);
    }
  }

  private static void put(TreeMap<Integer, StringBuilder> marks, int at, String mark) {
    marks.computeIfAbsent(at, k -> new StringBuilder()).append(mark);
  }

  /** The runs of a style that set some words apart from others, joined where no word parts them. */
  private static List<Run> runs(ReadingText reading, ReadingText.Style style) {
    String text = reading.text();
    List<Run> runs = new ArrayList<>();
    reading.spans().stream()
        .filter(s -> s.style() == style)
        .sorted(Comparator.comparingInt(ReadingText.Span::start))
        .forEach(
            span -> {
              Optional<Run> last =
                  runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
              if (last.isPresent() && !hasWord(text, last.get().end, span.start())) {
                runs.set(
                    runs.size() - 1,
                    new Run(last.get().start, Math.max(last.get().end, span.end())));
              } else {
                runs.add(new Run(span.start(), span.end()));
              }
            });
    List<Run> telling = new ArrayList<>();
    for (Run run : runs) {
      int start = run.start;
      int end = run.end;
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      while (end > start && text.charAt(end - 1) == ' ') {
        end--;
      }
      boolean whole = !hasWord(text, 0, start) && !hasWord(text, end, text.length());
      if (hasWord(text, start, end) && !whole) {
        telling.add(new Run(start, end));
      }
    }
    return telling;
  }

  private static boolean hasWord(String text, int from, int to) {
    return from < to && text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
  }
}
