package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nguyenvan.content.Content;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;
import nguyenvan.content.PageText;
import nguyenvan.content.Prose;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;
import nguyenvan.text.Markup;
import nguyenvan.text.Numbers;

/**
 * What the site says itself, it says in both languages with the same figures, and quotes nobody.
 */
final class Twins {

  private final Content content;
  private final Findings findings;

  Twins(Content content, Findings findings) {
    this.content = content;
    this.findings = findings;
  }

  void check() {
    for (Entry entry : content.entries().values()) {
      List<Bilingual> texts = new ArrayList<>(List.of(entry.title()));
      if (entry.facts() instanceof Facts.Instrument instrument) {
        numbers("subject", instrument.subject(), entry.at());
        instrument.session().ifPresent(texts::add);
      }
      texts.forEach(t -> own(t, entry.at()));
      prose(entry.prose(), entry.at());
    }
    for (PageText page : content.pages()) {
      Location at = Location.ofFile("content/pages/" + page.name() + ".en.md");
      own(page.title(), at);
      own(page.summary(), at);
      prose(page.prose(), at);
      page.titles().forEach((language, title) -> further(page, language, title));
    }
  }

  /** A page in a further language has the figures of the Vietnamese one. */
  private void further(PageText page, Language language, PageText.Title title) {
    Location at = Location.ofFile("content/pages/" + page.name() + "." + language.tag() + ".md");
    missing("title", page.title().vi(), title.title(), language, at);
    missing("summary", page.summary().vi(), title.summary(), language, at);
    missing(
        "prose",
        words(page.prose().get(Language.VI)),
        words(page.prose().get(language)),
        language,
        at);
    for (String text : List.of(title.title(), title.summary())) {
      if (Markup.quotationMarks(text).find()) {
        findings.add(Rule.QUOTE_MARKS, at, "quotation mark in a title: " + text);
      }
    }
  }

  private void missing(String what, String vi, String other, Language language, Location at) {
    report(what, Numbers.missing(vi, other, language), at);
  }

  private void own(Bilingual text, Location at) {
    numbers("title", text, at);
    for (Language language : Language.WRITTEN) {
      var mark = Markup.quotationMarks(text.in(language));
      if (mark.find()) {
        findings.add(Rule.QUOTE_MARKS, at, "quotation mark in a title: " + text.in(language));
      }
    }
  }

  private void prose(Map<Language, Prose> prose, Location at) {
    if (prose.keySet().containsAll(Language.WRITTEN)) {
      numbers(
          "prose", new Bilingual(words(prose.get(Language.VI)), words(prose.get(Language.EN))), at);
    }
  }

  /** The text without its quotes, which are proved elsewhere, and without the targets of links. */
  private static String words(Prose prose) {
    return prose
        .root()
        .getChars()
        .toString()
        .replaceAll("(?m)^\\s*>.*$", "")
        .replaceAll(
            "\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]\\(quote:[^)\\s]*(?:\\s+\"[^\"\\n]*\")?\\)", "")
        .replaceAll("\\]\\([^)\\n]*\\)", "]");
  }

  private void numbers(String what, Bilingual text, Location at) {
    report(what, Numbers.differences(text.vi(), text.en()), at);
  }

  private void report(String what, List<String> differences, Location at) {
    if (!differences.isEmpty()) {
      findings.add(
          Rule.ENTRY_NUMBERS,
          at,
          "numbers of the " + what + " differ: " + String.join(", ", differences));
    }
  }
}
