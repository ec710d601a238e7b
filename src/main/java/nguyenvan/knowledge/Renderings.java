package nguyenvan.knowledge;

import java.util.List;
import java.util.Optional;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.quote.Claim;
import nguyenvan.quote.Proof;
import nguyenvan.text.Canonical;
import nguyenvan.text.Negations;
import nguyenvan.text.Numbers;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;
import nguyenvan.translation.Translations;

/**
 * The English beside a quote: the translation of its whole provision, or an extract that is word
 * for word part of it; its numbers agree with the Vietnamese.
 */
final class Renderings {

  private final Translations translations;
  private final Findings findings;

  Renderings(Translations translations, Findings findings) {
    this.translations = translations;
    this.findings = findings;
  }

  /**
   * Completes a proof with its rendering.
   *
   * @param required whether a quote without English is a finding
   */
  Proof complete(Proof proof, boolean required) {
    Optional<String> whole = translations.english(proof.provision());
    Optional<Claim.Rendering> own = proof.claim().rendering();
    if (own.isEmpty()) {
      if (proof.isWhole() && whole.isPresent()) {
        return with(proof, whole, false);
      }
      boolean unread = proof.isWhole() && translations.isUnread(proof.provision());
      if (required && !unread) {
        findings.add(Rule.QUOTE_NO_RENDERING, proof.claim().at(), Rule.QUOTE_NO_RENDERING.title());
      }
      return proof;
    }
    numbers(proof, own.get());
    Negations.difference(proof.words(), own.get().text())
        .ifPresent(d -> negation(proof, own.get(), d));
    whole.ifPresent(text -> extract(own.get(), text));
    return with(proof, own.map(Claim.Rendering::text), whole.isPresent());
  }

  private static Proof with(Proof p, Optional<String> rendering, boolean extract) {
    return new Proof(
        p.claim(),
        p.provision(),
        p.source(),
        p.reading(),
        p.parts(),
        p.tolerance(),
        rendering,
        extract);
  }

  private void numbers(Proof proof, Claim.Rendering rendering) {
    List<String> differences = Numbers.differences(proof.words(), rendering.text());
    if (!differences.isEmpty()) {
      findings.add(
          new Finding(
              Rule.QUOTE_RENDERING_NUMBERS,
              rendering.at(),
              "numbers differ: " + String.join(", ", differences),
              new Finding.Detail("quoted", proof.words()),
              new Finding.Detail("english", rendering.text())));
    }
  }

  /** Where the words stand next, not begun or ended within a word; -1 when nowhere. */
  private static int wholeWords(String text, String words, int from) {
    int at = text.indexOf(words, from);
    while (at >= 0 && (isWithinWord(text, at) || isWithinWord(text, at + words.length()))) {
      at = text.indexOf(words, at + 1);
    }
    return at;
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Words.isWord(text.charAt(at - 1))
        && Words.isWord(text.charAt(at));
  }

  private void negation(Proof proof, Claim.Rendering rendering, String difference) {
    findings.add(
        new Finding(
            Rule.QUOTE_RENDERING_NEGATION,
            rendering.at(),
            "negations differ: " + difference,
            new Finding.Detail("quoted", proof.words()),
            new Finding.Detail("english", rendering.text())));
  }

  private void extract(Claim.Rendering rendering, String translation) {
    String whole = Canonical.text(translation, Tolerance.T3);
    int from = 0;
    for (String part : rendering.text().split("\\[(?:…|\\.\\.\\.)\\]")) {
      String sought = Canonical.text(part, Tolerance.T3);
      int at = wholeWords(whole, sought, from);
      if (at < 0) {
        findings.add(
            new Finding(
                Rule.QUOTE_RENDERING_EXTRACT,
                rendering.at(),
                Rule.QUOTE_RENDERING_EXTRACT.title(),
                new Finding.Detail("english", sought),
                new Finding.Detail("whole", whole)));
        return;
      }
      from = at + sought.length();
    }
  }
}
