package nguyenvan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.site.DocumentView.ContentsItem;
import nguyenvan.site.DocumentView.PartLink;
import nguyenvan.site.DocumentView.Reading;
import nguyenvan.text.Language;
import nguyenvan.translation.Translation;

/**
 * The headings of a document in lists, in the language of the page or of the text that it shows.
 */
final class DocumentHeadings {

  private static final int DEEPEST_CONTENTS = 1;

  private final PageContext c;

  DocumentHeadings(PageContext context) {
    this.c = context;
  }

  /** The words of a heading in the language of the page, or as they stand. */
  String words(Provision heading) {
    return translation(heading, c.language).map(Translation::text).orElse(heading.text().text());
  }

  private String language(Provision heading) {
    return (translation(heading, c.language).isEmpty() ? Language.VI : c.language).tag();
  }

  private Optional<Translation> translation(Provision heading, Language language) {
    return language.equals(Language.VI)
        ? Optional.empty()
        : c.knowledge.translations().of(language, heading);
  }

  private Language language(Reading reading) {
    return switch (reading) {
      case BOTH -> c.language;
      case ORIGINAL -> Language.VI;
      case TRANSLATION -> c.language.rendering();
    };
  }

  /** The parts of a text that is too long for one page. */
  List<PartLink> parts(Document document, Sheets.Sheet current) {
    if (!c.sheets.isParted(document)) {
      return List.of();
    }
    List<PartLink> parts = new ArrayList<>();
    for (Sheets.Sheet sheet : c.sheets.of(document)) {
      Provision heading = document.provision(sheet.id()).orElseThrow();
      parts.add(
          new PartLink(
              c.links.to(SitePath.sheet(c.language, document.id(), sheet.id())),
              !heading.parent().isEmpty(),
              words(heading),
              language(heading),
              sheet.id().equals(current.id())));
    }
    return parts;
  }

  /** The part before or after the one that is shown. */
  static Optional<PartLink> neighbour(List<PartLink> parts, int step) {
    for (int i = 0; i < parts.size(); i++) {
      int at = i + step;
      if (parts.get(i).current() && at >= 0 && at < parts.size()) {
        return Optional.of(parts.get(at));
      }
    }
    return Optional.empty();
  }

  /** The headings of a text; those of a parted document lead to the part in which they stand. */
  List<ContentsItem> contents(
      Document document, String parent, Sheets.Sheet sheet, Reading reading) {
    return contents(document, parent, 0, sheet, reading);
  }

  private List<ContentsItem> contents(
      Document document, String parent, int depth, Sheets.Sheet sheet, Reading reading) {
    List<ContentsItem> items = new ArrayList<>();
    Language language = language(reading);
    for (Provision p : document.children(parent)) {
      if (p.isHeading()) {
        String words = p.words().isEmpty() ? p.text().text() : p.words();
        List<ContentsItem> inner =
            depth < DEEPEST_CONTENTS
                ? contents(document, p.id(), depth + 1, sheet, reading)
                : List.of();
        String href = reading == Reading.BOTH ? c.links.provision(p) : c.links.here(p.id());
        String label = p.words().isEmpty() ? "" : p.label();
        if (sheet.isWhole() || sheet.provisions().contains(p)) {
          items.add(
              translation(p, language)
                  .map(t -> new ContentsItem(p.id(), href, "", t.text(), language.tag(), inner))
                  .orElse(new ContentsItem(p.id(), href, label, words, Language.VI.tag(), inner)));
        }
      }
    }
    return items;
  }
}
