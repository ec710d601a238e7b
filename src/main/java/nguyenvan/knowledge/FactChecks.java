package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nguyenvan.content.Content;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.quote.Proof;
import nguyenvan.text.Printed;

/** A fact is what can be read off a proved quote, and nothing else. */
final class FactChecks {

  /** Where a term that joins several is parted: {@code Công nghiệp hóa, hiện đại hóa}. */
  private static final Pattern PARTS = Pattern.compile(",\\s+|\\s+[-–]\\s+");

  private final Corpus corpus;
  private final Content content;
  private final Map<String, Proof> proofs;
  private final Findings findings;

  FactChecks(Corpus corpus, Content content, Map<String, Proof> proofs, Findings findings) {
    this.corpus = corpus;
    this.content = content;
    this.proofs = proofs;
    this.findings = findings;
  }

  void check() {
    corpus.documents().forEach(this::document);
    for (Entry entry : content.entries().values()) {
      List<Proof> proved = new ArrayList<>();
      entry.claims().forEach(c -> Optional.ofNullable(proofs.get(c.id())).ifPresent(proved::add));
      boolean complete = proved.size() == entry.claims().size() && !proved.isEmpty();
      if (complete && entry.facts() instanceof Facts.Target target) {
        target(target, own(entry, proved));
      } else if (complete && entry.facts() instanceof Facts.Instrument instrument) {
        instrument(instrument, proved);
      } else if (complete && entry.facts() instanceof Facts.Indicator indicator) {
        indicator.results().forEach(this::result);
      } else if (complete && entry.facts() instanceof Facts.Event event) {
        date(event.date(), event.at(), proved);
      } else if (complete && entry.facts() instanceof Facts.Viewpoint v) {
        place(v.number(), v.provision(), v.at(), entry, proved);
      } else if (complete && entry.facts() instanceof Facts.Task t) {
        place(t.number(), t.provision(), t.at(), entry, proved);
      } else if (complete && entry.facts() instanceof Facts.Term term) {
        term(entry, term, proved);
      }
    }
  }

  /** What another document says of the same thing bears out nothing of this one. */
  private static List<Proof> own(Entry entry, List<Proof> proved) {
    String document = entry.document().map(Facts.Reference::id).orElse("");
    return proved.stream().filter(p -> p.provision().document().equals(document)).toList();
  }

  private void target(Facts.Target target, List<Proof> proved) {
    if (proved.isEmpty()) {
      findings.add(
          Rule.ENTRY_NO_QUOTE, target.at(), "no quote is of the document that the target names");
      return;
    }
    List<String> passages = proved.stream().map(Proof::words).toList();
    target.value().flatMap(v -> Measures.fault(v, passages)).ifPresent(findings::add);
    target.horizon().ifPresent(h -> horizon(h, target, proved));
  }

  private void horizon(int horizon, Facts.Target target, List<Proof> proved) {
    for (Proof proof : proved) {
      Document document = corpus.document(proof.provision().document()).orElseThrow();
      boolean stated =
          Printed.year(proof.provision().text().text(), horizon)
              || document.ancestors(proof.provision()).stream()
                  .map(Provision::text)
                  .anyMatch(t -> Printed.year(t.text(), horizon));
      if (stated) {
        return;
      }
    }
    findings.add(
        Rule.FACT_HORIZON,
        target.at(),
        "horizon " + horizon + " is not in the quoted provision or the headings above it");
  }

  /** A result is read off its own quote; its years off the quote, its provision or the headings. */
  private void result(Facts.Result result) {
    Proof proof = proofs.get(result.claim());
    Measures.fault(result.value(), List.of(proof.words())).ifPresent(findings::add);
    Document document = corpus.document(proof.provision().document()).orElseThrow();
    StringBuilder around = new StringBuilder(proof.provision().text().text());
    document.ancestors(proof.provision()).forEach(p -> around.append('\n').append(p.text()));
    for (int year : new int[] {result.from(), result.to()}) {
      if (!Printed.yearOrSpan(around.toString(), year)) {
        findings.add(
            Rule.FACT_HORIZON,
            result.at(),
            "year " + year + " is not in the quoted provision or the headings above it");
        return;
      }
    }
  }

