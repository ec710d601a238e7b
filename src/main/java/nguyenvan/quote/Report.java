package nguyenvan.quote;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.FrozenProvisions;
import nguyenvan.document.Provision;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.quote.PassageIndex.Hit;
import nguyenvan.text.Canonical;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;

/** Words for a quote that failed: what was quoted, what the source has, and where. */
final class Report {

  private static final int LONGEST = 160;
  private static final int PLACES = 4;

  private final Corpus corpus;
  private final PassageIndex index;
  private final Findings findings;

  Report(Corpus corpus, PassageIndex index, Findings findings) {
    this.corpus = corpus;
    this.index = index;
    this.findings = findings;
  }

  void unknownDocument(Claim claim) {
    List<String> known = corpus.documents().stream().map(Document::id).toList();
    findings.add(
        new Finding(
            Rule.QUOTE_UNKNOWN_DOCUMENT,
            claim.at(),
            "unknown document: " + claim.document(),
            new Finding.Detail("known", String.join(", ", known))));
  }

  void unknownProvision(Claim claim) {
    findings.add(
        new Finding(
                Rule.QUOTE_UNKNOWN_PROVISION,
                claim.at(),
                "unknown provision: " + claim.document() + " " + claim.provision().orElse(""))
            .withFix(FrozenProvisions.useListed(claim.document())));
  }

  void omission(Claim claim, String message) {
    findings.add(Rule.QUOTE_OMISSION, claim.at(), message, quoted(claim));
  }

  void ambiguous(Claim claim, List<Hit> hits) {
    List<Finding.Detail> details = new ArrayList<>();
    details.add(quoted(claim));
    hits.stream()
        .limit(PLACES)
        .forEach(h -> details.add(new Finding.Detail("also", excerpt(h), place(h))));
    findings.add(
        new Finding(
            Rule.QUOTE_AMBIGUOUS,
            claim.at(),
            "words occur " + hits.size() + " times where the citation points",
            details,
            null));
  }

  /** None of the cited text has every part. Says what is nearest to being true. */
  void notFound(Claim claim, List<String> sought, List<List<Hit>> hits) {
    if (Verifier.isSuspect(claim, findings)) {
      return;
    }
    for (int part = 0; part < sought.size(); part++) {
      if (hits.get(part).isEmpty()) {
        absent(claim, Wording.of(claim.words()).parts().get(part).text(), sought.get(part));
        return;
      }
    }
    Document cited = corpus.document(claim.document()).orElseThrow();
    List<Hit> inDocument =
        hits.get(0).stream()
            .filter(h -> h.passage().provision().document().equals(cited.id()))
            .toList();
    if (inDocument.isEmpty()) {
      elsewhere(Rule.QUOTE_WRONG_DOCUMENT, claim, hits.get(0), "words are not in " + cited.id());
    } else if (claim.provision().isPresent()
        && inDocument.stream()
            .noneMatch(h -> Verifier.within(cited, h.passage().provision(), claim.provision()))) {
      elsewhere(
          Rule.QUOTE_WRONG_PROVISION,
          claim,
          inDocument,
          "words are not in " + cited.id() + " " + claim.provision().get());
    } else {
      elsewhere(Rule.QUOTE_OMISSION, claim, inDocument, "the parts do not stand in one provision");
    }
  }

  private void elsewhere(Rule rule, Claim claim, List<Hit> hits, String message) {
    List<Finding.Detail> details = new ArrayList<>();
    details.add(quoted(claim));
    hits.stream()
        .limit(PLACES)
        .forEach(h -> details.add(new Finding.Detail("found", excerpt(h), place(h))));
    findings.add(new Finding(rule, claim.at(), message, details, null));
  }

  private void absent(Claim claim, String words, String sought) {
    List<Hit> cut = index.find(sought).isEmpty() ? index.findCut(sought) : index.find(sought);
    if (!cut.isEmpty()) {
      List<Hit> whole = cut.stream().map(Report::wholeTokens).toList();
      elsewhere(Rule.QUOTE_WORD_CUT, claim, whole, Rule.QUOTE_WORD_CUT.title());
      return;
    }
    if (runsAcross(claim, sought)) {
      findings.add(Rule.QUOTE_ACROSS, claim.at(), Rule.QUOTE_ACROSS.title(), quoted(claim));
      return;
    }
    List<Finding.Detail> details = new ArrayList<>();
    Optional<Hit> nearest = Optional.ofNullable(index.nearest(sought, preferred(claim)));
    if (nearest.isEmpty()) {
      details.add(new Finding.Detail("quoted", clip(fold(words), 0)));
      details.add(new Finding.Detail("source", "nothing like it in any document"));
    } else {
      compare(fold(words), nearest.get(), details);
    }
    findings.add(
        new Finding(
            Rule.QUOTE_NOT_VERBATIM, claim.at(), Rule.QUOTE_NOT_VERBATIM.title(), details, null));
  }

