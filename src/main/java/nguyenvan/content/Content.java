package nguyenvan.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;

/**
 * The knowledge files, the free pages and the messages, as read.
 *
 * @param entries by id; of two with one id the first, the other is reported
 */
public record Content(Map<String, Entry> entries, List<PageText> pages, Messages messages) {

  private static final String ROOT = "content";

  /** What file managers and editors leave behind. */
  private static final String LEAVINGS = "\\.DS_Store|\\.#.*|.*\\.swp|.*~";

  private static final String PAGES = "content/pages";

  /**
   * Reads everything under {@code content} but the sources, documents and translations.
   *
   * @throws IOException when a file that exists cannot be read
   */
  public static Content read(Path root, Findings findings) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      Path folder = root.resolve(ROOT).resolve(kind.folder());
      for (Path path : TextFile.list(folder, ".md")) {
        TextFile.read(root, path, findings)
            .flatMap(f -> new EntryReader(kind, f, findings).read())
            .ifPresent(e -> add(e, entries, findings));
      }
    }
    List<PageText> pages = pages(root, findings);
    strays(root, findings);
    return new Content(entries, pages, Messages.read(root, findings));
  }

  private static void add(Entry entry, Map<String, Entry> entries, Findings findings) {
    Entry first = entries.putIfAbsent(entry.id(), entry);
    if (first != null) {
      findings.add(
          Rule.ENTRY_DUPLICATE,
          entry.at(),
          "id " + entry.id() + " is used in " + first.at().file());
    }
  }

  private static List<PageText> pages(Path root, Findings findings) throws IOException {
    Map<String, Map<Language, PageText.Half>> halves = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      for (Path path : TextFile.list(root.resolve(PAGES), "." + language.tag() + ".md")) {
        TextFile.read(root, path, findings)
            .flatMap(f -> PageText.read(f, language, findings))
            .ifPresent(
                h ->
                    halves
                        .computeIfAbsent(h.name(), k -> new EnumMap<>(Language.class))
                        .put(language, h));
      }
    }
    List<PageText> pages = new ArrayList<>();
    halves.forEach(
        (name, both) -> {
          PageText.Half vi = both.get(Language.VI);
          PageText.Half en = both.get(Language.EN);
          if (vi == null || en == null) {
            findings.add(
                Rule.ENTRY_ONE_LANGUAGE,
                PageText.at(name, vi == null ? Language.EN : Language.VI),
                "page in one language only: " + name);
          } else {
            pages.add(
                new PageText(
                    name,
                    new Bilingual(vi.title(), en.title()),
                    new Bilingual(vi.summary(), en.summary()),
                    Map.of(Language.VI, vi.prose(), Language.EN, en.prose())));
          }
        });
    return List.copyOf(pages);
  }

  /** A file that no reader takes would be lost in silence. */
  private static void strays(Path root, Findings findings) throws IOException {
    Map<String, String> extensions = new LinkedHashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      extensions.put(kind.folder(), "md");
    }
    extensions.put("documents", "yaml|provisions");
    extensions.put("corrections", "yaml");
    extensions.put("translations/en", "po");
    extensions.put("messages", "properties");
    extensions.put("pages", "(vi|en)\\.md");
    Path content = root.resolve(ROOT);
    if (!Files.isDirectory(content)) {
      return;
    }
    TreeSet<String> strays = new TreeSet<>();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = content.relativize(file).toString().replace('\\', '/');
        String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
        String expected = extensions.get(folder);
        boolean known = expected != null && name.matches(".+\\.(" + expected + ")");
        boolean leaving = file.getFileName().toString().matches(LEAVINGS);
        if (!folder.equals("sources") && !known && !leaving) {
          strays.add(name);
        }
      }
    }
    strays.forEach(
        s ->
            findings.add(
                Rule.ENTRY_STRAY, Location.ofFile(ROOT + "/" + s), Rule.ENTRY_STRAY.title()));
  }
}
