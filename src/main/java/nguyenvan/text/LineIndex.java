package nguyenvan.text;

import java.util.Arrays;

/** Lines and columns of a text, both from 1; lines end at LF, as in every file of the project. */
public final class LineIndex {

  private final int length;
  private final int[] starts;

  public LineIndex(CharSequence text) {
    length = text.length();
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) == '\n') {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** Number of lines; a text that ends in LF has no empty line after it. */
  public int count() {
    int last = starts.length;
    return last > 1 && starts[last - 1] == length ? last - 1 : last;
  }

  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** Offset of the first character of a line. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** Offset just after the last character of a line, before its LF. */
  public int end(int line) {
    return line < starts.length ? starts[line] - 1 : length;
  }
}
