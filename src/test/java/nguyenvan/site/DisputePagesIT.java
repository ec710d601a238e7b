package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Where the baked site of the real content tells that sources disagree. */
class DisputePagesIT {

  @Test
  void onePageHasEveryDisagreementWithItsReadings() throws IOException {
    Document page = page("vi/disagreements/index.html");
    List<Path> files = RealSite.files(RealSite.root().resolve("content/disagreements"));
    assertFalse(files.isEmpty());
    for (Path file : files) {
      String id = file.getFileName().toString().replace(".md", "");
      Element one = page.getElementById(id);
      assertNotNull(one, id);
      assertTrue(one.select("blockquote[data-quote]").size() > 1, id);
      assertNotNull(one.selectFirst("a[href=" + id + ".html]"), id);
      assertNotNull(page.selectFirst("nav a[href=#" + id + "]"), id);
    }
    assertEquals(files.size(), page.select(".dispute").size());
  }

  @Test
  void thePagesConcernedSaySoUnderTheirTitle() throws IOException {
    int told = 0;
    for (Element one : page("vi/disagreements/index.html").select(".dispute")) {
      for (Element link : one.select(".dispute__concerns a")) {
        String path = "vi/" + link.attr("href").replace("../", "");
        boolean says =
            page(path).select(".disputed a").stream()
                .anyMatch(a -> a.attr("href").endsWith("disagreements/" + one.id() + ".html"));
        assertTrue(says, path + " does not tell of " + one.id());
        told++;
      }
    }
    assertTrue(told > 20, "pages told: " + told);
  }

  @Test
  void theQuotedProvisionsSaySo() throws IOException {
    Element provision = page("en/documents/baocao52.II.html").getElementById("II.2.2.1.s2.b3.b3");
    Element note = provision.selectFirst(".provision__note--disputed");
    assertTrue(note.text().startsWith("Sources disagree"), note.text());
    assertNotNull(note.selectFirst("a[href=../disagreements/digital-economy-share-2023.html]"));
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(RealSite.folder().resolve(path)));
  }
}
