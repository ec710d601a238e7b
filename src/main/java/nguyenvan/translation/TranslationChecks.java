package nguyenvan.translation;

import java.util.ArrayList;
import java.util.List;
import nguyenvan.document.Provision;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Language;
import nguyenvan.text.Negations;
import nguyenvan.text.Numbers;

/** What of an original can be held against its translation by program. */
final class TranslationChecks {

  /** Originals shorter than this say nothing by their length. */
  private static final int SHORT = 60;

  private static final double SHORTEST = 0.55;
  private static final double LONGEST = 2.0;

  private final Language language;
  private final Glossary glossary;
  private final Findings findings;

  TranslationChecks(Language language, Glossary glossary, Findings findings) {
    this.language = language;
    this.glossary = glossary;
    this.findings = findings;
  }

  /**
   * Checks one translation.
   *
   * @param marked the original with its marks
   * @param translated the translation with its marks
   */
  void check(Provision provision, String marked, String translated, Location at) {
    String original = provision.text().text();
    String translation = Marks.without(translated);
    Entry entry = new Entry(provision.id(), original, translation, at);
    List<String> marks = Texts.differences(Marks.of(marked), Marks.of(translated));
    entry.report(Rule.TRANSLATION_MARKS, "marks", marks);
    List<String> numbers = numbers(original, translation);
    entry.report(Rule.TRANSLATION_NUMBERS, "numbers", numbers);
    entry.report(
        Rule.TRANSLATION_INSTRUMENT,
        "numbers of instruments",
        Texts.instruments(original, translation));
    entry.report(Rule.TRANSLATION_ROMAN, "Roman numerals", Texts.romans(original, translation));
    if (language.equals(Language.EN)) {
      entry.report(Rule.TRANSLATION_DATE, "dates", dates(original, translation));
      Negations.difference(original, translation)
          .ifPresent(d -> entry.report(Rule.TRANSLATION_NEGATION, "negations", List.of(d)));
    }
    if (numbers.isEmpty()) {
      entry.report(
          Rule.TRANSLATION_ORDER, "shares", Texts.exchangedShares(original, translation, language));
    }
    remainder(entry);
    terms(entry);
    length(entry);
  }

  private List<String> numbers(String original, String translation) {
    if (!language.equals(Language.EN)) {
      return Numbers.missing(original, translation, language);
    }
    List<String> differences = new ArrayList<>(Numbers.differences(original, translation));
    if (differences.isEmpty()) {
      differences.addAll(Texts.magnitudes(original, translation));
      differences.addAll(Texts.ordinals(original, translation));
      differences.addAll(Texts.reversed(original, translation));
      differences.addAll(Bounds.contradicted(original, translation));
      differences.addAll(Bounds.dropped(original, translation));
    }
    return differences;
  }

  private static List<String> dates(String original, String translation) {
    List<String> missing = Dates.missing(original, translation);
    return missing.isEmpty() ? Dates.exchanged(original, translation) : missing;
  }

  private void remainder(Entry entry) {
    List<String> left = Texts.untranslated(entry.original, entry.translation, glossary);
    if (!left.isEmpty()) {
      findings.add(
          Rule.TRANSLATION_REMAINDER,
          entry.at,
          "Vietnamese in the translation of " + entry.id + ": " + String.join(", ", left));
    }
  }

  private void terms(Entry entry) {
    for (Glossary.Departure d : glossary.departures(entry.original, entry.translation)) {
      findings.add(
          new Finding(
              Rule.TRANSLATION_TERM,
              entry.at,
              "term of " + entry.id + " rendered otherwise than the list says",
              new Finding.Detail("term", d.printed()),
              new Finding.Detail("list", String.join(" or ", d.term().renderings())),
              new Finding.Detail("translation", entry.translation)));
    }
  }

  private void length(Entry entry) {
    double ratio = (double) entry.translation.length() / Math.max(1, entry.original.length());
    if (entry.original.length() >= SHORT && (ratio < SHORTEST || ratio > LONGEST)) {
      findings.add(
          new Finding(
              Rule.TRANSLATION_LENGTH,
              entry.at,
              "length of " + entry.id + " is " + Math.round(ratio * 100) + "% of the original's",
              new Finding.Detail("source", entry.original),
              new Finding.Detail("translation", entry.translation)));
    }
  }

  /** An original, its translation without marks, and where that stands. */
  private final class Entry {
    private final String id;
    private final String original;
    private final String translation;
    private final Location at;

    Entry(String id, String original, String translation, Location at) {
      this.id = id;
      this.original = original;
      this.translation = translation;
      this.at = at;
    }

    void report(Rule rule, String what, List<String> differences) {
      if (!differences.isEmpty()) {
        findings.add(
            new Finding(
                rule,
                at,
                what + " of " + id + " differ: " + String.join(", ", differences),
                new Finding.Detail("source", original),
                new Finding.Detail("translation", translation)));
      }
    }
  }
}