  private void instrument(Facts.Instrument instrument, List<Proof> proved) {
    date(instrument.date(), instrument.at(), proved);
    boolean named =
        instrument.number().isEmpty()
            || proved.stream().anyMatch(p -> Printed.number(p.words(), instrument.number()));
    if (!named) {
      findings.add(
          Rule.FACT_IDENTITY, instrument.at(), "no quote prints the number " + instrument.number());
    }
    String subject = instrument.subject().vi();
    if (!subject.isBlank() && proved.stream().noneMatch(p -> Printed.phrase(p.words(), subject))) {
      findings.add(
          new Finding(
              Rule.FACT_SUBJECT,
              instrument.at(),
              Rule.FACT_SUBJECT.title(),
              new Finding.Detail("subject", subject)));
    }
  }

  private void date(String iso, Location at, List<Proof> proved) {
    boolean readable = iso.matches("\\d{4}(-\\d{2}){0,2}");
    if (readable && proved.stream().noneMatch(p -> Printed.date(p.words(), iso))) {
      findings.add(Rule.FACT_IDENTITY, at, "no quote prints the date " + iso);
    }
  }

  private void term(Entry entry, Facts.Term term, List<Proof> proved) {
    List<String> names = new ArrayList<>(term.aliases());
    names.add(entry.title().vi());
    if (!term.abbreviation().isEmpty()) {
      names.add(term.abbreviation());
    }
    boolean used =
        proved.stream().anyMatch(p -> names.stream().anyMatch(n -> Printed.phrase(p.words(), n)));
    if (!used) {
      findings.add(
          Rule.FACT_SUBJECT, term.at(), "no quote uses the term: " + String.join(", ", names));
    }
    for (String definition : term.definitions()) {
      if (!isAbout(names, proofs.get(definition))) {
        findings.add(
            new Finding(
                Rule.FACT_SUBJECT,
                term.at(),
                "the definition does not use the term: " + String.join(", ", names),
                new Finding.Detail("quoted", proofs.get(definition).words())));
      }
    }
  }

  /** Whether a quote has a term or a part of it, or goes on from where its section has the term. */
  private boolean isAbout(List<String> names, Proof definition) {
    Document document = corpus.document(definition.provision().document()).orElseThrow();
    String section = document.leadingTo(definition.provision());
    return names.stream().anyMatch(n -> Printed.phrase(section, n))
        || names.stream()
            .flatMap(PARTS::splitAsStream)
            .anyMatch(n -> Printed.phrase(definition.words(), n));
  }

  /** What is declared of a document is printed in it. */
  private void document(Document document) {
    StringBuilder text = new StringBuilder();
    document.provisions().forEach(p -> text.append(p.text()).append('\n'));
    String number = document.map().number();
    String date = document.map().date();
    if (!number.isEmpty() && !Printed.number(text.toString(), number)) {
      findings.add(
          Rule.FACT_IDENTITY,
          document.map().at(),
          "the document does not print the number " + number);
    }
    if (date.matches("\\d{4}-\\d{2}(-\\d{2})?") && !Printed.date(text.toString(), date)) {
      findings.add(
          Rule.FACT_IDENTITY, document.map().at(), "the document does not print the date " + date);
    }
  }

  /**
   * A viewpoint or a task group is a provision: it quotes it, and has the number that it prints.
   */
  private void place(
      String number, String provision, Location at, Entry entry, List<Proof> proved) {
    Optional<Provision> place =
        corpus.provision(entry.document().map(Facts.Reference::id).orElse(""), provision);
    if (place.isEmpty()) {
      return;
    }
    if (proved.stream().noneMatch(p -> p.provision().equals(place.get()))) {
      findings.add(
          Rule.QUOTE_WRONG_PROVISION,
          at,
          "no quote is of provision " + provision + ", which it is");
    }
    String printed =
        place.get().label().replaceAll("[^\\p{L}\\p{N}.]|\\.$", "").replaceAll("\\.$", "");
    // A part says its number in words, and a title need not repeat it.
    boolean spelt = number.isEmpty() && !printed.matches("\\d+(\\.\\d+)*|[IVX]+|\\p{Ll}");
    if (!printed.equals(number) && !spelt) {
      findings.add(
          Rule.FACT_NUMBER,
          at,
          "provision " + provision + " prints the number " + printed + ", not " + number);
    }
  }
}
