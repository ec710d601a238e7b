package nguyenvan.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.text.Words;

/**
 * What a quote may not do although every word of it is verbatim: cut a figure, leave a negation
 * outside, or step over one.
 */
final class Guards {

  private static final int CONTEXT = 24;

  private Guards() {}

  /** Reports what the proof must not do; true when there is nothing. */
  static boolean pass(Proof proof, Findings findings) {
    List<Finding> found = new ArrayList<>();
    String text = proof.reading().text();
    numberCut(proof, text, found);
    edge(proof, text, found);
    omissions(proof, text, found);
    found.forEach(findings::add);
    return found.isEmpty();
  }

  private static void numberCut(Proof proof, String text, List<Finding> found) {
    List<Figure> figures = Figure.of(text);
    for (Proof.Part part : proof.parts()) {
      boolean last = part == proof.parts().get(proof.parts().size() - 1);
      for (Figure figure : figures) {
        if (figure.isCutByStart(part.start())) {
          found.add(cut(proof, text, part, "the figure begins before the quote"));
        } else if (figure.isCutByEnd(text, part.end())) {
          found.add(cut(proof, text, part, "the figure goes on after the quote"));
        } else if (!last && figure.isLeftBehind(part.end())) {
          found.add(
              cut(proof, text, part, "the omission parts a figure from the word that bounds it"));
        }
      }
      if (Figure.isBoundedAfter(text, part.end())) {
        found.add(cut(proof, text, part, "the words after the quote bound its figure"));
      }
    }
  }

  private static Finding cut(Proof proof, String text, Proof.Part part, String message) {
    return new Finding(
        Rule.QUOTE_NUMBER_CUT,
        proof.claim().at(),
        message,
        new Finding.Detail("source", around(text, part), place(proof)));
  }

  private static void edge(Proof proof, String text, List<Finding> found) {
    if (proof.claim().reviewed().contains(Claim.Review.EDGE)) {
      return;
    }
    Proof.Part first = proof.parts().get(0);
    Proof.Part last = proof.parts().get(proof.parts().size() - 1);
    Words.negationBefore(text, first.start())
        .ifPresent(word -> found.add(turned(proof, text, first, "just before the quote: " + word)));
    Words.negationAfter(text, last.end())
        .ifPresent(word -> found.add(turned(proof, text, last, "just after the quote: " + word)));
  }

  private static Finding turned(Proof proof, String text, Proof.Part part, String where) {
    return new Finding(
        Rule.QUOTE_NEGATION_CUT,
        proof.claim().at(),
        "a negation stands " + where,
        new Finding.Detail("source", around(text, part), place(proof)));
  }

  private static void omissions(Proof proof, String text, List<Finding> found) {
    if (proof.claim().reviewed().contains(Claim.Review.OMISSION)) {
      return;
    }
    for (int i = 1; i < proof.parts().size(); i++) {
      int from = proof.parts().get(i - 1).end();
      String omitted = text.substring(from, proof.parts().get(i).start());
      Optional<String> held =
          Words.of(omitted).stream().map(Words.Word::text).filter(Words::isNegation).findFirst();
      Optional<String> left = Words.negationBefore(text, from);
      if (held.isPresent()) {
        found.add(omission(proof, omitted, "the omission holds a negation: " + held.get()));
      } else if (left.isPresent()) {
        found.add(
            omission(
                proof, omitted, "the omission parts a negation from its words: " + left.get()));
      }
    }
  }

  private static Finding omission(Proof proof, String omitted, String message) {
    return new Finding(
        Rule.QUOTE_NEGATION_OMITTED,
        proof.claim().at(),
        message,
        new Finding.Detail("omitted", omitted.strip(), place(proof)));
  }

  private static String around(String text, Proof.Part part) {
    int from = Math.max(0, part.start() - CONTEXT);
    int to = Math.min(text.length(), part.end() + CONTEXT);
    return text.substring(from, to).strip();
  }

  private static String place(Proof proof) {
    return proof.provision().document() + " " + proof.provision().id();
  }
}
