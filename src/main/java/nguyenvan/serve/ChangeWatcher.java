package nguyenvan.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for changes below some folders, new folders included. */
public final class ChangeWatcher implements AutoCloseable {

  /** Editors save in several steps; a build in between would read half a file. */
  private static final long QUIET_MILLIS = 120;

  private final WatchService service;

  /**
   * @throws IOException when the folders cannot be watched
   */
  public ChangeWatcher(List<Path> folders) throws IOException {
    service = folders.get(0).getFileSystem().newWatchService();
    for (Path folder : folders) {
      register(folder);
    }
  }

  /**
   * Waits until something changed and then all has been quiet for a moment.
   *
   * @return false when the watcher was closed
   * @throws IOException when a new folder cannot be watched
   * @throws InterruptedException when the thread is asked to stop
   */
  public boolean await() throws IOException, InterruptedException {
    try {
      WatchKey key = service.take();
      while (key != null) {
        take(key);
        key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  private void take(WatchKey key) throws IOException {
    Path folder = (Path) key.watchable();
    for (var event : key.pollEvents()) {
      if (event.kind() == ENTRY_CREATE && event.context() instanceof Path name) {
        Path created = folder.resolve(name);
        if (Files.isDirectory(created)) {
          register(created);
        }
      }
    }
    key.reset();
  }

  private void register(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> folders = Files.walk(folder)) {
      for (Path one : folders.filter(Files::isDirectory).toList()) {
        one.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
      }
    }
  }
}
