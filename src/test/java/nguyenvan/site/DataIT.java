package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nguyenvan.text.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The open data as a reader of the site has it: its addresses, its page, the links to it. */
class DataIT {

  private static final String PAGE = "(vi|en)/[a-z]+/[a-z0-9-]+\\.html(#.+)?";

  private static Path site;
  private static final Map<String, Set<String>> IDS = new HashMap<>();

  @BeforeAll
  static void bake() throws IOException {
    site = RealSite.folder();
  }

  @Test
  void everyPageAddressOfTheJsonExists() throws IOException {
    Set<String> pages = new TreeSet<>();
    collect(new ObjectMapper().readTree(site.resolve("data/knowledge.json").toFile()), pages);
    assertTrue(pages.size() > 1000, "addresses: " + pages.size());
    assertEquals(List.of(), pages.stream().filter(p -> !exists(p)).toList());
  }

  private static void collect(JsonNode node, Set<String> pages) {
    if (node.isTextual() && node.asText().matches(PAGE)) {
      pages.add(node.asText());
    }
    node.forEach(child -> collect(child, pages));
  }

  @Test
  void everyPageAddressOfTheTablesExists() throws IOException {
    for (Path file : RealSite.files(site.resolve("data"))) {
      if (file.toString().endsWith(".csv")) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
          for (CSVRecord row : parser) {
            row.toMap().entrySet().stream()
                .filter(c -> c.getKey().matches("(?i).*page(vi|en)"))
                .forEach(c -> assertTrue(exists(c.getValue()), file + " " + c));
          }
        }
      }
    }
  }

  private static boolean exists(String address) {
    String[] parts = address.split("#", 2);
    Set<String> ids = IDS.computeIfAbsent(parts[0], DataIT::ids);
    return !ids.isEmpty() && (parts.length == 1 || ids.contains(parts[1]));
  }

  private static Set<String> ids(String path) {
    Set<String> ids = new HashSet<>();
    if (Files.isRegularFile(site.resolve(path))) {
      page(path).select("[id]").forEach(e -> ids.add(e.id()));
    }
    return ids;
  }

  private static Document page(String path) {
    try {
      return Jsoup.parse(Files.readString(site.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thePageTellsOfEveryFile() throws IOException {
    for (Language language : Language.WRITTEN) {
      Document page = page(language.tag() + "/data/index.html");
      assertEquals("page", page.selectFirst("main").attr("data-kind"));
      assertEquals("data", page.selectFirst("main").attr("data-id"));
      for (Path file : RealSite.files(site.resolve("data"))) {
        Element link = page.selectFirst("main a[href=../../data/" + file.getFileName() + "]");
        assertTrue(link != null, file.toString());
      }
      for (Element term : page.select(".fields dt")) {
        assertTrue(term.nextElementSibling().text().length() > 5, term.text());
      }
      assertTrue(page.select(".fields dt").size() > 200);
    }
  }

  @Test
  void pagesNameTheFileThatHasTheSame() {
    assertEquals(
        List.of("../../data/legislation.jsonld", "../../data/instruments.csv"),
        alternates("vi/instruments/nq-57-nq-tw-2024.html"));
    assertEquals(
        List.of("../../data/legislation.jsonld", "../../data/documents.csv"),
        alternates("en/documents/nq57.html"));
    assertEquals(
        List.of("../../data/targets.csv"),
        alternates("en/targets/nq57-2030-digital-economy-share.html"));
    assertEquals(List.of("../../data/tasks.csv"), alternates("vi/tasks/index.html"));
    assertEquals(List.of(), alternates("vi/terms/index.html"));
  }

  private static List<String> alternates(String path) {
    return page(path).select("head link[rel=alternate][type]").eachAttr("href");
  }
}
