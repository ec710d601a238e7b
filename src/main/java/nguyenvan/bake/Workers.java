package nguyenvan.bake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs one piece of work on several threads at once, the calling one among them. */
final class Workers {

  /** For fewer pages than this, a second thread costs more than it saves. */
  private static final int PAGES_PER_THREAD = 16;

  private Workers() {}

  /** What may be run on several threads. */
  interface Work {
    void run() throws IOException;
  }

  static int worthwhile(int threads, int pages) {
    return Math.max(1, Math.min(threads, pages / PAGES_PER_THREAD));
  }

  /** Returns when all have ended; throws what the first one threw. */
  static void run(int threads, Work work) throws IOException {
    List<FutureTask<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      tasks.add(
          new FutureTask<>(
              () -> {
                work.run();
                return null;
              }));
    }
    for (FutureTask<Void> task : tasks.subList(1, threads)) {
      Thread thread = new Thread(task, "bake");
      thread.setDaemon(true);
      thread.start();
    }
    tasks.get(0).run();
    for (FutureTask<Void> task : tasks) {
      await(task);
    }
  }

  private static void await(FutureTask<Void> task) throws IOException {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      rethrow(e.getCause());
    }
  }

  private static void rethrow(Throwable cause) throws IOException {
    if (cause instanceof IOException failure) {
      throw failure;
    } else if (cause instanceof RuntimeException failure) {
      throw failure;
    } else if (cause instanceof Error failure) {
      throw failure;
    }
    throw new IllegalStateException(cause);
  }
}
