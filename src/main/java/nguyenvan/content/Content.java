package nguyenvan.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * @param unread names of knowledge files that could not be read, which is reported where they are
 */
public record Content(
    Map<String, Entry> entries, Set<String> unread, List<PageText> pages, Messages messages) {

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
    Set<String> unread = new TreeSet<>();
    for (EntryKind kind : EntryKind.values()) {
      Path folder = root.resolve(ROOT).resolve(kind.folder());
      for (Path path : TextFile.list(folder, ".md")) {
        Optional<Entry> entry =
            TextFile.read(root, path, findings)
                .flatMap(f -> new EntryReader(kind, f, findings).read());
        entry.ifPresent(e -> add(e, entries, findings));
        if (entry.isEmpty()) {
          unread.add(path.getFileName().toString().replaceFirst("\\.md$", ""));
        }
      }
    }
    Messages messages = Messages.read(root, findings);
    List<PageText> pages = pages(root, messages.languages(), findings);
    strays(root, messages.languages(), findings);
    return new Content(entries, unread, pages, messages);
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

  private static List<PageText> pages(Path root, List<Language> languages, Findings findings)
      throws IOException {
    Map<String, Map<Language, PageText.Half>> halves = new LinkedHashMap<>();
    for (Language language : languages) {
      for (Path path : TextFile.list(root.resolve(PAGES), "." + language.tag() + ".md")) {
        TextFile.read(root, path, findings)
            .flatMap(f -> PageText.read(f, language, findings))
            .ifPresent(
                h -> halves.computeIfAbsent(h.name(), k -> new TreeMap<>()).put(language, h));
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
                    prose(both),
                    titles(both)));
          }
        });
    return List.copyOf(pages);
  }

  private static Map<Language, Prose> prose(Map<Language, PageText.Half> halves) {
    Map<Language, Prose> prose = new TreeMap<>();
    halves.forEach((language, half) -> prose.put(language, half.prose()));
    return prose;
  }

  private static Map<Language, PageText.Title> titles(Map<Language, PageText.Half> halves) {
    Map<Language, PageText.Title> titles = new TreeMap<>();
    halves.forEach((l, half) -> titles.put(l, new PageText.Title(half.title(), half.summary())));
    titles.keySet().removeAll(Language.WRITTEN);
    return titles;
  }

  /** A file that no reader takes would be lost in silence. */
  private static void strays(Path root, List<Language> languages, Findings findings)
      throws IOException {
    Map<String, String> extensions = new LinkedHashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      extensions.put(kind.folder(), "md");
    }
    extensions.put("documents", "yaml|provisions");
    extensions.put("corrections", "yaml");
    String tags = String.join("|", languages.stream().map(Language::tag).toList());
    extensions.put("messages", "properties");
    extensions.put("pages", "(" + tags + ")\\.md");
    for (Language language : languages) {
      if (!language.equals(Language.VI)) {
        extensions.put("translations/" + language.tag(), "po|tsv");
      }
    }
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
