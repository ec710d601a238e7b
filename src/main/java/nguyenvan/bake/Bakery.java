package nguyenvan.bake;

import freemarker.template.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jbake.app.JBakeException;

/**
 * Renders pages with the templates of one folder and writes them to another.
 *
 * <p>The same pages give the same bytes, whatever their order, the number of threads, the clock,
 * the locale or the machine. A page whose template fails is reported and not written, and the rest
 * are baked. One bakery may bake again and again; each bake reads the templates anew.
 */
public final class Bakery {

  /** How many pages lie between two reports of progress. */
  public static final int PROGRESS_STEP = 500;

  private final Path templates;
  private final int threads;
  private final Object lock = new Object();
  private Configuration freemarker;

  /** Bakes with the templates of this folder, on all processors. */
  public Bakery(Path templates) {
    this(templates, Runtime.getRuntime().availableProcessors());
  }

  /** Bakes with the templates of this folder, on so many threads. */
  public Bakery(Path templates, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    this.templates = templates.toAbsolutePath().normalize();
    this.threads = threads;
  }

  /** Bakes without reporting progress. */
  public BakeResult bake(List<Page> pages, Path output) throws IOException {
    return bake(pages, output, done -> {});
  }

  /**
   * Writes each page below the output folder, which is made where it is missing.
   *
   * @param progress told how many pages are done, after each {@value #PROGRESS_STEP}
   * @throws IOException when a file cannot be written or the templates folder is missing, with a
   *     message for people; the output is then not complete
   */
  public synchronized BakeResult bake(List<Page> pages, Path output, IntConsumer progress)
      throws IOException {
    if (!Files.isDirectory(templates)) {
      throw new IOException("there is no folder of templates at " + templates);
    }
    List<BakeFailure> clashes = new ArrayList<>();
    List<Page> sound = PagePaths.withoutClashes(pages, clashes);
    Path folder = output.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      PageOven oven = Kitchen.oven(freemarker(), templates, folder, sound, threads, progress);
      oven.bake();
      List<BakeFailure> failures = new ArrayList<>(clashes);
      failures.addAll(oven.failures());
      return new BakeResult(pages.size() - failures.size(), failures);
    } catch (UncheckedIOException e) {
      throw PlainError.of("the pages cannot be written", e.getCause());
    } catch (IOException e) {
      throw PlainError.of("the pages cannot be written", e);
    } catch (JBakeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Renders one page without writing it, with the templates as they are when first used since the
   * last bake or {@link #refresh}. Several threads may do so, also while pages are baked.
   *
   * @throws IOException when the templates folder is missing
   */
  public Rendering render(Page page) throws IOException {
    Configuration configuration;
    synchronized (lock) {
      configuration = configuration();
    }
    PageOven oven = Kitchen.oven(configuration, templates, templates, List.of(page), 1, n -> {});
    return new Rendering(oven.render(), oven.failures().stream().findFirst());
  }

  /** Forgets the templates, which may have changed. */
  public void refresh() throws IOException {
    freemarker();
  }

  /** Kept between bakes for what it knows of the model's classes; templates are read again. */
  private Configuration freemarker() throws IOException {
    synchronized (lock) {
      configuration().clearTemplateCache();
      return freemarker;
    }
  }

  private Configuration configuration() throws IOException {
    if (freemarker == null) {
      freemarker = Freemarker.configuration(templates);
    }
    return freemarker;
  }
}
