package nguyenvan.parallel;

import java.util.List;
import nguyenvan.document.Provision;

/**
 * A run of a provision's words.
 *
 * @param start offset in the provision's reading text
 * @param end offset in the provision's reading text, exclusive
 */
public record Passage(Provision provision, int start, int end) {

  public Passage {
    if (start < 0 || start >= end || end > provision.text().length()) {
      throw new IllegalArgumentException("bad passage " + start + "-" + end);
    }
  }

  /** The whole provision without its printed ordinal. */
  public static Passage whole(Provision provision) {
    String text = provision.text().text();
    Clause words = Clause.trimmed(text, provision.labelEnd(), text.length());
    return words.end() > words.start()
        ? new Passage(provision, words.start(), words.end())
        : new Passage(provision, 0, text.length());
  }

  public String words() {
    return provision.text().text().substring(start, end);
  }

  /** This passage with the rest of its sentences. */
  public Passage sentences() {
    int from = start;
    int to = end;
    for (Clause sentence : Clause.sentences(provision.text().text(), provision.labelEnd())) {
      if (sentence.start() < end && sentence.end() > start) {
        from = Math.min(from, sentence.start());
        to = Math.max(to, sentence.end());
      }
    }
    return new Passage(provision, from, to);
  }

  /** What to show in place of a passage that cannot stand alone, the shortest first. */
  public List<Passage> wider() {
    return List.of(this, sentences(), whole(provision)).stream().distinct().toList();
  }

  /** Whether a run of the provision's reading text shares a character with this one. */
  public boolean overlaps(int from, int to) {
    return from < end && to > start;
  }

  boolean overlaps(Passage other) {
    return provision.equals(other.provision) && overlaps(other.start, other.end);
  }
}
