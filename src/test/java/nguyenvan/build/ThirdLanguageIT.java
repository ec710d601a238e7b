package nguyenvan.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nguyenvan.content.Content;
import nguyenvan.document.Corpus;
import nguyenvan.finding.ConsoleReport;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.source.Sources;
import nguyenvan.translation.TitleFiles;
import nguyenvan.translation.TranslationFiles;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another language is a messages file and a folder of translations: the small sample in French,
 * with the templates, assets and Java of the site as they are.
 */
class ThirdLanguageIT {

  private static final String FOLDER = "content/translations/fr/";
  private static final String HEADER =
      """
      msgid ""
      msgstr ""
      "Language: fr\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      """;

  @TempDir static Path root;

  /** Every file of the site: in two languages, in three, and in two again. */
  private static Map<String, byte[]> two;

  private static Map<String, byte[]> three;
  private static Map<String, byte[]> again;
  private static List<Finding> findings;

  @BeforeAll
  static void bake() throws IOException {
    SmallSite.copy(root);
    String indicator = "content/indicators/digital-economy-share.md";
    write(
        indicator,
        read(indicator)
            + """
              > Tỉ trọng kinh tế số năm 2020 đạt 12,5%
              > — report p5
              > result: {year: 2020, comparator: "=", number: 12.5, unit: percent}
              >
              > en: The share of the digital economy reached 12.5% in 2020
              """);
    two = site();
    addFrench();
    three = site();
    Files.delete(root.resolve("content/messages/messages_fr.properties"));
    Files.delete(root.resolve("content/pages/about.fr.md"));
    FileUtils.deleteDirectory(root.resolve(FOLDER).toFile());
    again = site();
  }

