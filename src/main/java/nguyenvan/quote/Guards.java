package nguyenvan.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Level;
import nguyenvan.finding.Rule;
import nguyenvan.quote.PassageIndex.Hit;
import nguyenvan.text.Words;

/**
 * What a quote may not do although every word of it is verbatim: cut a figure, leave a negation
 * outside, or step over one. Looks at the canonical text, so that no spelling hides from it.
 */
final class Guards {

  private static final int CONTEXT = 24;

  private final Claim claim;
  private final List<Hit> parts;
  private final String text;
  private final List<Finding> found = new ArrayList<>();

  private Guards(Claim claim, List<Hit> parts) {
    this.claim = claim;
    this.parts = parts;
    this.text = parts.get(0).passage().canonical().text();
  }

  /** Reports what the quote must not do; true when there is nothing. */
  static boolean pass(Claim claim, List<Hit> parts, Findings findings) {
    Guards guards = new Guards(claim, parts);
    guards.figures();
    guards.reviewed(Claim.Review.EDGE, guards::edges);
    guards.reviewed(Claim.Review.OMISSION, guards::omissions);
    guards.found.forEach(findings::add);
    return guards.found.stream().allMatch(f -> f.level() != Level.ERROR);
  }

  /** What a person has reviewed is let stand; a review that lets nothing stand is reported. */
  private void reviewed(Claim.Review review, Runnable check) {
    int before = found.size();
    check.run();
    boolean nothing = found.size() == before;
    if (claim.reviewed().contains(review)) {
      found.subList(before, found.size()).clear();
      if (nothing) {
        String what = review.name().toLowerCase(Locale.ROOT);
        found.add(
            new Finding(Rule.QUOTE_REVIEW_IDLE, claim.at(), "nothing needs the review: " + what));
      }
    }
  }

  private void figures() {
    List<Figure> figures = Figure.of(text);
    for (int i = 0; i < parts.size(); i++) {
      Hit part = parts.get(i);
      boolean last = i == parts.size() - 1;
      Optional<String> boundAfter = Figure.boundAfter(text, part.end()).map(Guards::marked);
      for (Figure figure : figures) {
        if (figure.isCutByStart(part.start())) {
          cutByStart(part, figure);
        } else if (boundAfter.isEmpty() && figure.isCutByEnd(text, part.end())) {
          cutByEnd(part, figure);
        } else if (!last && figure.isLeftBehind(part.end())) {
          String parted = bound(figure) + " from " + number(figure);
          cut(part, "the omission parts " + parted, "keep both in one part of the quote");
        }
      }
      boundAfter.ifPresent(
          bound ->
              cut(
                  part,
                  "the quote leaves out " + bound + ", which bounds its figure",
                  "end the quote after " + bound));
    }
  }

  private void cutByStart(Hit part, Figure figure) {
    String begin = figure.bound() < figure.start() ? bound(figure) : number(figure);
    String message =
        part.start() > figure.start()
            ? "the quote begins within " + number(figure)
            : "the quote leaves out " + begin + ", which bounds " + number(figure);
    cut(part, message, "begin the quote at " + begin);
  }

  private void cutByEnd(Hit part, Figure figure) {
    if (part.end() < figure.end()) {
      cut(
          part,
          "the quote ends within " + number(figure),
          "end the quote after " + number(figure) + " or what it counts");
    } else {
      String next = marked(Words.after(text, part.end()).orElseThrow().text());
      cut(
          part,
          "the quote leaves out " + next + ", which goes with " + number(figure),
          "end the quote after " + next + " or later");
    }
  }

  private String number(Figure figure) {
    return marked(words(figure.start(), figure.end()));
  }

  private String bound(Figure figure) {
    return marked(words(figure.bound(), figure.start()).strip());
  }

  private static String marked(String words) {
    return "“" + words + "”";
  }

  private String words(int from, int to) {
    return parts.get(0).passage().words(from, to);
  }

  private void edges() {
    Hit first = parts.get(0);
    Hit last = parts.get(parts.size() - 1);
    Words.negationBefore(text, first.start())
        .ifPresent(word -> turned(first, "just before the quote: " + word));
    Words.negationAfter(text, last.end())
        .ifPresent(word -> turned(last, "just after the quote: " + word));
  }

  private void omissions() {
    for (int i = 1; i < parts.size(); i++) {
      int from = parts.get(i - 1).end();
      int to = parts.get(i).start();
      String omitted = words(from, to);
      Optional<String> held =
          Words.negations(text.substring(from, to)).stream().map(Words.Word::text).findFirst();
      Optional<String> left = Words.negationBefore(text, from);
      if (held.isPresent()) {
        omission(omitted, "the omission holds a negation: " + held.get());
      } else if (left.isPresent()) {
        omission(omitted, "the omission parts a negation from its words: " + left.get());
      }
    }
  }

  private void cut(Hit part, String message, String fix) {
    report(Rule.QUOTE_NUMBER_CUT, message, "source", around(part), fix);
  }

  private void turned(Hit part, String where) {
    report(Rule.QUOTE_NEGATION_CUT, "a negation stands " + where, "source", around(part), null);
  }

  private void omission(String omitted, String message) {
    report(Rule.QUOTE_NEGATION_OMITTED, message, "omitted", omitted.strip(), null);
  }

  private void report(Rule rule, String message, String label, String words, String fix) {
    var provision = parts.get(0).passage().provision();
    String place = provision.document() + " " + provision.id();
    List<Finding.Detail> details = List.of(new Finding.Detail(label, words, place));
    found.add(new Finding(rule, claim.at(), message, details, fix));
  }

  private String around(Hit part) {
    int from = Math.max(0, part.start() - CONTEXT);
    int to = Math.min(text.length(), part.end() + CONTEXT);
    int first = from == 0 ? 0 : text.indexOf(' ', from) + 1;
    int last = to == text.length() ? to : text.lastIndexOf(' ', to - 1);
    return (from > 0 ? "… " : "")
        + words(Math.min(first, part.start()), Math.max(last, part.end()))
        + (to < text.length() ? " …" : "");
  }
}
