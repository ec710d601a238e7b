package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What other programs read of the site: feeds, sitemap and the tags of shared pages. */
class SharingIT {

  private static final String BASE = "https://nguyenvan.example/";
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private static Path site;

  @BeforeAll
  static void bake() throws IOException {
    site = RealSite.folder();
  }

  private static Element xml(String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(site.resolve(path).toFile()).getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element e && e.getLocalName().equals(name)) {
        found.add(e);
      }
    }
    return found;
  }

  private static String only(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertEquals(1, found.size(), name);
    assertFalse(found.get(0).getTextContent().isBlank(), name);
    return found.get(0).getTextContent();
  }

  @Test
  void feedsHaveWhatAtomAsksForAndLeadToPages() throws Exception {
    for (String language : List.of("vi", "en")) {
      Element feed = xml(language + "/feed.xml");
      assertEquals(ATOM, feed.getNamespaceURI());
      assertEquals("feed", feed.getLocalName());
      assertEquals(BASE + language + "/feed.xml", only(feed, "id"));
      only(feed, "title");
      only(children(feed, "author").get(0), "name");
      Set<String> ids = new HashSet<>();
      OffsetDateTime before = OffsetDateTime.parse(only(feed, "updated"));
      OffsetDateTime newest = before;
      List<Element> entries = children(feed, "entry");
      assertTrue(entries.size() > 20);
      for (Element entry : entries) {
        String id = only(entry, "id");
        assertTrue(ids.add(id), id);
        assertTrue(Files.isRegularFile(site.resolve(id.substring(BASE.length()))), id);
        only(entry, "title");
        only(entry, "summary");
        assertEquals(id, children(entry, "link").get(0).getAttribute("href"));
        OffsetDateTime updated = OffsetDateTime.parse(only(entry, "updated"));
        assertFalse(updated.isAfter(before), id);
        before = updated;
      }
      assertEquals(newest, OffsetDateTime.parse(only(entries.get(0), "updated")));
      for (String page : List.of("index.html", "timeline/index.html")) {
        Document html = Jsoup.parse(Files.readString(site.resolve(language).resolve(page)));
        assertEquals(1, html.select("link[rel=alternate][type=application/atom+xml]").size(), page);
      }
    }
  }

  @Test
  void theSitemapNamesEveryPageThatIsItsOwnAndNoOther() throws Exception {
    Set<String> named = new HashSet<>();
    for (Element url : children(xml("sitemap.xml"), "url")) {
      assertTrue(named.add(only(url, "loc")));
      for (Element link : children(url, "link")) {
        String twin = link.getAttribute("href").substring(BASE.length());
        assertTrue(Files.isRegularFile(site.resolve(twin)), twin);
      }
    }
    Set<String> own = new HashSet<>();
    for (Path file : RealSite.files(site)) {
      // The page for addresses that are none is nobody's to find or to share.
      boolean none = file.getFileName().toString().equals("404.html");
      if (file.toString().endsWith(".html") && !none) {
        String address = BASE + site.relativize(file).toString().replace('\\', '/');
        Document html = Jsoup.parse(Files.readString(file));
        String canonical = html.select("link[rel=canonical]").attr("href");
        if (canonical.isEmpty() || canonical.equals(address)) {
          own.add(address);
        } else {
          assertTrue(named.contains(canonical), address);
        }
        shared(html, canonical.isEmpty() ? address : canonical);
      }
    }
    assertEquals(own, named);
    assertFalse(named.contains(BASE + "vi/documents/nq57.original.html"));
    assertTrue(named.contains(BASE + "vi/documents/dean.P3.II.html"));
  }

  private static void shared(Document html, String address) throws IOException {
    for (String name :
        List.of("og:title", "og:description", "og:type", "og:locale", "og:site_name")) {
      String content = html.select("meta[property=" + name + "]").attr("content");
      assertFalse(content.isBlank(), address + " " + name);
    }
    assertEquals(address, html.select("meta[property=og:url]").attr("content"));
    String image = html.select("meta[property=og:image]").attr("content");
    assertTrue(Files.isRegularFile(site.resolve(image.substring(BASE.length()))), image);
  }

  @Test
  void thePicturesHaveTheSizeThatTheTagsSay() throws IOException {
    for (String language : List.of("vi", "en")) {
      Path file = site.resolve("assets/img/share-" + language + ".png");
      BufferedImage image = ImageIO.read(file.toFile());
      assertEquals(1200, image.getWidth());
      assertEquals(630, image.getHeight());
      assertTrue(Files.size(file) < 60_000, file.toString());
    }
  }
}
