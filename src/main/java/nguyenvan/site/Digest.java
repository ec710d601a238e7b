package nguyenvan.site;

import java.util.Optional;
import nguyenvan.content.PageText;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.text.Language;

/** The free page that says in short, in its own words, what a document says. */
final class Digest {

  static final String NAME = "digest";

  private Digest() {}

  static Optional<PageText> of(KnowledgeBase knowledge) {
    return knowledge.pages().stream().filter(p -> p.name().equals(NAME)).findFirst();
  }

  /** The digest of a document: the one whose quotes are that document's. */
  static Optional<PageText> of(KnowledgeBase knowledge, Document document) {
    return of(knowledge)
        .filter(
            p ->
                p.prose().get(Language.VI).claims().stream()
                    .findFirst()
                    .filter(c -> c.document().equals(document.id()))
                    .isPresent());
  }

  static Optional<LinkView> link(PageContext c, Optional<PageText> page) {
    return page.map(p -> new LinkView(c.links.page(p.name()), c.in(p.title())));
  }
}
