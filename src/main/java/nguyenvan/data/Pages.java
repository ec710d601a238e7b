package nguyenvan.data;

import nguyenvan.content.Entry;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.Recurrence;
import nguyenvan.site.SitePath;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;

/** Addresses of pages in both languages, as paths of the site. */
final class Pages {

  private Pages() {}

  static Bilingual of(Entry entry) {
    return new Bilingual(SitePath.entry(Language.VI, entry), SitePath.entry(Language.EN, entry));
  }

  static Bilingual of(Document document) {
    return new Bilingual(
        SitePath.document(Language.VI, document.id()),
        SitePath.document(Language.EN, document.id()));
  }

  static Bilingual of(Provision provision) {
    return new Bilingual(
        SitePath.provision(Language.VI, provision), SitePath.provision(Language.EN, provision));
  }

  /** Where both passages stand side by side. */
  static Bilingual of(Recurrence recurrence) {
    return new Bilingual(of(recurrence, Language.VI), of(recurrence, Language.EN));
  }

  private static String of(Recurrence recurrence, Language language) {
    return SitePath.compare(language, recurrence.pair()) + "#" + recurrence.id();
  }

  static Bilingual of(Relation.Node node) {
    return node instanceof Relation.Node.OfEntry e
        ? of(e.entry())
        : of(((Relation.Node.OfDocument) node).document());
  }
}
