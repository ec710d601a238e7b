package nguyenvan.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads stretches of a source file into a {@link ReadingText}. Knows the inline marks that the
 * sources use: {@code **}, {@code *}, {@code ~~}, {@code <sup>}, {@code <b>}, Markdown links,
 * autolinks and backslash escapes.
 */
final class ReadingTextBuilder {

  private static final Pattern FOOTNOTE_MARK = Pattern.compile("<sup>\\s*([0-9]+)\\s*</sup>");
  private static final Pattern BOLD_TAG = Pattern.compile("</?b>");
  private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^>\\s]+)>");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)");

  private final String source;
  private char[] chars = new char[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] pieces = new int[256];
  private int length;
  private int piece = -1;
  private int lastEnd = -1;
  private int strongFrom = -1;
  private int emphasisFrom = -1;
  private final List<ReadingText.Span> spans = new ArrayList<>();
  private final List<ReadingText.Mark> marks = new ArrayList<>();

  ReadingTextBuilder(String source) {
    this.source = source;
  }

  /**
   * Adds a stretch of the file after what was added before, with a space between.
   *
   * @param from UTF-16 offset
   * @param to UTF-16 offset, exclusive
   */
  void add(int from, int to) {
    if (lastEnd < 0 || !source.substring(lastEnd, from).isBlank()) {
      piece++;
    }
    if (length > 0) {
      space(lastEnd, from);
    }
    read(from, to);
    lastEnd = to;
  }

  /** Closes marks that a block leaves open, such as a {@code *} that never comes again. */
  void endBlock() {
    strongFrom = close(strongFrom, ReadingText.Style.STRONG);
    emphasisFrom = close(emphasisFrom, ReadingText.Style.EMPHASIS);
  }

  ReadingText build() {
    endBlock();
    while (length > 0 && chars[length - 1] == ' ') {
      length--;
    }
    spans.removeIf(s -> s.start() >= length);
    List<ReadingText.Span> bounded =
        spans.stream()
            .map(s -> new ReadingText.Span(s.start(), Math.min(s.end(), length), s.style()))
            .toList();
    List<ReadingText.Mark> boundedMarks =
        marks.stream().map(m -> new ReadingText.Mark(Math.min(m.at(), length), m.label())).toList();
    return new ReadingText(
        new String(chars, 0, length),
        Arrays.copyOf(starts, length),
        Arrays.copyOf(ends, length),
        Arrays.copyOf(pieces, length),
        bounded,
        boundedMarks,
        List.of());
  }

  private void read(int from, int to) {
    int i = from;
    while (i < to) {
      char c = source.charAt(i);
      int skipped = c == '<' ? tag(i, to) : c == '[' ? link(i, to) : 0;
      if (skipped > 0) {
        i += skipped;
      } else if (c == '\\' && i + 1 < to && "*_#-+`".indexOf(source.charAt(i + 1)) >= 0) {
        add(source.charAt(i + 1), i, i + 2);
        i += 2;
      } else if (source.startsWith("\\\\_", i)) {
        add('_', i, i + 3);
        i += 3;
      } else if (c == '*') {
        i += stars(i, to);
      } else if (c == '~' && i + 1 < to && source.charAt(i + 1) == '~') {
        i += 2;
      } else if (Character.isWhitespace(c)) {
        space(i, i + 1);
        i++;
      } else {
        add(c, i, i + 1);
        i++;
      }
    }
  }

  private int tag(int at, int to) {
    Matcher mark = FOOTNOTE_MARK.matcher(source).region(at, to);
    if (mark.lookingAt()) {
      marks.add(new ReadingText.Mark(length, mark.group(1)));
      return mark.end() - at;
    }
    Matcher bold = BOLD_TAG.matcher(source).region(at, to);
    if (bold.lookingAt()) {
      strongFrom = toggle(strongFrom, ReadingText.Style.STRONG);
      return bold.end() - at;
    }
    Matcher auto = AUTOLINK.matcher(source).region(at, to);
    if (auto.lookingAt()) {
      for (int k = auto.start(1); k < auto.end(1); k++) {
        add(source.charAt(k), k, k + 1);
      }
      return auto.end() - at;
    }
    return 0;
  }

  private int link(int at, int to) {
    Matcher link = LINK.matcher(source).region(at, to);
    if (!link.lookingAt()) {
      return 0;
    }
    read(link.start(1), link.end(1));
    return link.end() - at;
  }

  private int stars(int at, int to) {
    int run = 1;
    while (at + run < to && source.charAt(at + run) == '*' && run < 3) {
      run++;
    }
    if (run >= 2) {
      strongFrom = toggle(strongFrom, ReadingText.Style.STRONG);
    }
    if (run != 2) {
      emphasisFrom = toggle(emphasisFrom, ReadingText.Style.EMPHASIS);
    }
    return run;
  }

  private int toggle(int from, ReadingText.Style style) {
    return from < 0 ? length : close(from, style);
  }

  private int close(int from, ReadingText.Style style) {
    if (from >= 0 && from < length) {
      spans.add(new ReadingText.Span(from, length, style));
    }
    return -1;
  }

  private void space(int start, int end) {
    if (length > 0 && chars[length - 1] != ' ') {
      add(' ', start, end);
    }
  }

  private void add(char c, int start, int end) {
    if (length == chars.length) {
      int grown = length * 2;
      chars = Arrays.copyOf(chars, grown);
      starts = Arrays.copyOf(starts, grown);
      ends = Arrays.copyOf(ends, grown);
      pieces = Arrays.copyOf(pieces, grown);
    }
    chars[length] = c;
    starts[length] = start;
    ends[length] = end;
    pieces[length++] = piece;
  }
}
