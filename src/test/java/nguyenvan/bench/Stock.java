package nguyenvan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** JBake as it comes: Markdown files, its crawler, its database, its renderers. */
final class Stock implements BenchRun.Engine {

  @Override
  public void bake(List<Article> articles, int threads, Path folder) throws IOException {
    Templates.writeStock(folder);
    for (Article article : articles) {
      Path file = folder.resolve("content").resolve(article.path().replace(".html", ".md"));
      Files.createDirectories(file.getParent());
      Files.writeString(file, source(article));
    }
    Files.writeString(
        folder.resolve("jbake.properties"),
        String.join(
            "\n",
            "template.article.file=article.ftl",
            "render.index=false",
            "render.feed=false",
            "render.archive=false",
            "render.sitemap=false",
            "render.tags=false",
            "markdown.extensions=NONE"));
    DefaultJBakeConfiguration configuration =
        new JBakeConfigurationFactory()
            .createDefaultJbakeConfiguration(
                folder.toFile(), folder.resolve("site").toFile(), true);
    Oven oven = new Oven(configuration);
    oven.bake();
    if (!oven.getErrors().isEmpty()) {
      throw new IOException(oven.getErrors().get(0).getMessage());
    }
  }

  private static String source(Article article) {
    return """
    title=%s
    type=article
    status=published
    date=2024-12-22
    id=%s
    lang=%s
    otherLang=%s
    related=%s
    ~~~~~~
    %s\
    """
        .formatted(
            article.title(),
            article.id(),
            article.lang(),
            article.otherLang(),
            String.join(" ", article.related()),
            article.markdown());
  }
}
