package nguyenvan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The templates of the benchmark: a layout such as a site of documents has, and a short page. */
final class Templates {

  private static final String LAYOUT =
"""
<#ftl output_format="HTML">
<#macro page article>
<!DOCTYPE html>
<html lang="${article.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<title>${article.title} · Nguyên Văn</title>
<link rel="stylesheet" href="../../css/site.css">
<link rel="alternate" hreflang="${article.otherLang()}" href="../../${article.otherLang()}/articles/${article.id}.html">
</head>
<body>
<header><nav><ul>
<#list ["documents", "viewpoints", "targets", "tasks", "instruments", "terms", "topics", "events"] as kind>
<li><a href="../${kind}/index.html"<#if kind == "targets"> aria-current="page"</#if>>${kind?cap_first}</a></li>
</#list>
</ul></nav></header>
<main data-kind="page" data-id="${article.id}">
<#nested>
</main>
<footer><p>${article.title}</p></footer>
<script src="../../js/site.js"></script>
</body>
</html>
</#macro>
""";

  private static final String ARTICLE =
      """
      <#ftl output_format="HTML">
      <#import "layout.ftl" as layout>
      <@layout.page article=article>
      <h1>${article.title}</h1>
      ${article.body()}
      <#if article.related?has_content>
      <aside><h2>Related</h2><ul>
      <#list article.related as id>
      <li><a href="${id}.html">${id} (${id?counter})</a></li>
      </#list>
      </ul></aside>
      </#if>
      </@layout.page>
      """;

  private static final String BODY = "${article.body()}";

  private Templates() {}

  static Path writeOurs(Path folder) throws IOException {
    return write(folder, ARTICLE, LAYOUT);
  }

  /** Plain Freemarker must be told that the text is HTML. */
  static Path writeFloor(Path folder) throws IOException {
    return write(folder, ARTICLE.replace(BODY, "${article.html()?no_esc}"), LAYOUT);
  }

  /** Stock JBake knows neither typed models nor escaping; it calls a page {@code content}. */
  static Path writeStock(Path folder) throws IOException {
    String article =
        ARTICLE
            .replace(BODY, "${content.body}")
            .replace("article=article", "article=content")
            .replace("article.related", "content.related?split(' ')")
            .replace("${article.", "${content.");
    return write(folder, stock(article), stock(LAYOUT));
  }

  private static String stock(String template) {
    return template
        .replace("<#ftl output_format=\"HTML\">\n", "")
        .replace("otherLang()", "otherLang");
  }

  private static Path write(Path folder, String article, String layout) throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(templates.resolve("article.ftl"), article);
    Files.writeString(templates.resolve("layout.ftl"), layout);
    return templates;
  }
}
