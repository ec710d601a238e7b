package nguyenvan.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.source.SourceFile;
import nguyenvan.text.Tolerance;

/**
 * A claim that was proved: where its words stand and what tolerance it took.
 *
 * @param reading the reading of the provision that has the words
 * @param parts in order; more than one where the quote omits something
 * @param tolerance the strictest class under which the quote matches
 * @param rendering English of exactly this passage; empty when the claim gave none
 * @param extract whether the rendering is part of the provision's translation
 */
public record Proof(
    Claim claim,
    Provision provision,
    SourceFile source,
    ReadingText reading,
    List<Part> parts,
    Tolerance tolerance,
    Optional<String> rendering,
    boolean extract) {

  /** A run of the reading, end exclusive, with the editor's insertions in it. */
  public record Part(int start, int end, List<Insertion> insertions) {}

  /** An insertion before the reading's character {@code at}. */
  public record Insertion(int at, String text) {}

  public String id() {
    return claim.id();
  }

  /** An id belongs to one claim; the hash of every part would cost more than what it serves. */
  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** The proved words, parts joined by {@code […]}; insertions left out. */
  public String words() {
    List<String> texts = new ArrayList<>();
    parts.forEach(p -> texts.add(reading.text().substring(p.start, p.end)));
    return String.join(" […] ", texts);
  }

  /**
   * What a reader sees once all that is not the source's words is taken away, white space folded.
   */
  public String shownWords() {
    List<String> texts = new ArrayList<>();
    parts.forEach(p -> texts.add(reading.text().substring(p.start, p.end)));
    return String.join(" ", texts).replaceAll("\\s+", " ").strip();
  }

  /** The proved words as the source prints them, where a correction applies. */
  public String printedWords() {
    List<String> texts = new ArrayList<>();
    for (Part part : parts) {
      StringBuilder text = new StringBuilder();
      int from = part.start;
      for (ReadingText.Amendment amendment : reading.amendments()) {
        if (amendment.start() >= part.start && amendment.end() <= part.end) {
          text.append(reading.text(), from, amendment.start()).append(amendment.printed());
          from = amendment.end();
        }
      }
      texts.add(text.append(reading.text(), from, part.end).toString());
    }
    return String.join(" […] ", texts);
  }

  public boolean isWhole() {
    return parts.size() == 1 && parts.get(0).start == 0 && parts.get(0).end == reading.length();
  }

  /** The stretches of the source file that the words were read from, in order. */
  public List<ReadingText.Stretch> stretches() {
    List<ReadingText.Stretch> all = new ArrayList<>();
    parts.forEach(p -> all.addAll(reading.stretches(p.start, p.end)));
    return List.copyOf(all);
  }

  public int firstLine() {
    return source.lines().line(reading.sourceStart(parts.get(0).start));
  }

  public int lastLine() {
    return source.lines().line(reading.sourceStart(parts.get(parts.size() - 1).end - 1));
  }
}
