package nguyenvan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nguyenvan.bake.BakeResult;
import nguyenvan.bake.Bakery;
import nguyenvan.bake.Page;

/** The engine of the site. */
final class Ours implements BenchRun.Engine {

  @Override
  public void bake(List<Article> articles, int threads, Path folder) throws IOException {
    Path templates = Templates.writeOurs(folder);
    List<Page> pages =
        articles.stream()
            .map(article -> new Page(article.path(), "article", Map.of("article", article)))
            .toList();
    BakeResult result = new Bakery(templates, threads).bake(pages, folder.resolve("site"));
    if (!result.ok()) {
      throw new IOException(result.failures().get(0).toString());
    }
  }
}
