package nguyenvan.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nguyenvan.bake.Page;
import nguyenvan.text.Language;

/** The sitemap of the public site (sitemaps.org 0.9), language twins named. */
public final class Sitemap {

  private Sitemap() {}

  /**
   * @throws IOException when it cannot be written
   */
  public static void write(SitePlan plan, String baseUrl, Path file) throws IOException {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    xml.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (Page page : plan.pages()) {
      if (!isCanonical(page, baseUrl)) {
        continue;
      }
      xml.append("<url><loc>").append(escape(baseUrl + page.path())).append("</loc>");
      if (page.path().contains("/")) {
        twins(page.path(), plan.languages(), baseUrl, xml);
      }
      xml.append("</url>\n");
    }
    xml.append("</urlset>\n");
    Files.writeString(file, xml, StandardCharsets.UTF_8);
  }

  /** A page that is found under another's address is left to that one. */
  private static boolean isCanonical(Page page, String baseUrl) {
    return !(page.model().get("page") instanceof PageView view)
        || view.canonical().equals(baseUrl + page.path());
  }

  private static void twins(
      String path, List<Language> languages, String baseUrl, StringBuilder xml) {
    String rest = path.substring(path.indexOf('/'));
    for (Language language : languages) {
      xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language.tag());
      xml.append("\" href=\"").append(escape(baseUrl + language.tag() + rest)).append("\"/>");
    }
  }

  private static String escape(String text) {
    String escaped = text;
    for (Map.Entry<String, String> e : ESCAPES) {
      escaped = escaped.replace(e.getKey(), e.getValue());
    }
    return escaped;
  }

  private static final List<Map.Entry<String, String>> ESCAPES =
      List.of(
          Map.entry("&", "&amp;"),
          Map.entry("<", "&lt;"),
          Map.entry(">", "&gt;"),
          Map.entry("\"", "&quot;"));
}
