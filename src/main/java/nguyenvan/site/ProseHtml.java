package nguyenvan.site;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nguyenvan.bake.Html;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;
import nguyenvan.content.Prose;
import nguyenvan.content.Prose.Ref;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.text.Language;

/** Renders prose for one page: links by kind and id, quotes as what was proved. */
final class ProseHtml {

  private final KnowledgeBase knowledge;
  private final Language language;
  private final Links links;
  private final QuoteViews quotes;

  ProseHtml(KnowledgeBase knowledge, Language language, Links links, QuoteViews quotes) {
    this.knowledge = knowledge;
    this.language = language;
    this.links = links;
    this.quotes = quotes;
  }

  Html render(Prose prose) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .nodeRendererFactory((NodeRendererFactory) options -> new Nodes(prose))
            .build();
    String html = renderer.render(prose.root());
    return new Html(
        prose.language().equals(language)
            ? html
            : "<div lang=\"" + prose.language().tag() + "\">" + html + "</div>");
  }

  private String address(Ref ref) {
    return switch (ref.kind()) {
      case "page" -> links.page(ref.id());
      case "source" -> links.source(ref.id());
      case "document" ->
          ref.fragment().isEmpty()
              ? links.document(ref.id())
              : knowledge
                  .corpus()
                  .provision(ref.id(), ref.fragment())
                  .map(links::provision)
                  .orElse("");
      default -> knowledge.entry(ref.id()).map((Entry e) -> links.entry(e)).orElse("");
    };
  }

  /** What a link says that has no words: the figure of a target, else the title of its page. */
  private String unworded(Ref ref, Language language) {
    Optional<Entry> entry = knowledge.entry(ref.id());
    return entry
        .filter(e -> e.facts() instanceof Facts.Target)
        .flatMap(e -> ((Facts.Target) e.facts()).value())
        .map(v -> new Values(knowledge, language).view(v).text())
        .or(() -> entry.map(e -> e.title().in(language)))
        .orElse("");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private String words(QuoteView quote) {
    StringBuilder html = new StringBuilder();
    for (Segment s : quote.segments()) {
      String text = escape(s.text());
      if (s.role().equals("omission") || s.role().equals("insertion")) {
        String gap = s.role().equals("omission") ? " " : "";
        html.append(gap).append("<span class=\"").append(s.role()).append("\" data-apparatus>");
        html.append(text).append("</span>").append(gap);
      } else if (s.role().equals("corrected")) {
        html.append("<span class=\"correction\">").append(text).append("</span>");
        apparatus(html, s, "correction__printed", escape(quotes.printed(s.printed())));
      } else if (s.role().equals("doubtful") || s.role().equals("slip")) {
        html.append("<span class=\"remarked\">").append(text).append("</span>");
        String sign = s.role().equals("slip") ? "!" : "?";
        String said = "<span class=\"u-visually-hidden\"> " + escape(quotes.remark(s.role()));
        apparatus(html, s, "remark", sign + said + "</span>");
      } else {
        html.append(text);
      }
    }
    return html.toString();
  }

  private String inline(QuoteView q) {
    String document = q.place().substring(0, q.place().length() - q.provision().length());
    return "<q class=\"quoted\" data-quote=\""
        + escape(q.id())
        + "\" lang=\"vi\">"
        + words(q)
        + "</q> <a class=\"quoted__place\" href=\""
        + escape(q.href())
        + "\"><span class=\"quoted__document\">"
        + escape(document)
        + "</span>"
        + escape(q.provision())
        + "</a>";
  }

  /** For readers of another language their words first, and beside them those that are proved. */
  private String pair(QuoteView q) {
    return "<span class=\"quoted__rendering\" lang=\""
        + q.renderingLanguage()
        + "\">"
        + escape(q.rendering())
        + "</span> <span class=\"quoted__original\">"
        + inline(q)
        + "</span>";
  }

  /** What stands behind words that are corrected or remarked, and leads to why. */
  private void apparatus(StringBuilder html, Segment s, String style, String text) {
    if (!s.erratum().isEmpty()) {
      html.append("<span class=\"").append(style).append("\" data-apparatus lang=\"");
      html.append(language.tag()).append("\">[<a href=\"").append(escape(s.erratum()));
      html.append("\">").append(text).append("</a>]</span>");
    }
  }

  private final class Nodes implements NodeRenderer {
    private final Prose prose;

    Nodes(Prose prose) {
      this.prose = prose;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Link.class, this::link),
          new NodeRenderingHandler<>(FencedCodeBlock.class, this::code),
          new NodeRenderingHandler<>(IndentedCodeBlock.class, this::code),
          new NodeRenderingHandler<>(BlockQuote.class, this::block));
    }

    private void link(Link node, NodeRendererContext context, HtmlWriter html) {
      var proof = prose.claim(node).flatMap(c -> knowledge.proof(c.id()));
      var ref = prose.ref(node);
      if (proof.isPresent()) {
        QuoteView q = quotes.of(proof.get());
        boolean rendered = !prose.language().equals(Language.VI);
        html.raw(proof.get().claim().rendering().isPresent() && rendered ? pair(q) : inline(q));
      } else if (!node.hasChildren()) {
        String href = ref.map(ProseHtml.this::address).orElse("");
        String words = ref.map(r -> unworded(r, prose.language())).orElse("");
        html.raw("<a href=\"" + escape(href) + "\">" + escape(words) + "</a>");
      } else {
        String href = ref.map(ProseHtml.this::address).orElseGet(() -> node.getUrl().toString());
        html.raw("<a href=\"" + escape(href) + "\">");
        context.renderChildren(node);
        html.raw("</a>");
      }
    }

    /** What scrolls sideways must be reached by the keyboard. */
    private void code(Block node, NodeRendererContext context, HtmlWriter html) {
      String code = node.getContentChars().toString().stripTrailing();
      html.raw("<pre tabindex=\"0\"><code>" + escape(code) + "</code></pre>\n");
    }

    private void block(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
      prose
          .claim(node)
          .flatMap(c -> knowledge.proof(c.id()))
          .map(quotes::of)
          .ifPresent(q -> html.raw(figure(q)));
    }

    private String figure(QuoteView q) {
      List<String> parts =
          List.of(
              "<figure class=\"quote quote--text\"><div class=\"quote__body\">",
              "<blockquote class=\"quote__words\" data-quote=\""
                  + escape(q.id())
                  + "\" lang=\"vi\">",
              words(q) + "</blockquote>",
              q.rendering().isEmpty()
                  ? ""
                  : "<div class=\"quote__rendering\"><p class=\"quote__label\">"
                      + escape(q.renderingLabel())
                      + "</p><p lang=\""
                      + q.renderingLanguage()
                      + "\">"
                      + escape(q.rendering())
                      + "</p></div>",
              "</div><figcaption class=\"quote__source\"><cite class=\"quote__cite\"><a href=\""
                  + escape(q.href())
                  + "\">"
                  + escape(q.place())
                  + "</a></cite></figcaption></figure>\n");
      return String.join("", parts);
    }
  }
}