  private List<Predicate<Provision>> preferred(Claim claim) {
    Document cited = corpus.document(claim.document()).orElseThrow();
    Predicate<Provision> inDocument = p -> p.document().equals(cited.id());
    return List.of(inDocument.and(p -> Verifier.within(cited, p, claim.provision())), inDocument);
  }

  private static String fold(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static Hit wholeTokens(Hit hit) {
    String text = hit.passage().canonical().text();
    int start = text.lastIndexOf(' ', hit.start()) + 1;
    int end = text.indexOf(' ', hit.end());
    return new Hit(hit.passage(), Math.min(start, hit.start()), end < 0 ? text.length() : end);
  }

  private boolean runsAcross(Claim claim, String sought) {
    StringBuilder joined = new StringBuilder();
    for (Passage p : index.passages()) {
      if (p.provision().document().equals(claim.document())) {
        joined.append(p.canonical().text()).append(' ');
      }
    }
    return joined.indexOf(sought) >= 0;
  }

  /** The quoted words, the nearest words of the source, and a caret under the first difference. */
  private void compare(String words, Hit near, List<Finding.Detail> details) {
    Canonical canonical = Canonical.of(words, Tolerance.T4);
    String sought = canonical.text();
    String text = near.passage().canonical().text();
    List<Words.Word> quoted = Words.of(sought);
    List<Words.Word> source = Words.of(text.substring(near.start(), near.end()));
    List<String> quotedWords = quoted.stream().map(Words.Word::text).toList();
    List<String> sourceWords = source.stream().map(Words.Word::text).toList();
    int last = source.size();
    List<AbstractDelta<String>> deltas = DiffUtils.diff(quotedWords, sourceWords).getDeltas();
    int lead = 0;
    for (AbstractDelta<String> d : deltas) {
      if (d.getSource().getPosition() == 0
          && d.getSource().size() == 0
          && d.getTarget().getPosition() == 0) {
        lead = d.getTarget().size();
      }
      if (d.getSource().getPosition() == quoted.size() && d.getSource().size() == 0) {
        last = d.getTarget().getPosition();
      }
    }
    int first = Math.min(lead, Math.max(0, source.size() - 1));
    int from = near.start() + (source.isEmpty() ? 0 : source.get(first).start());
    int to =
        near.start()
            + (last > first && last <= source.size()
                ? source.get(last - 1).end()
                : near.end() - near.start());
    while (to < text.length() && ".,;:!?%‰)\"'".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    if (from > 0 && text.charAt(from - 1) == sought.charAt(0) && sought.charAt(0) != ' ') {
      from--;
    }
    int differs = 0;
    while (differs < Math.min(sought.length(), to - from)
        && sought.charAt(differs) == text.charAt(from + differs)) {
      differs++;
    }
    String printed = near.passage().words(from, to);
    int caret = near.passage().words(from, from + differs).length();
    int quotedAt = differs == 0 ? 0 : canonical.end(differs - 1);
    int behind = LONGEST / 2;
    details.add(new Finding.Detail("quoted", clip(words, quotedAt - behind)));
    details.add(new Finding.Detail("source", clip(printed, caret - behind), place(near)));
    String before = clip(printed.substring(0, caret), caret - behind);
    details.add(new Finding.Detail("", " ".repeat(width(before)) + "^"));
  }

  /** Columns of a text on a terminal, where marks share the column of their letter. */
  private static int width(String text) {
    return Canonical.text(text, Tolerance.T1).length();
  }

  private static String clip(String text, int from) {
    int start = Math.max(0, Math.min(from, text.length()));
    int to = Math.min(text.length(), start + LONGEST);
    return (start > 0 ? "… " : "") + text.substring(start, to) + (to < text.length() ? " …" : "");
  }

  private static Finding.Detail quoted(Claim claim) {
    return new Finding.Detail("quoted", clip(fold(claim.words()), 0));
  }

  private static String excerpt(Hit hit) {
    return clip(hit.passage().words(hit.start(), hit.end()), 0);
  }

  private String place(Hit hit) {
    var provision = hit.passage().provision();
    Document document = corpus.document(provision.document()).orElseThrow();
    int at = hit.passage().reading().sourceStart(hit.passage().readingStart(hit.start()));
    return provision.document()
        + " "
        + provision.id()
        + ", "
        + document.source().name()
        + ":"
        + document.source().lines().line(at);
  }
}
