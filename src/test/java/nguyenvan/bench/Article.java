package nguyenvan.bench;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import nguyenvan.bake.Html;

/**
 * A page of the benchmark as a template sees it.
 *
 * @param id its file name
 * @param lang {@code vi} or {@code en}
 * @param title in words
 * @param markdown its text, about 3 KB
 * @param related the ids of pages that it links to
 */
public record Article(String id, String lang, String title, String markdown, List<String> related) {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  /** The file that it is written to. */
  public String path() {
    return lang + "/articles/" + id + ".html";
  }

  /** The other language. */
  public String otherLang() {
    return lang.equals("vi") ? "en" : "vi";
  }

  /** Made when the template asks for it, so on the thread that renders the page. */
  public Html body() {
    return new Html(html());
  }

  /** The same as plain text, for templates that know no {@link Html}. */
  public String html() {
    return RENDERER.render(PARSER.parse(markdown));
  }
}
