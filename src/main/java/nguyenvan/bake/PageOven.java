package nguyenvan.bake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/**
 * Bakes what lies in the store, on several threads. JBake's own way of baking sets the locale of
 * the whole JVM, registers document types in statics, crawls folders and renders one by one.
 */
final class PageOven extends Oven {

  private final PageRenderer renderer;
  private final List<DocumentModel> documents;
  private final BakeFailure[] failures;
  private final int threads;
  private final IntConsumer progress;
  private final AtomicInteger next = new AtomicInteger();
  private int done;

  PageOven(Utensils utensils, int threads, IntConsumer progress) {
    super(utensils);
    this.renderer = (PageRenderer) utensils.getRenderer();
    this.documents = new ArrayList<>(utensils.getContentStore().getUnrenderedContent());
    this.failures = new BakeFailure[documents.size()];
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Bakes every document once.
   *
   * @throws UncheckedIOException when a file cannot be written
   */
  @Override
  public void bake() {
    try {
      makeFolders();
      Workers.run(Workers.worthwhile(threads, documents.size()), this::bakeRemaining);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Renders the only document without writing it.
   *
   * @return the bytes; empty when the template fails, and the failure is then the only one
   */
  Optional<byte[]> render() {
    try {
      ByteBuffer page = renderer.rendered(documents.get(0));
      byte[] bytes = new byte[page.remaining()];
      page.get(bytes);
      return Optional.of(bytes);
    } catch (RenderingException e) {
      failures[0] = Failures.of(page(0), e.getCause());
    } catch (StackOverflowError e) {
      failures[0] = Failures.endless(page(0));
    }
    return Optional.empty();
  }

  private Page page(int i) {
    return ((PageDocument) documents.get(i)).page();
  }

  /** The pages that failed, in the order of the store. */
  List<BakeFailure> failures() {
    return Arrays.stream(failures).filter(Objects::nonNull).toList();
  }

  private void makeFolders() throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (DocumentModel document : documents) {
      folders.add(renderer.file(document).getParent());
    }
    for (Path folder : folders) {
      Files.createDirectories(folder);
    }
  }

  private void bakeRemaining() throws IOException {
    try {
      for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
        if (Thread.currentThread().isInterrupted()) {
          throw new InterruptedIOException("interrupted");
        }
        bake(i);
        count();
      }
    } finally {
      // Where one worker stops, for want of space on the disk say, the others need not go on.
      next.set(documents.size());
    }
  }

  private void bake(int i) throws IOException {
    DocumentModel document = documents.get(i);
    Page page = page(i);
    try {
      renderer.render(document);
      getUtensils().getContentStore().markContentAsRendered(document);
    } catch (RenderingException e) {
      failures[i] = Failures.of(page, e.getCause());
    } catch (StackOverflowError e) {
      failures[i] = Failures.endless(page);
    }
  }

  private synchronized void count() {
    done++;
    if (done % Bakery.PROGRESS_STEP == 0) {
      progress.accept(done);
    }
  }
}
