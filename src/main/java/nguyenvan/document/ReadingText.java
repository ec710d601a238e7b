package nguyenvan.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a provision as one reads them: Markdown marks, footnote marks and page breaks are
 * gone, white space is folded. Every character knows where in the source file it was read.
 */
public final class ReadingText {

  /** How a run of words is set in the source. */
  public enum Style {
    STRONG,
    EMPHASIS
  }

  /** A styled run of the reading text, {@code start} inclusive, {@code end} exclusive. */
  public record Span(int start, int end, Style style) {}

  /** A footnote mark that stands before the character at {@code at}. */
  public record Mark(int at, String label) {}

  /**
   * A run that a correction changed.
   *
   * @param printed what the source prints there
   */
  public record Amendment(int start, int end, String printed, Correction correction) {}

  /** A contiguous stretch of the source file, UTF-16 offsets, end exclusive. */
  public record Stretch(int start, int end) {}

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int[] pieces;
  private final List<Span> spans;
  private final List<Mark> marks;
  private final List<Amendment> amendments;

  ReadingText(
      String text,
      int[] starts,
      int[] ends,
      int[] pieces,
      List<Span> spans,
      List<Mark> marks,
      List<Amendment> amendments) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.pieces = pieces;
    this.spans = List.copyOf(spans);
    this.marks = List.copyOf(marks);
    this.amendments = List.copyOf(amendments);
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public List<Span> spans() {
    return spans;
  }

  public List<Mark> marks() {
    return marks;
  }

  /** What corrections changed; empty in a text as printed. */
  public List<Amendment> amendments() {
    return amendments;
  }

  /** Offset in the source file of the character at {@code i}. */
  public int sourceStart(int i) {
    return starts[i];
  }

  /** Offset in the source file just after the character at {@code i}. */
  public int sourceEnd(int i) {
    return ends[i];
  }

  /**
   * The stretches of the source file that a passage was read from: one, or more where a footnote, a
   * figure or a stamp stands between its words.
   */
  public List<Stretch> stretches(int from, int to) {
    List<Stretch> stretches = new ArrayList<>();
    int begin = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || pieces[i] != pieces[i - 1]) {
        int last = i - 1;
        while (last > begin && text.charAt(last) == ' ') {
          last--;
        }
        // The space that joins two pieces stands for all that lies between them.
        while (begin < last && text.charAt(begin) == ' ') {
          begin++;
        }
        stretches.add(new Stretch(starts[begin], ends[last]));
        begin = i;
      }
    }
    return stretches;
  }

  /** This text with a correction applied to the run {@code [from, to)}. */
  ReadingText amend(int from, int to, String meant, Correction correction) {
    int shift = meant.length() - (to - from);
    int length = text.length() + shift;
    int[] newStarts = splice(starts, from, to, meant.length(), length, starts[from]);
    int[] newEnds = splice(ends, from, to, meant.length(), length, ends[to - 1]);
    int[] newPieces = splice(pieces, from, to, meant.length(), length, pieces[from]);
    List<Span> newSpans = new ArrayList<>();
    for (Span s : spans) {
      newSpans.add(new Span(moved(s.start, to, shift), moved(s.end, to, shift), s.style));
    }
    List<Mark> newMarks = new ArrayList<>();
    for (Mark m : marks) {
      newMarks.add(new Mark(moved(m.at, to, shift), m.label));
    }
    List<Amendment> newAmendments = new ArrayList<>();
    for (Amendment a : amendments) {
      newAmendments.add(
          new Amendment(
              moved(a.start, to, shift), moved(a.end, to, shift), a.printed, a.correction));
    }
    newAmendments.add(
        new Amendment(from, from + meant.length(), text.substring(from, to), correction));
    newAmendments.sort((a, b) -> Integer.compare(a.start, b.start));
    return new ReadingText(
        text.substring(0, from) + meant + text.substring(to),
        newStarts,
        newEnds,
        newPieces,
        newSpans,
        newMarks,
        newAmendments);
  }

  private static int moved(int at, int to, int shift) {
    return at >= to ? at + shift : at;
  }

  private static int[] splice(int[] old, int from, int to, int width, int length, int value) {
    int[] spliced = new int[length];
    System.arraycopy(old, 0, spliced, 0, from);
    Arrays.fill(spliced, from, from + width, value);
    System.arraycopy(old, to, spliced, from + width, old.length - to);
    return spliced;
  }

  @Override
  public String toString() {
    return text;
  }
}
