package nguyenvan.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nguyenvan.content.Content;
import nguyenvan.document.Corpus;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;
import nguyenvan.text.Markup;
import nguyenvan.text.Numbers;
import org.fedorahosted.tennera.jgettext.Message;

/**
 * Titles, subjects and notes in the languages that the files of content are not written in, {@code
 * content/translations/<language>/titles.po}: without context, the English as original. What such a
 * file lacks is shown in English.
 */
public final class Titles {

  static final String NAME = "titles";

  /**
   * The short texts of one language.
   *
   * @param translated by the English
   * @param lacking the English of those that have no translation
   */
  private record Texts(Map<String, String> translated, Set<String> lacking, int all) {}

  private final Map<Language, Texts> languages;

  private Titles(Map<Language, Texts> languages) {
    this.languages = languages;
  }

  /**
   * Reads the files and holds them against the texts.
   *
   * @throws IOException when a file that exists cannot be read
   */
  public static Titles read(Path root, Corpus corpus, Content content, Findings findings)
      throws IOException {
    Map<Language, Texts> languages = new TreeMap<>();
    for (Language language : content.messages().languages()) {
      if (!Language.WRITTEN.contains(language)) {
        ShortTexts texts = ShortTexts.of(corpus, content, language);
        Map<String, String> translated = new HashMap<>();
        Path path = root.resolve(file(language));
        if (Files.isRegularFile(path)) {
          TextFile.read(root, path, findings)
              .flatMap(f -> PoFile.read(f, findings))
              .ifPresent(f -> new Reader(f, language, texts, findings).read(translated));
        }
        Set<String> lacking = new HashSet<>(texts.all().keySet());
        lacking.removeAll(translated.keySet());
        languages.put(language, new Texts(translated, lacking, texts.all().size()));
      }
    }
    return new Titles(languages);
  }

  static String file(Language language) {
    return Translations.FOLDER + "/" + language.tag() + "/" + NAME + ".po";
  }

  /** A text in a language, or in English where it has no translation. */
  public String in(Language language, Bilingual text) {
    Texts texts = languages.get(language);
    String translated = texts == null ? null : texts.translated.get(ShortTexts.key(text.en()));
    return translated == null ? text.in(language) : translated;
  }

  /** The texts that the pages of a language have in English. */
  public Set<String> lacking(Language language) {
    Texts texts = languages.get(language);
    return texts == null ? Set.of() : texts.lacking;
  }

  /** Reports the languages of a released site that lack texts. */
  public void requireAll(Findings findings) {
    languages.forEach(
        (language, texts) -> {
          if (!texts.lacking.isEmpty()) {
            findings.add(
                Rule.TRANSLATION_INCOMPLETE,
                Location.ofFile(file(language)),
                texts.lacking.size() + " of " + texts.all + " short texts have no translation");
          }
        });
  }

  /** Reads one file. */
  private record Reader(PoFile file, Language language, ShortTexts texts, Findings findings) {

    void read(Map<String, String> translated) {
      PoHeader.check(file, language, findings);
      file.repeated()
          .forEach((text, at) -> report(Rule.TRANSLATION_MALFORMED, at, "entry given twice", text));
      Set<String> found = new HashSet<>();
      for (Message message : file.entries()) {
        String text = ShortTexts.key(message.getMsgid());
        Location at = file.at(message);
        found.add(text);
        if (message.isPlural() || message.getMsgctxt() != null) {
          report(Rule.TRANSLATION_MALFORMED, at, "neither context nor plural is used here", text);
        } else if (!texts.all().containsKey(text)) {
          report(Rule.TRANSLATION_ORPHAN, at, "no text of the site", text);
        } else if (message.isFuzzy()) {
          report(Rule.TRANSLATION_FUZZY, at, "fuzzy", text);
        } else if (message.getMsgstr().isBlank()) {
          report(Rule.TRANSLATION_MISSING, at, "not translated", text);
        } else {
          String words = ShortTexts.key(message.getMsgstr());
          check(text, words, at);
          translated.put(text, words);
        }
      }
      for (String text : texts.all().keySet()) {
        if (!found.contains(text)) {
          report(Rule.TRANSLATION_MISSING, Location.ofFile(file.name()), "not translated", text);
        }
      }
    }

    private void check(String text, String words, Location at) {
      Optional<String> html = Markup.html(words);
      html.ifPresent(tag -> findings.add(Rule.ENTRY_RAW_HTML, at, "raw HTML: " + tag));
      boolean quotes = Markup.quotationMarks(words).find();
      if (quotes && !Markup.quotationMarks(text).find()) {
        report(Rule.QUOTE_MARKS, at, "quotation mark in a title", words);
      }
      for (String vietnamese : texts.all().get(text)) {
        List<String> missing = Numbers.missing(vietnamese, words, language);
        if (!missing.isEmpty()) {
          findings.add(
              new Finding(
                  Rule.TRANSLATION_NUMBERS,
                  at,
                  "numbers of a title differ: " + String.join(", ", missing),
                  new Finding.Detail("source", vietnamese),
                  new Finding.Detail("translation", words)));
        }
      }
    }

    private void report(Rule rule, Location at, String what, String text) {
      findings.add(rule, at, what + ": " + text);
    }
  }
}
