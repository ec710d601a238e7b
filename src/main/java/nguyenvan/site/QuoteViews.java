package nguyenvan.site;

import java.util.Optional;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.Proof;
import nguyenvan.text.Language;
import nguyenvan.translation.Translation;

/** Makes the views of quotes for one page and notes that the page shows them. */
final class QuoteViews {

  private final KnowledgeBase knowledge;
  private final Language language;
  private final Links links;
  private final Segments segments;
  private final Usage usage;
  private final String path;

  QuoteViews(KnowledgeBase knowledge, Language language, String path, Links links, Usage usage) {
    this.knowledge = knowledge;
    this.language = language;
    this.path = path;
    this.links = links;
    this.usage = usage;
    this.segments = new Segments(knowledge, language, links);
  }

  QuoteView of(Proof proof) {
    usage.add(proof.id(), path);
    Document document = knowledge.corpus().document(proof.provision().document()).orElseThrow();
    Optional<String> own = own(proof);
    Language rendering = own.isPresent() ? language : Language.EN;
    Language label = rendering.equals(language.rendering()) ? language : rendering;
    return new QuoteView(
        proof.id(),
        segments.of(proof),
        knowledge.titles().in(language, document.map().shortTitle())
            + ", "
            + proof.provision().id(),
        links.provision(proof.provision()),
        links.to(SitePath.page(language, SitePath.report(document.id())) + "#" + proof.id()),
        proof.provision().id(),
        proof.tolerance().name(),
        proof.source().name(),
        links.source(proof.source().name()),
        lines(proof.firstLine(), proof.lastLine()),
        own.or(proof::rendering).orElse(""),
        rendering.tag(),
        knowledge.content().messages().get(label, "quote.rendering"),
        proof.extract(),
        proof.words().length());
  }

  /** A whole provision has the translation of a third language; its extracts have English. */
  private Optional<String> own(Proof proof) {
    return Language.WRITTEN.contains(language) || !proof.isWhole()
        ? Optional.empty()
        : knowledge.translations().of(language, proof.provision()).map(Translation::text);
  }

  static String lines(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  /** What stands beside a corrected word. */
  String printed(String words) {
    return knowledge.content().messages().get(language, "correction.printed", words);
  }

  /** What is said of words that are left as printed. */
  String remark(String kind) {
    return knowledge.content().messages().get(language, "remark." + kind);
  }
}
