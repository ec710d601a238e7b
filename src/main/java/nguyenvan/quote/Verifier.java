package nguyenvan.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.quote.PassageIndex.Hit;
import nguyenvan.text.Canonical;
import nguyenvan.text.Suspect;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;

/**
 * Proves quotes against the sources. A claim either becomes a {@link Proof} or a finding; nearest
 * text is only ever a hint in the message.
 */
public final class Verifier {

  private static final int FEWEST_WORDS = 4;
  private static final String CONNECTORS = "-/&'_@+";

  private final Corpus corpus;
  private final PassageIndex index;
  private final Findings findings;
  private final Report report;

  public Verifier(Corpus corpus, PassageIndex index, Findings findings) {
    this.corpus = corpus;
    this.index = index;
    this.findings = findings;
    this.report = new Report(corpus, index, findings);
  }

  /** Proves one claim; empty when it fails, which is reported. */
  public Optional<Proof> prove(Claim claim) {
    Wording wording = Wording.of(claim.words());
    Optional<Document> document = corpus.document(claim.document());
    if (document.isEmpty()) {
      report.unknownDocument(claim);
      return Optional.empty();
    }
    if (claim.provision().isPresent()
        && document.get().provision(claim.provision().get()).isEmpty()) {
      report.unknownProvision(claim);
      return Optional.empty();
    }
    List<String> sought =
        wording.parts().stream().map(p -> Canonical.text(p.text(), Tolerance.T4)).toList();
    if (sought.stream().allMatch(String::isEmpty)) {
      findings.add(Rule.QUOTE_EMPTY, claim.at(), Rule.QUOTE_EMPTY.title());
      return Optional.empty();
    }
    if (!Insertions.pass(claim, wording, findings)) {
      return Optional.empty();
    }
    if (sought.size() > 1 && !fineEnough(claim, sought)) {
      return Optional.empty();
    }
    Optional<List<Hit>> hits = locate(claim, document.get(), sought);
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    return Guards.pass(claim, hits.get(), findings)
        ? Optional.of(proof(claim, document.get(), wording, hits.get()))
        : Optional.empty();
  }

  private boolean fineEnough(Claim claim, List<String> sought) {
    for (String part : sought) {
      if (Words.of(part).size() < FEWEST_WORDS) {
        report.omission(
            claim,
            part.isEmpty()
                ? "an omission has words before and after it"
                : "a part of fewer than four words: " + part);
        return false;
      }
    }
    return true;
  }

  /** The hits of every part within one provision, in order; empty when there is a finding. */
  private Optional<List<Hit>> locate(Claim claim, Document document, List<String> sought) {
    List<List<Hit>> all = sought.stream().map(this::wholeWords).toList();
    Map<Integer, List<List<Hit>>> byPlace = new TreeMap<>();
    for (int part = 0; part < all.size(); part++) {
      for (Hit hit : all.get(part)) {
        Provision p = hit.passage().provision();
        if (p.document().equals(document.id()) && within(document, p, claim.provision())) {
          List<List<Hit>> parts =
              byPlace.computeIfAbsent(hit.passage().number(), k -> empty(sought.size()));
          parts.get(part).add(hit);
        }
      }
    }
    byPlace.values().removeIf(parts -> parts.stream().anyMatch(List::isEmpty));
    if (byPlace.isEmpty()) {
      report.notFound(claim, sought, all);
      return Optional.empty();
    }
    List<List<Hit>> chains = new ArrayList<>();
    for (List<List<Hit>> parts : byPlace.values()) {
      if (parts.stream().allMatch(hits -> hits.size() == 1)) {
        List<Hit> chain = parts.stream().map(hits -> hits.get(0)).toList();
        chains.add(chain);
      } else {
        report.ambiguous(claim, parts.stream().flatMap(List::stream).toList());
        return Optional.empty();
      }
    }
    chains = distinct(chains);
    if (chains.size() > 1) {
      report.ambiguous(claim, chains.stream().map(c -> c.get(0)).toList());
      return Optional.empty();
    }
    List<Hit> chain = chains.get(0);
    for (int i = 1; i < chain.size(); i++) {
      if (chain.get(i).start() <= chain.get(i - 1).end() + 1) {
        report.omission(claim, "its parts are not in the source's order, or nothing is omitted");
        return Optional.empty();
      }
    }
    return Optional.of(chain);
  }

