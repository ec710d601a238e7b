package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
import nguyenvan.text.Canonical;
import nguyenvan.text.Language;
import nguyenvan.text.Numbers;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;

/** A fact is what can be read off a proved quote, and nothing else. */
final class FactChecks {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

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
    for (Entry entry : content.entries().values()) {
      List<Proof> proved = new ArrayList<>();
      entry.claims().forEach(c -> Optional.ofNullable(proofs.get(c.id())).ifPresent(proved::add));
      boolean complete = proved.size() == entry.claims().size() && !proved.isEmpty();
      if (complete && entry.facts() instanceof Facts.Target target) {
        target(target, own(entry, proved));
      } else if (complete && entry.facts() instanceof Facts.Instrument instrument) {
        instrument(instrument, proved);
      } else if (complete && entry.facts() instanceof Facts.Event event) {
        date(event.date(), event.at(), proved);
      } else if (complete && entry.facts() instanceof Facts.Viewpoint v) {
        place(v.number(), v.provision(), v.at(), entry, proved);
      } else if (complete && entry.facts() instanceof Facts.Task t) {
        place(t.number(), t.provision(), t.at(), entry, proved);
      }
    }
  }

  /** What another document says of the same thing bears out nothing of this one. */
  private static List<Proof> own(Entry entry, List<Proof> proved) {
    String document = entry.document().map(Facts.Reference::id).orElse("");
    return proved.stream().filter(p -> p.provision().document().equals(document)).toList();
  }

  private void target(Facts.Target target, List<Proof> proved) {
    List<String> passages = proved.stream().map(Proof::words).toList();
    target.value().flatMap(v -> Measures.fault(v, passages)).ifPresent(findings::add);
    target.horizon().ifPresent(h -> horizon(h, target, proved));
  }

  private void horizon(int horizon, Facts.Target target, List<Proof> proved) {
    String year = Integer.toString(horizon);
    for (Proof proof : proved) {
      Document document = corpus.document(proof.provision().document()).orElseThrow();
      boolean stated =
          contains(proof.provision().text().text(), year)
              || document.ancestors(proof.provision()).stream()
                  .map(Provision::text)
                  .anyMatch(t -> contains(t.text(), year));
      if (stated) {
        return;
      }
    }
    findings.add(
        Rule.FACT_HORIZON,
        target.at(),
        "horizon " + year + " is not in the quoted provision or the headings above it");
  }

  private static boolean contains(String text, String number) {
    return Numbers.numerals(text, Language.VI).contains(number);
  }

  private void instrument(Facts.Instrument instrument, List<Proof> proved) {
    date(instrument.date(), instrument.at(), proved);
    boolean named =
        instrument.number().isEmpty()
            || proved.stream().anyMatch(p -> says(p, instrument.number()));
    if (!named) {
      findings.add(
          Rule.FACT_IDENTITY, instrument.at(), "no quote prints the number " + instrument.number());
    }
    String subject = instrument.subject().vi();
    if (!subject.isBlank() && proved.stream().noneMatch(p -> says(p, subject))) {
      findings.add(
          new Finding(
              Rule.FACT_SUBJECT,
              instrument.at(),
              Rule.FACT_SUBJECT.title(),
              new Finding.Detail("subject", subject)));
    }
  }

  private void date(String iso, Location at, List<Proof> proved) {
    Matcher day = DAY.matcher(iso);
    if (!day.matches()) {
      return;
    }
    Pattern printed =
        Pattern.compile(
            "(?<![\\d/-])0?"
                + Integer.parseInt(day.group(3))
                + "(?:\\s*[/-]\\s*| tháng )0?"
                + Integer.parseInt(day.group(2))
                + "(?:\\s*[/-]\\s*| năm )"
                + day.group(1)
                + "(?!\\d)|"
                + iso);
    if (proved.stream().noneMatch(p -> printed.matcher(p.words()).find())) {
      findings.add(Rule.FACT_IDENTITY, at, "no quote prints the date " + iso);
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
    if (!printed.equals(number)) {
      findings.add(
          Rule.FACT_NUMBER,
          at,
          "provision " + provision + " prints the number " + printed + ", not " + number);
    }
  }

  /** Whether a quote has the words as whole words, in any case. */
  private static boolean says(Proof proof, String words) {
    String text = fold(proof.words());
    String sought = fold(words);
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      boolean begins = at == 0 || !Words.isWord(text.charAt(at - 1));
      boolean ends = end == text.length() || !Words.isWord(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String text) {
    return Canonical.text(text, Tolerance.T4).toLowerCase(Locale.ROOT);
  }
}
