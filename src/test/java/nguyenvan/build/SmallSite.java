package nguyenvan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** The small sample content with the templates, assets and messages of the project. */
public final class SmallSite {

  private static final Path SAMPLE = Path.of("test/resources/rules/clean/content");

  private SmallSite() {}

  /** Lays a project out in a folder. */
  public static void copy(Path root) throws IOException {
    for (String folder : new String[] {"templates", "assets", "content/messages"}) {
      FileUtils.copyDirectory(Path.of("..", folder).toFile(), root.resolve(folder).toFile());
    }
    FileUtils.copyDirectory(
        SAMPLE.toFile(),
        root.resolve("content").toFile(),
        f -> !f.getParentFile().getName().equals("messages"));
    for (String page : new String[] {"about", "mirror"}) {
      write(root, "content/pages/" + page + ".vi.md", page("Trang " + page, "Một trang."));
      write(root, "content/pages/" + page + ".en.md", page("Page " + page, "A page."));
    }
  }

  static String page(String title, String text) {
    return "---\ntitle: " + title + "\nsummary: " + text + "\n---\n" + text + "\n";
  }

  private static void write(Path root, String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
