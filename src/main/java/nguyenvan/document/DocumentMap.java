package nguyenvan.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nguyenvan.finding.Location;
import nguyenvan.text.Bilingual;

/**
 * What is declared of a document in {@code content/documents/<id>.yaml}: which lines of which
 * source file it is, what it is, and where its structure is not as it looks.
 *
 * @param shortTitle how the document is named in citations and lists
 * @param cited how the document is referred to, where number, date and issuer do not say it
 * @param date ISO 8601 day or month as printed, or empty
 * @param compared the place, from the first proposal to what speaks of the outcome, among the
 *     documents that are compared whole, every two of them; empty when it is not one of them
 * @param outline where the hierarchy of headings is read from
 * @param head lines of the head matter
 * @param tail lines of the tail matter
 * @param ends how the text ends, where it does not end as a text does
 * @param overrides by the first line of the block they are about
 * @param at where it is declared
 */
public record DocumentMap(
    String id,
    String file,
    Lines lines,
    String number,
    String type,
    Bilingual title,
    Bilingual shortTitle,
    Optional<Bilingual> cited,
    String issuer,
    String date,
    String status,
    List<Relation> relations,
    OptionalInt compared,
    Outline outline,
    List<Lines> head,
    List<Lines> tail,
    Optional<Bilingual> ends,
    List<Furniture> furniture,
    Map<Integer, Override> overrides,
    Location at) {

  /** Whether the document is in force, and not a draft, a proposal or a letter. */
  public boolean isAdopted() {
    return status.equals("adopted");
  }

  /** Where the hierarchy of headings is read from. */
  public enum Outline {
    /** Printed ordinals: parts, Roman and Arabic numerals, letters. */
    LABELS,
    /** Levels of Markdown headings. */
    MARKDOWN
  }

  /** Lines of a source file, from 1, both ends included. */
  public record Lines(int first, int last) {
    public boolean contains(int line) {
      return line >= first && line <= last;
    }
  }

  /**
   * How a document stands to another one of the set.
   *
   * @param inferred whether no source says so in words; pages then say that it is an inference
   */
  public record Relation(String type, String target, boolean inferred, Location at) {}

  /** Lines that are not the document's words: stamps, page furniture, scan marks. */
  public record Furniture(Lines lines, Bilingual what, Location at) {}

  /** What to read otherwise than the automatic reading would. */
  public record Override(
      int line,
      Optional<Provision.Kind> kind,
      Optional<String> id,
      Optional<String> label,
      Optional<String> under,
      Optional<String> of,
      Optional<Integer> level,
      Optional<Boolean> join,
      Location at) {}

  boolean isFurniture(int line) {
    return furniture.stream().anyMatch(f -> f.lines.contains(line));
  }
}
