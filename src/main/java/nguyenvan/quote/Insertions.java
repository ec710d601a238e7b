package nguyenvan.quote;

import java.util.List;
import java.util.Optional;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.text.Words;

/**
 * What an editor's insertion may not do: turn the quote around, give or bound a figure, or look
 * like an omission. A reader sees the brackets, but not everybody reads brackets.
 */
final class Insertions {

  private Insertions() {}

  /** Reports what the insertions must not do; true when there is nothing. */
  static boolean pass(Claim claim, Wording wording, Findings findings) {
    boolean clean = true;
    for (Wording.Part part : wording.parts()) {
      for (Wording.Insertion insertion : part.insertions()) {
        Optional<String> fault = fault(part.text(), insertion);
        fault.ifPresent(
            f ->
                findings.add(
                    Rule.QUOTE_INSERTION,
                    claim.at(),
                    f,
                    new Finding.Detail("inserted", "[" + insertion.text() + "]")));
        clean &= fault.isEmpty();
      }
    }
    return clean;
  }

  private static Optional<String> fault(String text, Wording.Insertion insertion) {
    String inserted = insertion.text();
    List<Words.Word> words = Words.of(inserted);
    Optional<String> negation =
        Words.negations(inserted).stream().map(Words.Word::text).findFirst();
    if (negation.isPresent()) {
      return Optional.of("the insertion holds a negation: " + negation.get());
    }
    if (inserted.chars().anyMatch(Character::isDigit)) {
      return Optional.of("the insertion holds a figure");
    }
    if (words.isEmpty()) {
      return Optional.of("the insertion holds no words");
    }
    int at = insertion.at();
    boolean within =
        at > 0
            && at < text.length()
            && Words.isWord(text.charAt(at - 1))
            && Words.isWord(text.charAt(at));
    if (within) {
      return Optional.of("the insertion stands within a word");
    }
    String joined = inserted + " " + text.substring(at).stripLeading();
    boolean bounds =
        Figure.of(joined).stream()
            .anyMatch(f -> f.bound() < f.start() && f.isLeftBehind(inserted.length() + 1));
    return bounds ? Optional.of("the insertion bounds a figure") : Optional.empty();
  }
}
