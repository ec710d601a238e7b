package nguyenvan.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Language;

/**
 * The documents in other languages, {@code content/translations/<language>/<document>.po}, as far
 * as they passed their checks.
 */
public final class Translations {

  /** Folder of the languages. */
  static final String FOLDER = "content/translations";

  private record Key(Language language, String document) {}

  /** A translation file before it is taken apart; empty when it cannot be read. */
  private record Source(
      Language language, Document document, Glossary glossary, Optional<TextFile> file) {

    TranslatedDocument read(Findings findings) {
      return file.flatMap(f -> PoFile.read(f, findings))
          .map(po -> new TranslationReader(po, document, language, glossary, findings).read())
          .orElse(TranslatedDocument.UNREAD);
    }
  }

  private final Map<Key, TranslatedDocument> documents;
  private final Map<Language, Glossary> glossaries;

  private Translations(Map<Key, TranslatedDocument> documents, Map<Language, Glossary> glossaries) {
    this.documents = documents;
    this.glossaries = glossaries;
  }

  /** Whether a document has a translation file. */
  public boolean covers(Language language, String document) {
    return of(language, document).isPresent();
  }

  /** Whether a document has a translation file in any language. */
  public boolean covers(String document) {
    return documents.keySet().stream().anyMatch(k -> k.document.equals(document));
  }

  /** A document in another language; empty when it has no file that can be read. */
  public Optional<TranslatedDocument> of(Language language, String document) {
    return Optional.ofNullable(documents.get(new Key(language, document)))
        .filter(d -> !d.isUnread());
  }

  /** Whether a provision's translation may exist in a file that could not be read. */
  public boolean isUnread(Provision provision) {
    TranslatedDocument english = documents.get(new Key(Language.EN, provision.document()));
    return english != null && english.isUnread();
  }

  public Optional<Translation> of(Language language, Provision provision) {
    return of(language, provision.document()).flatMap(d -> d.of(provision));
  }

  /** The words of a provision in English. */
  public Optional<String> english(Provision provision) {
    return of(Language.EN, provision).map(Translation::text);
  }

  /** How terms are rendered in a language; empty where it has no list. */
  public Glossary glossary(Language language) {
    return glossaries.getOrDefault(language, Glossary.EMPTY);
  }

  /**
   * Reads every translation and holds it against its original.
   *
   * @throws IOException when a file that exists cannot be read
   */
  public static Translations read(Path root, Corpus corpus, Findings findings) throws IOException {
    Map<Key, TranslatedDocument> documents = new LinkedHashMap<>();
    Map<Language, Glossary> glossaries = new TreeMap<>();
    List<Source> sources = new ArrayList<>();
    for (Language language : languages(root)) {
      Path folder = root.resolve(FOLDER).resolve(language.tag());
      Glossary glossary = Glossary.read(root, language, findings);
      glossaries.put(language, glossary);
      for (Path path : TextFile.list(folder, ".po")) {
        String stem = path.getFileName().toString().replaceFirst("\\.po$", "");
        if (stem.equals(Titles.NAME) && !Language.WRITTEN.contains(language)) {
          continue;
        }
        Optional<Document> document = corpus.document(stem);
        if (document.isEmpty()) {
          findings.add(
              Rule.TRANSLATION_ORPHAN,
              Location.ofFile(FOLDER + "/" + language.tag() + "/" + stem + ".po"),
              "no document " + stem);
          continue;
        }
        Optional<TextFile> file = TextFile.read(root, path, findings);
        sources.add(new Source(language, document.get(), glossary, file));
      }
    }
    // Side by side: to hold every translation against its original is the longest part of a check.
    List<TranslatedDocument> read = sources.parallelStream().map(s -> s.read(findings)).toList();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      documents.put(new Key(source.language, source.document.id()), read.get(i));
    }
    return new Translations(documents, glossaries);
  }

  /** The languages that have a folder, Vietnamese left out. */
  static List<Language> languages(Path root) throws IOException {
    Path folder = root.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .map(p -> p.getFileName().toString())
          .filter(n -> n.matches(Language.TAG) && !n.equals(Language.VI.tag()))
          .map(Language::new)
          .sorted()
          .toList();
    }
  }

  /** Reports every provision that a released site may not be without. */
  public void requireAll(Corpus corpus, List<Language> languages, Findings findings) {
    for (Language language : languages) {
      if (language.equals(Language.VI)) {
        continue;
      }
      for (Document document : corpus.documents()) {
        String file = FOLDER + "/" + language.tag() + "/" + document.id() + ".po";
        List<String> lacking =
            document.provisions().stream()
                .filter(p -> of(language, p).isEmpty())
                .map(Provision::id)
                .toList();
        if (!lacking.isEmpty()) {
          findings.add(
              Rule.TRANSLATION_INCOMPLETE,
              Location.ofFile(file),
              lacking.size()
                  + " of "
                  + document.provisions().size()
                  + " provisions of "
                  + document.id()
                  + " have no translation, the first "
                  + lacking.get(0));
        }
      }
    }
  }
}
