package nguyenvan.bake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Puts a new site in the place of the old one, whole or not at all.
 *
 * <p>Open it, write into {@link #folder()}, {@link #commit()}, close. Closed without a commit it
 * throws the new folder away and the site stays as it was. The new folder and the old one at its
 * last moment are siblings of the site ({@code site.new}, {@code site.old}), so that each step is a
 * rename. Java cannot exchange two folders in one step: between two renames the site's name is free
 * for some microseconds. A run killed just then leaves the old site as {@code site.old}, and the
 * next {@link #open} puts it back, as it also removes whatever a killed run left behind.
 *
 * <p>Only one at a time can be open for a site, in all processes of the machine.
 */
public final class SiteSwap implements AutoCloseable {

  private final Path site;
  private final Path fresh;
  private final Path old;
  private final FileChannel lock;

  private SiteSwap(Path site, FileChannel lock) {
    this.site = site;
    this.fresh = sibling(site, ".new");
    this.old = sibling(site, ".old");
    this.lock = lock;
  }

  /**
   * Makes the new folder, empty, after clearing up behind a killed run.
   *
   * @throws IOException when the folder cannot be made or another run is at work, with a message
   *     for people; the site is as it was
   */
  public static SiteSwap open(Path site) throws IOException {
    try {
      Path place =
          Files.isSymbolicLink(site) ? site.toRealPath() : site.toAbsolutePath().normalize();
      if (Files.exists(place) && !Files.isDirectory(place)) {
        throw new IOException(place + " is a file, not a folder");
      }
      Files.createDirectories(place.getParent());
      SiteSwap swap = new SiteSwap(place, lock(sibling(place, ".lock")));
      try {
        swap.prepare();
      } catch (IOException e) {
        swap.lock.close();
        throw e;
      }
      return swap;
    } catch (IOException e) {
      throw PlainError.of("no new site can be made", e);
    }
  }

  /** The new folder, to be filled with the whole site. */
  public Path folder() {
    return fresh;
  }

  /**
   * Puts the new folder in the place of the site.
   *
   * @throws IOException when it cannot be done, with a message for people; the site is as it was
   */
  public void commit() throws IOException {
    boolean replaces = Files.exists(site);
    try {
      if (replaces) {
        rename(site, old);
      }
    } catch (IOException e) {
      throw PlainError.of("the old site stays, for it cannot be moved away", e);
    }
    try {
      rename(fresh, site);
    } catch (IOException e) {
      if (replaces) {
        putBack(e);
      }
      throw PlainError.of("the old site stays, for the new one cannot take its place", e);
    }
    discardQuietly(old);
  }

  private void putBack(IOException reason) throws IOException {
    try {
      rename(old, site);
    } catch (IOException e) {
      e.addSuppressed(reason);
      throw PlainError.of("the old site is now at " + old + " and cannot be moved back", e);
    }
  }

  /** Throws the new folder away unless it was committed. */
  @Override
  public void close() throws IOException {
    discardQuietly(fresh);
    lock.close();
  }

  private void prepare() throws IOException {
    if (Files.exists(old) && !Files.exists(site)) {
      rename(old, site);
    }
    Folders.delete(old);
    Folders.delete(fresh);
    Files.createDirectory(fresh);
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this process.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new IOException("another run is making the site (it holds " + file + ")");
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What cannot be deleted now, the next run deletes; the site is not at stake. */
  private static void discardQuietly(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      // The next run says so if it still cannot be deleted.
    }
  }

  private static Path sibling(Path site, String suffix) {
    return site.resolveSibling(site.getFileName() + suffix);
  }
}
