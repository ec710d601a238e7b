package nguyenvan.source;

import java.util.Objects;
import nguyenvan.finding.Location;
import nguyenvan.text.Bilingual;
import nguyenvan.text.LineIndex;

/**
 * A source file as given, decoded. Positions are UTF-16 offsets into {@link #text()}; {@link
 * #codePoint(int)} turns them into the Unicode code points that the Web Annotation model counts in.
 */
public final class SourceFile {

  private final String name;
  private final String text;
  private final String sha256;
  private final Bilingual title;
  private final Bilingual provenance;
  private final byte[] bytes;
  private final LineIndex lines;
  private final boolean supplementary;

  SourceFile(
      String name,
      byte[] bytes,
      String text,
      String sha256,
      Bilingual title,
      Bilingual provenance) {
    this.name = Objects.requireNonNull(name, "name");
    this.bytes = bytes.clone();
    this.text = Objects.requireNonNull(text, "text");
    this.sha256 = sha256;
    this.title = title;
    this.provenance = provenance;
    this.lines = new LineIndex(text);
    this.supplementary = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  public Bilingual title() {
    return title;
  }

  /** Where the file came from, as far as it shows itself. */
  public Bilingual provenance() {
    return provenance;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int size() {
    return bytes.length;
  }

  public LineIndex lines() {
    return lines;
  }

  /** Number of Unicode code points before a UTF-16 offset. */
  public int codePoint(int offset) {
    return supplementary ? text.codePointCount(0, offset) : offset;
  }

  public Location location(int offset) {
    return new Location(Sources.FOLDER + "/" + name, lines.line(offset), lines.column(offset));
  }
}
