package nguyenvan.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.text.Words;

/**
 * What a quote may not do although every word of it is verbatim: cut a figure, leave a negation
 * outside, or step over one.
 */
final class Guards {

  private static final Pattern CONTINUES =
      Pattern.compile("(?:[.,/]\\d|\\s?[-–]\\s?\\d|\\s?%|/\\p{L}).*", Pattern.DOTALL);
  private static final Pattern RATE_CONTINUES = Pattern.compile("/\\p{L}.*", Pattern.DOTALL);
  private static final Pattern LEADS_IN =
      Pattern.compile(".*(?:\\d[.,/]|\\d\\s?[-–]\\s?|[<>≤≥~]\\s?)", Pattern.DOTALL);
  private static final int CONTEXT = 24;

  private Guards() {}

  /** Reports what the proof must not do; true when there is nothing. */
  static boolean pass(Proof proof, Findings findings) {
    List<Finding> found = new ArrayList<>();
    String text = proof.reading().text();
    for (Proof.Part part : proof.parts()) {
      numberCut(proof, text, part, found);
    }
    edge(proof, text, found);
    omissions(proof, text, found);
    found.forEach(findings::add);
    return found.isEmpty();
  }

  private static void numberCut(Proof proof, String text, Proof.Part part, List<Finding> found) {
    String after = text.substring(part.end(), Math.min(text.length(), part.end() + CONTEXT));
    char last = text.charAt(part.end() - 1);
    boolean endsFigure =
        Character.isDigit(last) && CONTINUES.matcher(after).matches()
            || last == '%' && RATE_CONTINUES.matcher(after).matches();
    if (endsFigure) {
      found.add(cut(proof, text, part, "the figure goes on after the quote"));
    }
    if (Character.isDigit(text.charAt(part.start()))
        || "<>≤≥~".indexOf(text.charAt(part.start())) >= 0) {
      String before = text.substring(Math.max(0, part.start() - CONTEXT), part.start());
      String word = Words.before(text, part.start());
      if (LEADS_IN.matcher(before).matches()) {
        found.add(cut(proof, text, part, "the figure begins before the quote"));
      } else if (Words.bounds(word)) {
        found.add(cut(proof, text, part, "the word before the figure bounds it: " + word));
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
    Proof.Part first = proof.parts().get(0);
    String word = Words.before(text, first.start());
    boolean reviewed = proof.claim().reviewed().contains(Claim.Review.EDGE);
    if (Words.turns(word) && !reviewed) {
      found.add(
          new Finding(
              Rule.QUOTE_NEGATION_CUT,
              proof.claim().at(),
              "a negation stands just before the quote: " + word,
              new Finding.Detail("source", around(text, first), place(proof))));
    }
  }

  private static void omissions(Proof proof, String text, List<Finding> found) {
    boolean reviewed = proof.claim().reviewed().contains(Claim.Review.OMISSION);
    for (int i = 1; i < proof.parts().size() && !reviewed; i++) {
      String omitted = text.substring(proof.parts().get(i - 1).end(), proof.parts().get(i).start());
      for (Words.Word word : Words.of(omitted)) {
        if (Words.isNegation(word.text())) {
          found.add(
              new Finding(
                  Rule.QUOTE_NEGATION_OMITTED,
                  proof.claim().at(),
                  "the omission holds a negation: " + word.text(),
                  new Finding.Detail("omitted", omitted.strip(), place(proof))));
          break;
        }
      }
    }
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
