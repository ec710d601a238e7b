package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** The pages of indicators in the baked site of the real content. */
class IndicatorPagesIT {

  private static final String SHARE = "vi/indicators/digital-economy-share.html";

  @Test
  void everyRowLeadsToAQuoteThatHasItsFigure() throws IOException {
    int rows = 0;
    for (Path file : RealSite.files(RealSite.folder().resolve("vi/indicators"))) {
      Document page = Jsoup.parse(Files.readString(file));
      for (Element row : page.select(".followed tbody tr")) {
        String id = row.select("td").last().selectFirst("a").attr("href").substring(1);
        Element quote = page.getElementById(id).selectFirst("blockquote[data-quote]");
        assertNotNull(quote, file + " " + id);
        String value = row.selectFirst(".followed__value").text();
        for (String number : value.replaceAll("[^\\d,.]+", " ").strip().split(" ")) {
          // Small numbers may stand in words.
          boolean stated = number.length() < 2 || quote.text().contains(number);
          assertTrue(stated, file + " " + id + " " + value);
        }
        rows++;
      }
    }
    assertTrue(rows > 60, "rows: " + rows);
  }

  @Test
  void nothingIsDrawnThatNoTableHas() throws IOException {
    int drawn = 0;
    for (Path file : RealSite.files(RealSite.folder().resolve("vi/indicators"))) {
      Document page = Jsoup.parse(Files.readString(file));
      for (Element figure : page.select("svg .graph__figure")) {
        String number = figure.text().replaceAll("\\(.*\\)", "").replaceAll("[^\\d,.–]", "");
        // Where many are drawn side by side, the table stands on the page of each.
        Element one = figure.closest(".multiples__item");
        Document place =
            one == null
                ? page
                : Jsoup.parse(Files.readString(file.resolveSibling(one.id() + ".html")));
        String tables = place.select(".followed__value").text();
        assertTrue(tables.contains(number), file + " draws " + figure.text());
        drawn++;
      }
    }
    assertTrue(drawn > 20, "figures drawn: " + drawn);
  }

  @Test
  void aGraphSaysInWordsWhatItShows() throws IOException {
    Document page = Jsoup.parse(Files.readString(RealSite.folder().resolve(SHARE)));
    Element drawing = page.selectFirst("svg.graph__drawing--wide[role=img]");
    assertTrue(drawing.selectFirst("title").text().contains("GDP"));
    String text = drawing.selectFirst("desc").text();
    for (String said : List.of("16,5% năm 2023", "12,33% năm 2023", "tối thiểu 50% năm 2045")) {
      assertTrue(text.contains(said), text);
    }
    assertEquals(2, page.select(".graph svg[role=img]").size());
  }

  @Test
  void aTargetLeadsToItsIndicatorAndShowsWhatIsReported() throws IOException {
    Path file = RealSite.folder().resolve("vi/targets/nq57-2030-digital-economy-share.html");
    Element value = Jsoup.parse(Files.readString(file)).selectFirst(".value");
    assertNotNull(value.selectFirst("a[href=../indicators/digital-economy-share.html]"));
    assertTrue(value.text().contains("12,33% GDP, Tổng cục Thống kê"), value.text());
  }
}
