package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is corrected, doubted or noted, in the baked site of the real content. */
class CorrectionPagesIT {

  @Test
  void everyDeclarationHasItsRowOnBothPages() throws IOException {
    Document all = page("vi/pages/corrections.html");
    long declared = 0;
    for (Path file : RealSite.files(RealSite.root().resolve("content/corrections"))) {
      String id = file.getFileName().toString().replace(".yaml", "");
      long own = Files.readString(file).lines().filter(l -> l.matches("  - \\{?line:.*")).count();
      assertEquals(own, all.select("tr[id^=" + id + "-]").size(), id);
      Document document = page("vi/documents/" + id + ".html");
      assertEquals(own, document.select("#corrections tr[id^=errata-]").size(), id);
      declared += own;
    }
    assertTrue(declared > 0);
    int counted =
        all.select(".counts__number").stream().mapToInt(n -> Integer.parseInt(n.text())).sum();
    assertEquals(declared, counted);
  }

  @Test
  void everyRowIsReachedFromItsWordsWithoutHovering() throws IOException {
    for (Path file : RealSite.files(RealSite.folder().resolve("en/documents"))) {
      Document document = Jsoup.parse(Files.readString(file));
      String name = file.getFileName().toString();
      for (Element row : document.select("#corrections tr[id]")) {
        Element link = null;
        for (Path page : RealSite.files(RealSite.folder().resolve("en/documents"))) {
          boolean own = page.equals(file);
          if (link == null && page.toString().startsWith(file.toString().replace("html", ""))) {
            String href = (own ? "" : name) + "#" + row.id();
            link =
                Jsoup.parse(Files.readString(page))
                    .selectFirst(".text [data-apparatus] a[href=" + href + "]");
          }
        }
        assertNotNull(link, file + " " + row.id());
        assertFalse(link.text().isBlank(), file + " " + row.id());
      }
    }
  }

  @Test
  void aDocumentThatBreaksOffSaysSoAndALostFigureToo() throws IOException {
    Document document = page("en/documents/baocao52.II.html");
    assertTrue(document.selectFirst(".document-end").text().contains("breaks off"));
    Element caption = document.selectFirst(".provision--caption");
    assertTrue(
        caption.select(".provision__note").text().contains("does not have the figure"),
        caption.text());
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(RealSite.folder().resolve(path)));
  }
}
