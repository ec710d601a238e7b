package nguyenvan.bake;

import static nguyenvan.bake.TestSite.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the default locale")
class BakeryTest {

  @TempDir Path folder;
  private TestSite site;

  /** What a template reads of a target. */
  public record Target(String title, int year, Optional<String> note, LocalDate date) {
    /** A method of a record is as good as a component. */
    public String shout() {
      return title.toUpperCase(Locale.ROOT);
    }
  }

  private static final Target TARGET =
      new Target("Kinh tế số", 2030, Optional.empty(), LocalDate.of(2024, 12, 22));

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
  }

  @Test
  void writesEachPageWithItsTemplate() throws IOException {
    site.template("target.ftl", "<h1>${title}</h1>").template("index.ftl", "<p>${title}</p>");

    BakeResult result =
        site.bake(
            page("vi/targets/x.html", "target", "title", "Quy mô kinh tế số"),
            page("index.html", "index.ftl", "title", "Nguyên Văn"));

    assertEquals(new BakeResult(2, List.of()), result);
    assertEquals(
        Map.of(
            "index.html", "<p>Nguyên Văn</p>", "vi/targets/x.html", "<h1>Quy mô kinh tế số</h1>"),
        TestSite.files(site.output()));
  }

  @Test
  void readsRecordComponentsAndMethods() throws IOException {
    site.template("t.ftl", "${t.title} ${t.shout()} ${t.year} ${t.note!'-'} ${t.date}");

    site.bake(page("a.html", "t", "t", TARGET));

    assertEquals("Kinh tế số KINH TẾ SỐ 2030 - 2024-12-22", site.read("a.html"));
  }

  @Test
  void escapesTextAndPrintsMarkupAsItStands() throws IOException {
    site.template("t.ftl", "${text} ${html}");

    site.bake(page("a.html", "t", "text", "<b>R&D</b>", "html", new Html("<i>R&amp;D</i>")));

    assertEquals("&lt;b&gt;R&amp;D&lt;/b&gt; <i>R&amp;D</i>", site.read("a.html"));
  }

  @Test
  void followsIncludesAndLayoutMacros() throws IOException {
    site.template("layout.ftl", "<#macro page><main><#nested></main></#macro>")
        .template("kinds/t.ftl", "<#import \"/layout.ftl\" as layout><@layout.page>${n}</@>");

    site.bake(page("a.html", "kinds/t", "n", 1_234_567.5));

    assertEquals("<main>1234567.5</main>", site.read("a.html"));
  }

  @Test
  void namesAreThePagesOwnEvenWhereJBakeHasItsOwnMeaning() throws IOException {
    site.template("t.ftl", "${tags} ${data} ${content} ${published_date} ${(config)!'none'}");

    BakeResult result =
        site.bake(
            page("a.html", "t", "tags", "1", "data", "2", "content", "3", "published_date", "4"));

    assertEquals(List.of(), result.failures());
    assertEquals("1 2 3 4 none", site.read("a.html"));
  }

  @Test
  void bakesAgainInTheSameProcessWithChangedTemplates() throws IOException {
    Bakery bakery = site.template("t.ftl", "one ${n}").bakery();
    List<Page> pages = List.of(page("a.html", "t", "n", 1));
    bakery.bake(pages, site.output());
    assertEquals("one 1", site.read("a.html"));

    site.template("t.ftl", "two ${n}");
    bakery.bake(pages, site.output());
    assertEquals("two 1", site.read("a.html"));

    new Bakery(site.templates()).bake(pages, folder.resolve("elsewhere"));
    assertEquals("two 1", Files.readString(folder.resolve("elsewhere/a.html")));
  }

  @Test
  void leavesTheLocaleOfTheProcessAlone() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      site.template("t.ftl", "${n} ${word?upper_case}")
          .bake(page("a.html", "t", "n", 0.5, "word", "i"));
      assertEquals("0.5 I", site.read("a.html"));
      assertEquals("tr-TR", Locale.getDefault().toLanguageTag());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesTheSameBytesInAnyOrderOnAnyNumberOfThreads() throws IOException {
    site.template("layout.ftl", "<#macro page><title>${title}</title><#nested></#macro>")
        .template(
            "t.ftl", "<#import 'layout.ftl' as l><@l.page><#list 1..n as i>${i} </#list></@>");
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      pages.add(page("vi/" + i % 7 + "/" + i + ".html", "t", "title", "Trang " + i, "n", i));
    }
    Path serial = folder.resolve("serial");
    Path parallel = folder.resolve("parallel");
    List<Integer> progress = Collections.synchronizedList(new ArrayList<>());

    new Bakery(site.templates(), 1).bake(pages, serial);
    Collections.shuffle(pages, new Random(57));
    BakeResult result = new Bakery(site.templates(), 4).bake(pages, parallel, progress::add);

    assertEquals(new BakeResult(1000, List.of()), result);
    assertEquals(List.of(500, 1000), progress);
    assertEquals(TestSite.files(serial), TestSite.files(parallel));
  }

  @Test
  void refusesAFolderOfTemplatesThatIsNotThere() {
    IOException e = assertThrows(IOException.class, () -> site.bake(page("a.html", "t")));
    assertEquals("there is no folder of templates at " + site.templates(), e.getMessage());
  }

  @Test
  void saysInPlainWordsThatAFileCannotBeWritten() throws IOException {
    Path obstacle = site.output().resolve("vi/a.html");
    Files.createDirectories(obstacle);
    site.template("t.ftl", "x");

    IOException e = assertThrows(IOException.class, () -> site.bake(page("vi/a.html", "t")));

    assertEquals("the pages cannot be written: " + obstacle + ": Is a directory", e.getMessage());
  }

  @Test
  void needsNoDatabaseOnTheClassPath() throws IOException {
    String database = "com.orientechnologies.orient.core.Orient";
    assertThrows(ClassNotFoundException.class, () -> Class.forName(database));
    assertTrue(site.template("t.ftl", "x").bake(page("a.html", "t")).ok());
  }
}
