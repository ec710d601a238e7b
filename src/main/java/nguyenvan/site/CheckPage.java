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

  /**
   * How Vietnamese papers name a place in a document.
   *
   * @param pattern document, place
   */
  public record Citing(String pattern, String part, String section, String note) {}

  private static final String ADOPTED = "adopted";
  private static final int DAY = "2024-12-22".length();

  private final PageContext c;
  private final MessagesView vietnamese;

  CheckPage(PageContext context) {
    this.c = context;
    this.vietnamese = new MessagesView(context.knowledge.content().messages(), Language.VI);
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
            "cite",
            new Citing(
                vietnamese.t("check.cite"),
                vietnamese.t("check.cite.part"),
                vietnamese.t("check.cite.section"),
                vietnamese.t("check.cite.note")),
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
    return map.status().equals(ADOPTED) ? map.type().equals("resolution") ? 0 : 1 : 2;
  }

  private DocumentRow row(Document document) {
    LinkView link = c.link(document);
    return new DocumentRow(
        document.id(),
        link.title(),
        link.href(),
        citation(document.map()),
        document.source().name());
  }

  /**
   * Kind, number, day, issuer: {@code Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị}. A
   * document without a number goes by its short title, and what it does not say yet follows.
   */
  private String citation(DocumentMap map) {
    boolean numbered = !map.number().isEmpty();
    StringBuilder words =
        new StringBuilder(
            numbered
                ? vietnamese.t("type." + map.type())
                    + " "
                    + vietnamese.t("check.cite.number", map.number())
                : map.shortTitle().vi());
    String date = Dates.words(map.date(), Language.VI);
    if (!date.isEmpty() && !words.toString().contains(date)) {
      String key = map.date().length() == DAY ? "check.cite.day" : "check.cite.month";
      words.append(numbered ? " " : ", ").append(vietnamese.t(key, padded(date)));
    }
    String issuer = vietnamese.t("issuer." + map.issuer());
    if (!map.issuer().equals("unstated") && !words.toString().contains(issuer)) {
      words
          .append(numbered ? " " : ", ")
          .append(numbered ? vietnamese.t("check.cite.issuer", issuer) : issuer);
    }
    return words.toString();
  }

  /** Administrative style writes days below 10 and the months 1 and 2 with a zero. */
  private static String padded(String date) {
    String[] parts = date.split("/");
    for (int i = 0; i < parts.length - 1; i++) {
      boolean month = i == parts.length - 2;
      int value = Integer.parseInt(parts[i]);
      parts[i] = value < (month ? 3 : 10) ? "0" + value : parts[i];
    }
    return String.join("/", parts);
  }
}
