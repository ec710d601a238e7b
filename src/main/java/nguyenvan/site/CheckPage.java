package nguyenvan.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nguyenvan.bake.Page;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.document.Provision;
import nguyenvan.text.Language;

/** The page on which a draft is held against the documents. */
final class CheckPage {

  static final String NAME = "check";

  /**
   * A document that drafts are compared with.
   *
   * @param citation how Vietnamese papers cite it
   * @param file the source file that it stands in
   */
  public record DocumentRow(String id, String title, String href, String citation, String file) {}

  private final PageContext c;
  private final Citations citations;

  CheckPage(PageContext context) {
    this.c = context;
    this.citations = new Citations(context);
  }

  Page page() {
    List<Document> documents = new ArrayList<>(c.knowledge.corpus().documents());
    documents.sort(Comparator.comparingInt(CheckPage::weight));
    return c.page(
        NAME,
        new PageContext.Head(
            "page", NAME, "", c.t("check.title"), c.t("check.description"), NAME, c.crumbs(), ""),
        Map.of(
            "documents",
            documents.stream().map(this::row).toList(),
            "citing",
            citations.data(),
            "edition",
            edition(),
            "languages",
            c.languages().stream().map(Language::tag).toList()));
  }

  /** Names the wording that drafts are held against, so that a filed result says which it was. */
  private String edition() {
    StringBuilder all = new StringBuilder();
    for (Document document : c.knowledge.corpus().documents()) {
      for (Provision provision : document.provisions()) {
        all.append(document.id()).append('#').append(provision.id()).append('\n');
        all.append(provision.text().text()).append('\n');
      }
    }
    try {
      byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Where the same words stand in several documents, an adopted resolution is named first. */
  private static int weight(Document document) {
    DocumentMap map = document.map();
    return map.isAdopted() ? map.type().equals("resolution") ? 0 : 1 : 2;
  }

  private DocumentRow row(Document document) {
    LinkView link = c.link(document);
    return new DocumentRow(
        document.id(),
        link.title(),
        link.href(),
        citations.reference(document.map(), Language.VI),
        document.source().name());
  }
}
