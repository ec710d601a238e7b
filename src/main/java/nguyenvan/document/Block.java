package nguyenvan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.source.SourceFile;

/**
 * Consecutive lines of a source file that stand together, before anything is known of their place
 * in the document.
 *
 * @param lines the lines with their marks cut off, as UTF-16 offsets into the file
 * @param marker {@code -}, {@code +} or {@code ✓} for a list item, otherwise empty
 * @param hashes level of a Markdown heading, 0 for none
 * @param footnote number of the footnote that begins here, otherwise empty
 * @param start offset of the first character, the list mark included
 */
record Block(
    int firstLine,
    int lastLine,
    List<ReadingText.Stretch> lines,
    String marker,
    int hashes,
    String footnote,
    int start) {

  private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+");
  private static final Pattern MARKER = Pattern.compile("([-+✓])\\s+(?=\\S)");
  private static final Pattern STYLED_MARKER = Pattern.compile("(\\*{1,3})([-+])\\s+(?=\\S)");
  private static final Pattern FOOTNOTE = Pattern.compile("<sup>\\s*([0-9]+)\\s*</sup>\\s*");

  /** Cuts the document's lines into blocks, leaving furniture and blank lines out. */
  static List<Block> cut(SourceFile file, DocumentMap map) {
    List<Block> blocks = new ArrayList<>();
    Cutter open = null;
    for (int line = map.lines().first(); line <= map.lines().last(); line++) {
      int start = file.lines().start(line);
      int end = file.lines().end(line);
      String text = file.text().substring(start, end);
      if (text.isBlank() || map.isFurniture(line)) {
        open = finish(open, blocks);
        continue;
      }
      boolean begins =
          open == null
              || startsBlock(text)
              || map.overrides().containsKey(line)
              || open.hashes > 0 && !open.continues(file.text());
      if (begins) {
        finish(open, blocks);
        open = new Cutter(line);
      }
      open.add(text, line, start);
    }
    finish(open, blocks);
    return blocks;
  }

  private static Cutter finish(Cutter open, List<Block> blocks) {
    if (open != null) {
      blocks.add(open.block());
    }
    return null;
  }

  private static boolean startsBlock(String line) {
    String text = line.strip();
    return HASHES.matcher(text).lookingAt()
        || MARKER.matcher(text).lookingAt()
        || STYLED_MARKER.matcher(text).lookingAt()
        || FOOTNOTE.matcher(text).lookingAt();
  }

  /** The same lines as running text: what looks like a list mark is part of the sentence. */
  Block asRunningText() {
    if (marker.isEmpty()) {
      return this;
    }
    List<ReadingText.Stretch> whole = new ArrayList<>(lines);
    whole.set(0, new ReadingText.Stretch(start, lines.get(0).end()));
    return new Block(firstLine, lastLine, List.copyOf(whole), "", hashes, footnote, start);
  }

  private static final class Cutter {
    private final int firstLine;
    private int lastLine;
    private final List<ReadingText.Stretch> lines = new ArrayList<>();
    private String marker = "";
    private int hashes;
    private String footnote = "";
    private int start = -1;

    Cutter(int firstLine) {
      this.firstLine = firstLine;
    }

    /** A heading runs on over a hard line break, two spaces at the line's end. */
    boolean continues(String file) {
      ReadingText.Stretch last = lines.get(lines.size() - 1);
      return file.startsWith("  ", last.end() - 2);
    }

    void add(String text, int line, int start) {
      int from = text.length() - text.stripLeading().length();
      if (lines.isEmpty()) {
        begin(text, from, start);
        return;
      }
      lines.add(new ReadingText.Stretch(start + from, start + text.length()));
      lastLine = line;
    }

    private void begin(String text, int from, int lineStart) {
      String rest = text.substring(from);
      Matcher styled = STYLED_MARKER.matcher(rest);
      start = lineStart + from;
      int cut = from;
      if (styled.lookingAt()) {
        marker = styled.group(2);
        lines.add(new ReadingText.Stretch(start, start + styled.end(1)));
        cut += styled.end();
      } else {
        cut += marks(rest);
      }
      lines.add(new ReadingText.Stretch(lineStart + cut, lineStart + text.length()));
      lastLine = firstLine;
    }

    private int marks(String text) {
      int cut = 0;
      Matcher hash = HASHES.matcher(text);
      if (hash.lookingAt()) {
        hashes = hash.group(1).length();
        cut = hash.end();
      }
      Matcher note = FOOTNOTE.matcher(text).region(cut, text.length());
      if (note.lookingAt()) {
        footnote = note.group(1);
        return note.end();
      }
      Matcher mark = MARKER.matcher(text).region(cut, text.length());
      if (mark.lookingAt()) {
        marker = mark.group(1);
        return mark.end();
      }
      return cut;
    }

    Block block() {
      return new Block(firstLine, lastLine, List.copyOf(lines), marker, hashes, footnote, start);
    }
  }
}
