package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.bake.Page;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.text.Language;
import nguyenvan.translation.TranslatedDocument;
import nguyenvan.translation.Translations;

/** The page that says how much of each document is translated and reviewed. */
final class TranslationPages {

  static final String NAME = "translations";

  /**
   * The state of one document's translation, or of all.
   *
   * @param syllables of the original
   * @param words of the translation
   */
  public record Row(
      String id,
      String href,
      String title,
      int provisions,
      int translated,
      int reviewed,
      int fuzzy,
      int missing,
      int syllables,
      int words) {

    Row plus(Row other) {
      return new Row(
          "",
          "",
          "",
          provisions + other.provisions,
          translated + other.translated,
          reviewed + other.reviewed,
          fuzzy + other.fuzzy,
          missing + other.missing,
          syllables + other.syllables,
          words + other.words);
    }
  }

  private final PageContext c;

  TranslationPages(PageContext context) {
    this.c = context;
  }

  Page page() {
    Language language = c.language.rendering();
    Translations translations = c.knowledge.translations();
    List<Row> rows = new ArrayList<>();
    for (Document document : c.documents()) {
      rows.add(row(document, translations.of(language, document.id())));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("rows", rows);
    model.put("sum", rows.stream().reduce(Row::plus).orElseThrow());
    model.put("terms", translations.glossary(language).terms());
    model.put("language", language.tag());
    return c.page(
        "translations",
        new PageContext.Head(
            "page",
            NAME,
            "",
            c.t("translations.title"),
            c.t("translations.description"),
            NAME,
            c.crumbs(),
            ""),
        model);
  }

  private Row row(Document document, Optional<TranslatedDocument> translation) {
    int provisions = document.provisions().size();
    int translated = translation.map(TranslatedDocument::translated).orElse(0);
    int fuzzy = translation.map(TranslatedDocument::fuzzy).orElse(0);
    return new Row(
        document.id(),
        c.links.document(document.id()),
        c.in(document.map().shortTitle()),
        provisions,
        translated,
        translation.map(TranslatedDocument::reviewed).orElse(0),
        fuzzy,
        provisions - translated - fuzzy,
        document.provisions().stream().mapToInt(TranslationPages::syllables).sum(),
        translation.map(TranslatedDocument::words).orElse(0));
  }

  private static int syllables(Provision provision) {
    return provision.text().text().strip().split("\\s+").length;
  }
}
