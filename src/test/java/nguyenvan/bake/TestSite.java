package nguyenvan.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small real site in a folder: templates to write, pages to bake, output to read. */
final class TestSite {

  private final Path templates;
  private final Path output;

  TestSite(Path folder) {
    this.templates = folder.resolve("templates");
    this.output = folder.resolve("output");
  }

  TestSite template(String name, String text) throws IOException {
    return template(name, text.getBytes(StandardCharsets.UTF_8));
  }

  TestSite template(String name, byte[] bytes) throws IOException {
    Path file = templates.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  static Page page(String path, String template, Object... namesAndValues) {
    Map<String, Object> model = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      model.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Page(path, template, model);
  }

  Bakery bakery() {
    return new Bakery(templates);
  }

  Path templates() {
    return templates;
  }

  Path output() {
    return output;
  }

  BakeResult bake(Page... pages) throws IOException {
    return bakery().bake(List.of(pages), output);
  }

  String read(String path) throws IOException {
    return Files.readString(output.resolve(path));
  }

  /** Every file of a folder with its text, by path. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .sorted(Comparator.naturalOrder())
          .forEach(
              file -> files.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