  private static void addFrench() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : read("content/messages/messages_en.properties").lines().toList()) {
      String text = line.replaceFirst("^[a-z]\\S*\\s*=\\s*", "");
      boolean bare = text.equals(line) || text.equals("-") || text.startsWith("%");
      lines.add(bare ? line : line.substring(0, line.length() - text.length()) + "[fr] " + text);
    }
    write("content/messages/messages_fr.properties", String.join("\n", lines) + "\n");
    for (String tag : List.of("vi", "en", "fr")) {
      String file = "content/messages/messages_" + tag + ".properties";
      write(file, read(file) + "language.fr = Français\n");
    }
    write(
        FOLDER + "nq57.po",
        HEADER
            + """

              msgctxt "head.2"
              msgid "Hà Nội, ngày 22 tháng 12 năm 2024"
              msgstr "Hanoï, le 22 décembre 2024"

              #, fuzzy
              msgctxt "head.3"
              msgid "NGHỊ QUYẾT"
              msgstr "RÉSOLUTION"

              msgctxt "II.1"
              msgid "1. Đến năm 2030"
              msgstr "1. D’ici à 2030"

              msgctxt "fn1"
              msgid "Kinh tế số, xã hội số ngày càng phát triển mạnh mẽ, trung bình giai đoạn 2020 - 2023 đạt khoảng 12,62%."
              msgstr "La société et l’économie numériques se développent de plus en plus, à raison d’environ 12,62 % en moyenne sur la période 2020–2023."
              """);
    write(
        FOLDER + "titles.po",
        HEADER
            + """

              #. Kinh tế số
              msgid "Digital economy"
              msgstr "Économie numérique"

              #. Nghị quyết 57
              msgid "Resolution 57"
              msgstr "Résolution 57"

              #. Quyết định 749/QĐ-TTg
              msgid ""
              "Decision "
              "749/QĐ-TTg"
              msgstr "Décision 749/QĐ-TTg"

              #, fuzzy
              msgid "Perfecting institutions"
              msgstr "Institutions"
              """);
    write("content/pages/about.fr.md", SmallSite.page("À propos", "Une page."));
  }

  @Test
  void whatIsMissingIsAWarningAndNoError() {
    Set<String> files = findings.stream().map(f -> f.at().file()).collect(Collectors.toSet());
    assertTrue(files.contains(FOLDER + "titles.po"), files.toString());
    List<String> rules =
        findings.stream()
            .filter(f -> f.at().file().startsWith(FOLDER))
            .map(f -> f.rule().id())
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("P-004", "P-006"), rules);
  }

  @Test
  void everyPageHasATwinInFrench() {
    List<String> vi = three.keySet().stream().filter(p -> p.startsWith("vi/")).toList();
    assertTrue(vi.size() > 30, "pages: " + vi.size());
    for (String path : vi) {
      assertTrue(three.containsKey("fr" + path.substring(2)), path);
    }
    for (Map.Entry<String, byte[]> file : three.entrySet()) {
      if (file.getKey().matches("(vi|en|fr)/.*\\.html")) {
        String language = file.getKey().substring(0, 2);
        Document page = Jsoup.parse(new String(file.getValue()));
        assertEquals(language, page.selectFirst("html").attr("lang"));
        assertFalse(page.selectFirst("html").hasAttr("dir"));
        assertEquals(3, page.select(".masthead__language").size(), file.getKey());
        assertEquals(
            List.of("vi", "en", "fr"), page.select("head link[hreflang]").eachAttr("hreflang"));
      }
    }
    assertEquals(
        List.of("vi", "en", "fr"),
        html("index.html").select("head link[hreflang]").eachAttr("hreflang"));
    String sitemap = new String(three.get("sitemap.xml"));
    assertTrue(sitemap.contains("hreflang=\"fr\" href=\"https://nguyenvan.example/fr/index.html"));
    assertTrue(sitemap.contains("<loc>https://nguyenvan.example/fr/terms/kinh-te-so.html"));
  }

  @Test
  void aDocumentHasItsFrenchBesideTheVietnamese() {
    Document page = html("fr/documents/nq57.html");
    assertEquals(
        "Hà Nội, ngày 22 tháng 12 năm 2024", text(page, "#head\\.2 .provision__words[lang=vi]"));
    assertTrue(
        text(page, "#head\\.2 .provision__rendering[lang=fr]")
            .startsWith("Hanoï, le 22 décembre 2024"));
    for (String id : List.of("head\\.3", "I\\.1")) {
      assertEquals(1, page.select("#" + id + " .provision__words[lang=vi]").size());
      assertEquals(0, page.select("#" + id + " .provision__rendering").size());
      assertTrue(text(page, "#" + id + " .provision__note--untranslated").startsWith("[fr] "));
    }
    Document alone = html("fr/documents/nq57.translation.html");
    assertEquals(1, alone.select("#II\\.1 .provision__words--translation[lang=fr]").size());
    assertEquals(1, alone.select("#I\\.1 .provision__words[lang=vi]").size());
    assertEquals(
        "[fr] There is no English translation of this document yet.",
        text(html("fr/documents/diendan.html"), ".notice__title"));
  }

  @Test
  void titlesAreFrenchWhereTheyAreTranslatedAndEnglishElsewhere() {
    assertHeading("fr/terms/kinh-te-so.html", "Économie numérique", "");
    assertHeading("fr/documents/nq57.html", "Résolution 57", "");
    assertHeading("fr/instruments/qd-749-2020.html", "Décision 749/QĐ-TTg", "");
    assertHeading("fr/tasks/task-2.html", "Perfecting institutions", "en");
    assertHeading("fr/viewpoints/vp-1.html", "A breakthrough of foremost importance", "en");
    assertHeading("fr/pages/about.html", "À propos", "");
    assertHeading("fr/pages/mirror.html", "Page mirror", "en");
    assertHeading("en/tasks/task-2.html", "Perfecting institutions", "");
    Document list = html("fr/tasks/index.html");
    assertEquals("Perfecting institutions", text(list, "main .register__title [lang=en]"));
    assertEquals(
        "Kinh tế số", text(html("fr/terms/kinh-te-so.html"), ".page-header__subtitle[lang=vi]"));
    assertEquals(
        "en", html("fr/topics/digital-economy.html").select(".page-header div").attr("lang"));
  }

  private static void assertHeading(String path, String words, String language) {
    Document page = html(path);
    assertEquals(words, text(page, "h1"));
    assertEquals(language, page.selectFirst("h1").attr("lang"), path);
  }

  @Test
  void datesNumbersAndMessagesAreFrench() {
    assertTrue(html("fr/events/2024-12-22-adoption.html").text().contains("22 décembre 2024"));
    Document data = html("fr/data/index.html");
    assertTrue(data.select("dd, td").stream().anyMatch(d -> d.text().startsWith("[fr] ")));
    Document results = html("fr/indicators/digital-economy-share.html");
    assertEquals("12,5%", text(results, "main td:matchesOwn(^12)"));
    assertEquals("en", results.selectFirst(".quote__rendering p:last-child").attr("lang"));
  }

  @Test
  void theOtherLanguagesOnlyGetALinkMore() {
    assertEquals(two.keySet(), again.keySet());
    two.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
    for (String path : two.keySet()) {
      if (path.matches("(vi|en)/.*")) {
        Document page = html(path);
        Document before = Jsoup.parse(new String(two.get(path)));
        page.select("[hreflang=fr]").remove();
        // A draft is compared with the texts of every language.
        for (Document one : List.of(before, page)) {
          one.select("[data-languages]").removeAttr("data-languages");
          one.select("meta[property=og:locale:alternate]").remove();
        }
        assertEquals(folded(before), folded(page), path);
      } else if (!path.matches("index\\.html|404\\.html|sitemap\\.xml|quotes\\.json|search/.*")) {
        assertArrayEquals(two.get(path), three.get(path), path);
      }
    }
  }

  @Test
  void theGoalMakesTheFilesAndLosesNothing(@TempDir Path copy) throws IOException {
    FileUtils.copyDirectory(root.resolve("content").toFile(), copy.resolve("content").toFile());
    Path messages = copy.resolve("content/messages");
    Files.copy(
        messages.resolve("messages_en.properties"), messages.resolve("messages_fr.properties"));
    assertEquals(2 + 2, update(copy).size());
    assertEquals(List.of(), update(copy));
    Path titles = copy.resolve(FOLDER + "titles.po");
    String made = Files.readString(titles);
    assertTrue(
        made.contains("#. Hoàn thiện thể chế\nmsgid \"Perfecting institutions\"\nmsgstr \"\""));
    String task = "content/tasks/task-2.md";
    String other = Files.readString(copy.resolve(task));
    Files.writeString(
        titles,
        made.replace(
            "msgid \"Perfecting institutions\"\nmsgstr \"\"",
            "msgid \"Perfecting institutions\"\nmsgstr \"Parfaire les institutions\""));
    assertEquals(List.of(), update(copy));
    Files.writeString(copy.resolve(task), other.replace("Perfecting inst", "Completing inst"));
    assertEquals(1, update(copy).get(0).obsolete());
    assertTrue(Files.readString(titles).contains("#~ msgstr \"Parfaire les institutions\""));
    assertEquals(List.of(), update(copy));
    Files.writeString(copy.resolve(task), other);
    assertEquals(1, update(copy).get(0).fuzzy());
    assertTrue(
        Files.readString(titles)
            .contains("#, fuzzy\nmsgid \"Perfecting institutions\"\nmsgstr \"Parfaire"));
  }

  private static List<TranslationFiles.Change> update(Path root) throws IOException {
    Findings findings = new Findings();
    Corpus corpus = Corpus.read(root, Sources.read(root, findings), findings);
    Content content = Content.read(root, findings);
    List<TranslationFiles.Change> changes =
        new ArrayList<>(new TitleFiles(root, corpus, content, Instant.EPOCH, findings).update());
    changes.addAll(
        new TranslationFiles(root, corpus, Instant.EPOCH, Set.of(), findings)
            .update(content.messages().languages()));
    assertFalse(findings.hasErrors());
    return changes.stream().filter(c -> c.file().startsWith(FOLDER)).toList();
  }

  private static String folded(Document page) {
    return page.outerHtml().replaceAll("\\s+", " ").replace("> <", "><");
  }

  private static Document html(String path) {
    assertTrue(three.containsKey(path), path);
    return Jsoup.parse(new String(three.get(path)));
  }

  private static String text(Document page, String selector) {
    assertTrue(page.selectFirst(selector) != null, selector);
    return page.selectFirst(selector).text();
  }

  private static Map<String, byte[]> site() throws IOException {
    Project project =
        new Project(root, root.resolve("target"), "https://nguyenvan.example/", false, false);
    SiteBuild.Result result = new SiteBuild(project, line -> {}).bake();
    if (result.findings().hasErrors()) {
      throw new AssertionError(ConsoleReport.of(result.findings().sorted()));
    }
    if (Files.exists(root.resolve(FOLDER))) {
      findings = result.findings().sorted();
    }
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(project.site())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = project.site().relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static String read(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  private static void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }
}