  private static List<List<Hit>> empty(int parts) {
    List<List<Hit>> lists = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /** A provision read in two ways gives the same place twice where no correction lies. */
  private static List<List<Hit>> distinct(List<List<Hit>> chains) {
    Map<String, List<Hit>> byPlace = new TreeMap<>(Comparator.naturalOrder());
    for (List<Hit> chain : chains) {
      Hit first = chain.get(0);
      Hit last = chain.get(chain.size() - 1);
      ReadingText reading = first.passage().reading();
      int start = reading.sourceStart(first.passage().readingStart(first.start()));
      int end = reading.sourceEnd(last.passage().readingEnd(last.end()) - 1);
      byPlace.putIfAbsent(first.passage().provision().id() + " " + start + " " + end, chain);
    }
    return new ArrayList<>(byPlace.values());
  }

  private List<Hit> wholeWords(String canonical) {
    return index.find(canonical).stream().filter(Verifier::isWhole).toList();
  }

  static boolean isWhole(Hit hit) {
    String text = hit.passage().canonical().text();
    return !isWithinToken(text, hit.start()) && !isWithinToken(text, hit.end());
  }

  /**
   * Whether a place lies within what is read as one: a word, {@code 57-NQ/TW}, {@code R&D}, an
   * ellipsis. Figures have their own rule.
   */
  private static boolean isWithinToken(String text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char after = at < text.length() ? text.charAt(at) : ' ';
    if (Words.isWord(before) && Words.isWord(after) || before == '.' && after == '.') {
      return true;
    }
    char first = CONNECTORS.indexOf(before) >= 0 && at > 1 ? text.charAt(at - 2) : before;
    char last =
        CONNECTORS.indexOf(after) >= 0 && at + 1 < text.length() ? text.charAt(at + 1) : after;
    boolean figure = Character.isDigit(first) && Character.isDigit(last);
    return Words.isWord(first) && Words.isWord(last) && !figure;
  }

  static boolean within(Document document, Provision provision, Optional<String> cited) {
    return cited.isEmpty()
        || provision.id().equals(cited.get())
        || document.ancestors(provision).stream().anyMatch(a -> a.id().equals(cited.get()));
  }

  private Proof proof(Claim claim, Document document, Wording wording, List<Hit> hits) {
    Passage passage = hits.get(0).passage();
    ReadingText reading = passage.reading();
    List<Proof.Part> parts = new ArrayList<>();
    Tolerance worst = Tolerance.T0;
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      Wording.Part part = wording.parts().get(i);
      int start = passage.readingStart(hit.start());
      int end = passage.readingEnd(hit.end());
      parts.add(new Proof.Part(start, end, insertions(part, passage, hit)));
      Tolerance needed = needed(part.text(), document, reading, start, end);
      worst = needed.compareTo(worst) > 0 ? needed : worst;
    }
    return new Proof(
        claim,
        passage.provision(),
        document.source(),
        reading,
        List.copyOf(parts),
        worst,
        claim.rendering().map(Claim.Rendering::text),
        false);
  }

  private static List<Proof.Insertion> insertions(Wording.Part part, Passage passage, Hit hit) {
    List<Proof.Insertion> placed = new ArrayList<>();
    for (Wording.Insertion insertion : part.insertions()) {
      String before = Canonical.text(part.text().substring(0, insertion.at()), Tolerance.T4);
      int at = hit.start() + before.length();
      while (at < hit.end() && passage.canonical().text().charAt(at) == ' ') {
        at++;
      }
      int reading = at >= hit.end() ? passage.readingEnd(hit.end()) : passage.readingStart(at);
      placed.add(new Proof.Insertion(reading, insertion.text()));
    }
    return List.copyOf(placed);
  }

  /** The strictest class under which the authored words are the source's. */
  private static Tolerance needed(
      String authored, Document document, ReadingText reading, int start, int end) {
    for (ReadingText.Amendment amendment : reading.amendments()) {
      if (amendment.start() < end && amendment.end() > start) {
        return Tolerance.C;
      }
    }
    String quoted = authored.strip();
    List<ReadingText.Stretch> stretches = reading.stretches(start, end);
    if (stretches.size() == 1) {
      String raw =
          document.source().text().substring(stretches.get(0).start(), stretches.get(0).end());
      if (raw.equals(quoted)) {
        return Tolerance.T0;
      }
      if (nfc(raw).equals(nfc(quoted))) {
        return Tolerance.T1;
      }
    }
    String read = reading.text().substring(start, end);
    for (Tolerance t : List.of(Tolerance.T2, Tolerance.T3)) {
      if (Canonical.text(read, t).equals(Canonical.text(quoted, t))) {
        return t;
      }
    }
    return Tolerance.T4;
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether the words hold a character that the sweep of the file has reported already. */
  static boolean isSuspect(Claim claim, Findings findings) {
    List<Suspect.Hit> hits = Suspect.in(claim.words());
    for (Suspect.Hit hit : hits) {
      Rule rule =
          hit.kind() == Suspect.Kind.INVISIBLE ? Rule.QUOTE_INVISIBLE : Rule.QUOTE_LOOK_ALIKE;
      findings.add(rule, claim.at(), rule.title() + ": " + hit.name());
    }
    return !hits.isEmpty();
  }
}
