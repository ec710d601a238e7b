package nguyenvan.translation;

/**
 * A provision in another language.
 *
 * @param marked with {@code [^5]} where it calls a footnote and {@code *} round emphasised words
 * @param reviewed whether somebody has read exactly these words against exactly this original
 */
public record Translation(String marked, boolean reviewed) {

  /** The words alone. */
  public String text() {
    return Marks.without(marked);
  }
}
