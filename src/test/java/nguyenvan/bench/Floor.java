package nguyenvan.bench;

import freemarker.template.Configuration;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The least that it can take: Freemarker and flexmark, a loop, and files. */
final class Floor implements BenchRun.Engine {

  @Override
  public void bake(List<Article> articles, int threads, Path folder) throws Exception {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
    freemarker.setDirectoryForTemplateLoading(Templates.writeFloor(folder).toFile());
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setLocale(Locale.ROOT);
    Path site = folder.resolve("site");
    Files.createDirectories(site.resolve("vi/articles"));
    Files.createDirectories(site.resolve("en/articles"));
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<?>> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(
          pool.submit(
              () -> {
                for (int n; (n = next.getAndIncrement()) < articles.size(); ) {
                  bake(freemarker, articles.get(n), site);
                }
                return null;
              }));
    }
    for (Future<?> worker : workers) {
      worker.get();
    }
    pool.shutdown();
  }

  private static void bake(Configuration freemarker, Article article, Path site) throws Exception {
    try (Writer writer = Files.newBufferedWriter(site.resolve(article.path()))) {
      freemarker.getTemplate("article.ftl").process(Map.of("article", article), writer);
    }
  }
}
