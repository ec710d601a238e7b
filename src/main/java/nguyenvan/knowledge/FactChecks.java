package nguyenvan.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import nguyenvan.finding.Rule;
import nguyenvan.quote.Proof;
import nguyenvan.text.Canonical;
import nguyenvan.text.Language;
import nguyenvan.text.Numbers;
import nguyenvan.text.Tolerance;

/** A fact is what can be read off a proved quote, and nothing else. */
final class FactChecks {

  private static final Set<String> AT_LEAST = Set.of("tối thiểu", "ít nhất", "từ", "≥");
  private static final Set<String> MORE = Set.of("trên", "hơn", "vượt", ">");
  private static final Set<String> AT_MOST = Set.of("tối đa", "nhiều nhất", "không quá", "≤");
  private static final Set<String> LESS = Set.of("dưới", "<");
  private static final Set<String> ABOUT = Set.of("khoảng", "gần", "xấp xỉ", "~");
  private static final Map<Facts.Comparator, Set<String>> WORDS =
      Map.of(
          Facts.Comparator.AT_LEAST, AT_LEAST,
          Facts.Comparator.MORE, MORE,
          Facts.Comparator.AT_MOST, AT_MOST,
          Facts.Comparator.LESS, LESS,
          Facts.Comparator.ABOUT, ABOUT);

  /** How far before a figure the word that bounds it may stand: {@code ít nhất 5 tổ chức}. */
  private static final int REACH = 22;

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
      entry
          .claims()
          .forEach(c -> java.util.Optional.ofNullable(proofs.get(c.id())).ifPresent(proved::add));
      boolean complete = proved.size() == entry.claims().size() && !proved.isEmpty();
      if (complete && entry.facts() instanceof Facts.Target target) {
        target(target, own(entry, proved));
      } else if (complete && entry.facts() instanceof Facts.Instrument instrument) {
        instrument(instrument, proved);
      } else if (complete && entry.facts() instanceof Facts.Event event) {
        date(event.date(), event.at(), proved);
      }
    }
  }

  /** What another document says of the same thing bears out nothing of this one. */
  private static List<Proof> own(Entry entry, List<Proof> proved) {
    String document = entry.document().map(Facts.Reference::id).orElse("");
    return proved.stream().filter(p -> p.provision().document().equals(document)).toList();
  }

  private void target(Facts.Target target, List<Proof> proved) {
    String words = joined(proved);
    target.value().ifPresent(v -> value(v, words));
    target.horizon().ifPresent(h -> horizon(h, target, proved));
  }

  private void value(Facts.Value value, String words) {
    List<BigDecimal> stated = new ArrayList<>(List.of(value.from()));
    value.to().ifPresent(stated::add);
    List<String> printed = Numbers.numerals(words, Language.VI);
    for (BigDecimal number : stated) {
      if (!printed.contains(number.stripTrailingZeros().toPlainString())) {
        findings.add(
            new Finding(
                Rule.FACT_NUMBER,
                value.at(),
                number.toPlainString() + " cannot be read off the quote",
                new Finding.Detail("quoted", words)));
        return;
      }
    }
    comparator(value, words);
  }

  private void comparator(Facts.Value value, String words) {
    String figure = value.from().stripTrailingZeros().toPlainString().replace('.', ',');
    Matcher m =
        Pattern.compile("(?<![\\d.,])" + Pattern.quote(figure) + "(?![\\d]|[.,]\\d)")
            .matcher(words);
    boolean borneOut = false;
    while (m.find()) {
      String before =
          words.substring(Math.max(0, m.start() - REACH), m.start()).toLowerCase(Locale.ROOT);
      borneOut |= bears(value.comparator(), before);
    }
    if (!borneOut) {
      findings.add(
          new Finding(
              Rule.FACT_COMPARATOR,
              value.at(),
              "the quote does not say " + value.comparator().sign() + " " + figure,
              new Finding.Detail("quoted", words)));
    }
  }

  private static boolean bears(Facts.Comparator comparator, String before) {
    return switch (comparator) {
      case RANGE, TOP -> true;
      case EQUAL -> WORDS.values().stream().noneMatch(words -> endsWithAny(before, words));
      default -> endsWithAny(before, WORDS.get(comparator));
    };
  }

  /** Whether one of the words stands last but for at most one word, such as {@code có}. */
  private static boolean endsWithAny(String before, Set<String> words) {
    String text = before.stripTrailing();
    String less = text.replaceFirst("(?:^|\\s)\\S+$", "");
    return words.stream()
        .anyMatch(
            w ->
                endsWithWord(text, w)
                    || (w.length() > 1 && endsWithWord(less, w) && text.endsWith(" có")));
  }

  private static boolean endsWithWord(String text, String word) {
    int at = text.length() - word.length();
    return text.endsWith(word) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
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
            || proved.stream().anyMatch(p -> fold(p.words()).contains(fold(instrument.number())));
    if (!named) {
      findings.add(
          Rule.FACT_IDENTITY, instrument.at(), "no quote prints the number " + instrument.number());
    }
    String subject = fold(instrument.subject().vi());
    boolean said = proved.stream().anyMatch(p -> fold(p.words()).contains(subject));
    if (!said) {
      findings.add(
          new Finding(
              Rule.FACT_SUBJECT,
              instrument.at(),
              Rule.FACT_SUBJECT.title(),
              new Finding.Detail("subject", instrument.subject().vi())));
    }
  }

  private void date(String iso, nguyenvan.finding.Location at, List<Proof> proved) {
    if (iso.length() != 10) {
      return;
    }
    List<Integer> parts = List.of(iso.split("-")).stream().map(Integer::parseInt).toList();
    Pattern printed =
        Pattern.compile(
            "(?<!\\d)0?"
                + parts.get(2)
                + "(?:\\s*[/-]\\s*| tháng )0?"
                + parts.get(1)
                + "(?:\\s*[/-]\\s*| năm )"
                + parts.get(0)
                + "(?!\\d)|"
                + iso);
    if (proved.stream().noneMatch(p -> printed.matcher(p.words()).find())) {
      findings.add(Rule.FACT_IDENTITY, at, "no quote prints the date " + iso);
    }
  }

  private static String joined(List<Proof> proved) {
    return String.join(" ", proved.stream().map(Proof::words).toList());
  }

  private static String fold(String text) {
    return Canonical.text(text, Tolerance.T4).toLowerCase(Locale.ROOT);
  }
}
