package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the baked site of the real content against what readers and scripts rely on. */
class RealSiteIT {

  private static Path site;

  @BeforeAll
  static void bake() throws IOException {
    site = RealSite.folder();
  }

  @Test
  void twoBakesGiveTheSameBytes(@TempDir Path other) throws IOException {
    RealSite.bake(other);
    List<Path> first = RealSite.files(site);
    List<Path> second = RealSite.files(other.resolve("site"));
    assertEquals(
        first.stream().map(f -> site.relativize(f).toString()).toList(),
        second.stream().map(f -> other.resolve("site").relativize(f).toString()).toList());
    for (int i = 0; i < first.size(); i++) {
      assertArrayEquals(
          Files.readAllBytes(first.get(i)),
          Files.readAllBytes(second.get(i)),
          first.get(i).toString());
    }
  }

  @Test
  void sourcesAreServedByteForByte() throws IOException {
    for (Path served : RealSite.files(site.resolve("sources"))) {
      Path source = RealSite.root().resolve("content/sources").resolve(served.getFileName());
      assertArrayEquals(Files.readAllBytes(source), Files.readAllBytes(served));
    }
  }

  /** Independent of the verifier: reads positions out of quotes.json and words out of the pages. */
  @Test
  void everyAnnotationPointsAtItsWords() throws IOException {
    JsonNode page = new ObjectMapper().readTree(site.resolve("quotes.json").toFile());
    Map<String, int[]> sources = new HashMap<>();
    assertEquals("AnnotationPage", page.get("type").asText());
    assertTrue(page.get("items").size() > 100);
    for (JsonNode item : page.get("items")) {
      String file = item.at("/target/source").asText();
      int[] source =
          sources.computeIfAbsent(file, f -> read(site.resolve(f)).codePoints().toArray());
      StringBuilder pointed = new StringBuilder();
      String exact = "";
      for (JsonNode selector : item.at("/target/selector")) {
        if (selector.get("type").asText().equals("TextQuoteSelector")) {
          exact = selector.get("exact").asText();
        } else {
          int start = selector.get("start").asInt();
          pointed
              .append(new String(source, start, selector.get("end").asInt() - start))
              .append(' ');
        }
      }
      assertEquals(
          bare(exact.replace("[…]", " ")), bare(pointed.toString()), item.get("id").asText());
      assertFalse(item.get("nv:usedBy").isEmpty(), item.get("id").asText());
    }
  }

  @Test
  void everyShownQuoteIsAnAnnotationOfThatPage() throws IOException {
    JsonNode page = new ObjectMapper().readTree(site.resolve("quotes.json").toFile());
    Map<String, JsonNode> byId = new HashMap<>();
    page.get("items").forEach(i -> byId.put(after(i.get("id").asText()), i));
    int shown = 0;
    for (Path file : pages()) {
      String path = site.relativize(file).toString().replace('\\', '/');
      for (Element quote : Jsoup.parse(Files.readString(file)).select("blockquote, q")) {
        JsonNode item = byId.get(quote.attr("data-quote"));
        assertTrue(item != null, path + " " + quote.attr("data-quote"));
        List<String> usedBy = new ArrayList<>();
        item.get("nv:usedBy").forEach(u -> usedBy.add(u.asText()));
        assertTrue(usedBy.contains(path), path + " " + quote.attr("data-quote"));
        shown++;
      }
    }
    assertTrue(shown > 2 * byId.size(), "quotes shown: " + shown);
  }

  @Test
  void pagesAreValidHtml(@TempDir Path other) throws IOException {
    String head = "<!DOCTYPE html><html lang='en'><title>T</title><body>";
    Path good = Files.writeString(other.resolve("good.html"), head + "<p id='a'>");
    for (String wrong : List.of("<p id='a'><b id='a'>", "<p><div></p>", "<p frame='1'>")) {
      Path bad = Files.writeString(other.resolve("bad.html"), head + wrong);
      assertFalse(HtmlValidator.errors(bad).isEmpty(), "the validator must be able to say no");
      assertEquals(List.of(), HtmlValidator.errors(good), "and yes thereafter");
    }
    List<String> errors =
        pages().parallelStream().flatMap(f -> HtmlValidator.errors(f).stream()).toList();
    assertEquals(List.of(), errors.stream().limit(20).toList());
  }

  @Test
  void theSiteIsWithinAReasonableSize() throws IOException {
    assertAll(
        pages().stream()
            .map(
                p ->
                    () ->
                        assertTrue(
                            Files.size(p) < 900_000, p + " has " + Files.size(p) + " bytes")));
  }

  private static List<Path> pages() throws IOException {
    return RealSite.files(site).stream()
        .filter(f -> f.toString().endsWith(".html"))
        .collect(Collectors.toList());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String after(String id) {
    return id.substring(id.indexOf('#') + 1);
  }

  /** Letters and digits only: marks, white space and footnote numbers are not words. */
  private static String bare(String text) {
    return text.replaceAll("<sup>\\s*\\d+\\s*</sup>", "")
        .replaceAll("\\]\\([^)]*\\)", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
