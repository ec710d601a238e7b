package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nguyenvan.content.Content;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.mention.InstrumentNumbers;
import nguyenvan.quote.Proof;
import nguyenvan.text.Canonical;
import nguyenvan.text.Printed;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;

/**
 * Holds how an instrument is said to stand to another one, and whose words a passage is said to be,
 * against the quotes. Which of several instruments that a quote names is meant, nobody but the
 * author can tell.
 */
final class RelationChecks {

  /** What a quote says, one way or another, where it states a relation. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "implements",
              List.of(
                  "thực hiện",
                  "triển khai",
                  "cụ thể hóa",
                  "thể chế hóa",
                  "quy định chi tiết",
                  "hướng dẫn",
                  "căn cứ"),
          "replaces", List.of("thay thế"),
          "amends", List.of("sửa đổi", "bổ sung"),
          "reviews", List.of("sơ kết", "tổng kết", "đánh giá"),
          "accompanies", List.of("kèm theo"),
          "drafts", List.of("dự thảo"),
          "continues", List.of("tiếp tục"),
          "promulgates", List.of("ban hành", "phê duyệt"),
          "certifies", List.of("sao y"));

  /** Types whose words are followed by what the relation is to. */
  private static final Set<String> FORWARD =
      Set.of("implements", "replaces", "amends", "reviews", "continues");

  private final Corpus corpus;
  private final Content content;
  private final Map<String, Proof> proofs;
  private final Findings findings;

  RelationChecks(Corpus corpus, Content content, Map<String, Proof> proofs, Findings findings) {
    this.corpus = corpus;
    this.content = content;
    this.proofs = proofs;
    this.findings = findings;
  }

  void check() {
    for (Entry entry : content.entries().values()) {
      if (entry.facts() instanceof Facts.Instrument instrument) {
        instrument.relations().forEach(r -> relation(entry, r));
      }
      entry.attributedTo().ifPresent(a -> attribution(entry, a));
    }
  }

  private void relation(Entry entry, Facts.Relation relation) {
    Proof proof = proofs.get(relation.claim());
    Entry target = content.entries().get(relation.target());
    if (proof == null || target == null || !(target.facts() instanceof Facts.Instrument)) {
      return;
    }
    String document = document(proof);
    String words = fold(proof.words());
    boolean byTarget = isOf(target, document);
    OptionalInt said =
        said(relation.type(), words, byTarget ? Optional.empty() : Optional.of(target), document);
    if (target.equals(entry)) {
      report(relation, proof, "an instrument stands in no relation to itself");
    } else if (!byTarget && !isNamed(target, words, document)) {
      report(relation, proof, "the quote does not name " + target.id());
    } else if (said.isEmpty()) {
      report(relation, proof, "the quote does not say " + relation.type() + " " + target.id());
    } else if (!isSubject(entry, relation.type(), proof, said.getAsInt(), byTarget)) {
      report(relation, proof, "the quote does not say so of " + entry.id());
    }
  }

  /**
   * Whether the instrument may be what a quote speaks of: it is the document itself, the passage
   * names it, or the quote names no other one before the words.
   */
  private static boolean isSubject(
      Entry entry, String type, Proof proof, int said, boolean byTarget) {
    String document = document(proof);
    boolean named = isNamed(entry, fold(proof.provision().text().text()), document);
    boolean other =
        byTarget && FORWARD.contains(type)
            || InstrumentNumbers.in(Canonical.text(proof.words(), Tolerance.T4)).stream()
                .anyMatch(n -> n.end() <= said);
    return isOf(entry, document) || named || !other;
  }

  /**
   * Where the words of a relation begin that nothing denies, and that the name of the target
   * follows where they must have an object.
   */
  private static OptionalInt said(
      String type, String words, Optional<Entry> target, String document) {
    if (!WORDS.containsKey(type)) {
      return OptionalInt.of(0);
    }
    for (String word : WORDS.get(type)) {
      String sought = fold(word);
      for (int at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
        int end = at + sought.length();
        boolean whole =
            (at == 0 || !Words.isWord(words.charAt(at - 1)))
                && (end == words.length() || !Words.isWord(words.charAt(end)));
        String after = words.substring(end);
        boolean toward =
            !FORWARD.contains(type) || target.map(t -> isNamed(t, after, document)).orElse(true);
        if (whole && toward && Words.negationBefore(words, at).isEmpty()) {
          return OptionalInt.of(at);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The passage, a heading above it or the head of its document names whose words it gives. */
  private void attribution(Entry entry, Facts.Reference reference) {
    Entry instrument = content.entries().get(reference.id());
    List<Proof> proved =
        entry.claims().stream()
            .flatMap(c -> Optional.ofNullable(proofs.get(c.id())).stream())
            .toList();
    boolean complete = proved.size() == entry.claims().size();
    if (!complete || instrument == null || !(instrument.facts() instanceof Facts.Instrument)) {
      return;
    }
    if (proved.stream().noneMatch(p -> isNamed(instrument, around(p), document(p)))) {
      findings.add(
          new Finding(
              Rule.FACT_RELATION,
              reference.at(),
              "neither the passage nor what stands above it names " + reference.id()));
    }
  }

  private String around(Proof proof) {
    Document document = corpus.document(document(proof)).orElseThrow();
    StringBuilder text = new StringBuilder(document.leadingTo(proof.provision()));
    document.provisions().stream()
        .filter(p -> p.kind() == Provision.Kind.HEAD)
        .forEach(p -> text.append(p.text()).append('\n'));
    return fold(text.toString());
  }

  private static String document(Proof proof) {
    return proof.provision().document();
  }

  /** Whether an instrument is the document: it need not name itself. */
  private static boolean isOf(Entry entry, String document) {
    return entry.document().filter(d -> d.id().equals(document)).isPresent();
  }

  private static boolean isNamed(Entry entry, String words, String document) {
    Facts.Instrument instrument = (Facts.Instrument) entry.facts();
    List<String> names = new ArrayList<>(instrument.names());
    names.addAll(instrument.namesIn().getOrDefault(document, List.of()));
    names.add(entry.title().vi());
    names.add(instrument.subject().vi());
    return !instrument.number().isEmpty() && Printed.number(words, instrument.number())
        || names.stream().anyMatch(n -> !n.isBlank() && Printed.phrase(words, n));
  }

  private void report(Facts.Relation relation, Proof proof, String message) {
    findings.add(
        new Finding(
            Rule.FACT_RELATION,
            relation.at(),
            message,
            new Finding.Detail("quoted", proof.words())));
  }

  private static String fold(String text) {
    return Canonical.text(text, Tolerance.T4).toLowerCase(Locale.ROOT);
  }
}
