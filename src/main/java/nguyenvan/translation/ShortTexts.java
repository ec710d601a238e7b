package nguyenvan.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nguyenvan.content.Content;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;
import nguyenvan.content.PageText;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.source.SourceFile;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;

/**
 * The titles, subjects and notes that the files of content have in Vietnamese and English, each
 * once, in the order of the files.
 */
final class ShortTexts {

  /** By the English; the Vietnamese may differ between places. */
  private final Map<String, Set<String>> texts = new LinkedHashMap<>();

  private ShortTexts() {}

  /** What a language needs; free pages that are written in it have their own titles. */
  static ShortTexts of(Corpus corpus, Content content, Language language) {
    ShortTexts all = new ShortTexts();
    corpus.documents().forEach(all::add);
    for (SourceFile source : corpus.sources().all()) {
      all.add(source.title());
      all.add(source.provenance());
    }
    content.entries().values().forEach(all::add);
    for (PageText page : content.pages()) {
      if (page.titles().get(language) == null) {
        all.add(page.title());
        all.add(page.summary());
      }
    }
    return all;
  }

  private void add(Document document) {
    DocumentMap map = document.map();
    add(map.title());
    add(map.shortTitle());
    map.ends().ifPresent(this::add);
    map.furniture().forEach(f -> add(f.what()));
    for (Provision provision : document.provisions()) {
      for (ReadingText.Amendment amendment : provision.amendments()) {
        add(amendment.correction().grounds());
      }
    }
    document.remarks().forEach(r -> add(r.why()));
  }

  private void add(Entry entry) {
    add(entry.title());
    if (entry.facts() instanceof Facts.Instrument instrument) {
      add(instrument.subject());
      instrument.session().ifPresent(this::add);
    }
  }

  private void add(Bilingual text) {
    if (!text.en().isBlank()) {
      texts.computeIfAbsent(key(text.en()), t -> new TreeSet<>()).add(key(text.vi()));
    }
  }

  /** The text with its white space folded, as it stands in a translation file. */
  static String key(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The Vietnamese of each English text. */
  Map<String, Set<String>> all() {
    return texts;
  }
}
