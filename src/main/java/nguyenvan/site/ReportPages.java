package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nguyenvan.bake.Page;
import nguyenvan.content.Entry;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Tasks;
import nguyenvan.quote.Proof;
import nguyenvan.text.Tolerance;

/** The report on what was proved: the counts, and for each document its quotes. */
final class ReportPages {

  /** The proved quotes of one document. */
  public record ReportView(
      String title, String href, String file, String sourceHref, int count, List<ReportRow> rows) {}

  /** A proved quote and the page that it was written for. */
  public record ReportRow(QuoteView quote, String href) {}

  /** How often a tolerance class was needed. */
  public record ClassCount(String tolerance, int count) {}

  private final PageContext c;

  ReportPages(PageContext context) {
    this.c = context;
  }

  /** The quotes of each document, those aside that only show where passages recur. */
  static Map<Document, List<Proof>> quoted(KnowledgeBase knowledge) {
    Set<Proof> compared = Set.copyOf(knowledge.recurrences().proofs());
    Map<Document, List<Proof>> quoted = new LinkedHashMap<>();
    for (Document document : knowledge.corpus().documents()) {
      List<Proof> own =
          knowledge.proofs().stream()
              .filter(p -> p.provision().document().equals(document.id()))
              .filter(p -> !compared.contains(p))
              .toList();
      if (!own.isEmpty()) {
        quoted.put(document, own);
      }
    }
    return quoted;
  }

  /** The counts, and the ways to the pages of the documents. */
  Page index(Map<Document, List<Proof>> quoted) {
    List<ReportView> documents = new ArrayList<>();
    quoted.forEach(
        (document, own) ->
            documents.add(
                new ReportView(
                    c.in(document.map().shortTitle()),
                    c.links.page(SitePath.report(document.id())),
                    document.source().name(),
                    c.links.source(document.source().name()),
                    own.size(),
                    List.of())));
    List<ClassCount> classes = new ArrayList<>();
    for (Tolerance tolerance : Tolerance.values()) {
      int count =
          (int) c.knowledge.proofs().stream().filter(p -> p.tolerance() == tolerance).count();
      classes.add(new ClassCount(tolerance.name(), count));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("documents", documents);
    model.put("classes", classes);
    model.put("count", c.knowledge.proofs().size());
    model.put("compared", Set.copyOf(c.knowledge.recurrences().proofs()).size());
    return c.page(
        "report",
        new PageContext.Head(
            "page",
            "report",
            "",
            c.t("report.title"),
            c.t("report.description"),
            "report",
            c.crumbs(),
            ""),
        model);
  }

  /** The quotes of a document, each with its proof. */
  Page page(Document document, List<Proof> proofs) {
    Map<String, Entry> owners = owners();
    List<ReportRow> rows = new ArrayList<>();
    for (Proof proof : proofs) {
      Entry owner = owners.get(proof.id());
      rows.add(new ReportRow(c.quotes.of(proof), owner == null ? "" : c.links.entry(owner)));
    }
    String title = c.in(document.map().shortTitle());
    ReportView view =
        new ReportView(
            title,
            c.links.document(document.id()),
            document.source().name(),
            c.links.source(document.source().name()),
            rows.size(),
            rows);
    LinkView report = new LinkView(c.links.page("report"), c.t("report.title"));
    return c.page(
        "report-document",
        new PageContext.Head(
            "page",
            SitePath.report(document.id()),
            "",
            c.t("report.document", title),
            c.t("report.document.description", title),
            "report",
            c.crumbs(report),
            ""),
        Map.of("document", view));
  }

  /** The entry whose page a quote was made for. */
  private Map<String, Entry> owners() {
    Map<String, Entry> owners = new LinkedHashMap<>();
    for (Entry entry : c.knowledge.entries()) {
      for (Proof proof : c.knowledge.proofs(entry)) {
        owners.put(proof.id(), entry);
      }
      entry
          .prose()
          .values()
          .forEach(p -> p.claims().forEach(claim -> owners.put(claim.id(), entry)));
      Tasks.items(c.knowledge.corpus(), entry).forEach(p -> owners.put(Tasks.claimId(p), entry));
    }
    return owners;
  }
}
