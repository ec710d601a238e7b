package nguyenvan.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteSwapTest {

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void makeOldSite() throws IOException {
    site = folder.resolve("target/site");
    write(site, "old.html", "old");
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> siblings() throws IOException {
    try (Stream<Path> files = Files.list(site.getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theNewSiteReplacesTheOldOneWhole() throws IOException {
    try (SiteSwap swap = SiteSwap.open(site)) {
      write(swap.folder(), "vi/new.html", "new");
      assertEquals(Map.of("old.html", "old"), TestSite.files(site));
      swap.commit();
      assertEquals(Map.of("vi/new.html", "new"), TestSite.files(site));
    }
    assertEquals(List.of("site", "site.lock"), siblings());
  }

  @Test
  void theFirstSiteNeedsNoOldOne() throws IOException {
    Path first = folder.resolve("a/b/site");
    try (SiteSwap swap = SiteSwap.open(first)) {
      write(swap.folder(), "x.html", "x");
      swap.commit();
    }
    assertEquals(Map.of("x.html", "x"), TestSite.files(first));
  }

  @Test
  void withoutACommitTheOldSiteStays() throws IOException {
    try (SiteSwap swap = SiteSwap.open(site)) {
      write(swap.folder(), "new.html", "new");
    }
    assertEquals(Map.of("old.html", "old"), TestSite.files(site));
    assertEquals(List.of("site", "site.lock"), siblings());
  }

  @Test
  void whenTheNewSiteCannotTakeItsPlaceTheOldOneIsPutBack() throws IOException {
    try (SiteSwap swap = SiteSwap.open(site)) {
      Folders.delete(swap.folder());
      IOException e = assertThrows(IOException.class, swap::commit);
      assertEquals(
          "the old site stays, for the new one cannot take its place: "
              + swap.folder()
              + ": no such file or folder",
          e.getMessage().replaceFirst(" -> .*?: ", ": "));
    }
    assertEquals(Map.of("old.html", "old"), TestSite.files(site));
    assertEquals(List.of("site", "site.lock"), siblings());
  }

  @Test
  void whenAPageFailsToBeWrittenTheOldSiteStays() throws IOException {
    Path templates = folder.resolve("templates");
    write(templates, "t.ftl", "x");
    try (SiteSwap swap = SiteSwap.open(site)) {
      Files.createDirectory(swap.folder().resolve("a.html"));
      List<Page> pages = List.of(new Page("a.html", "t", Map.of()));
      assertThrows(IOException.class, () -> new Bakery(templates).bake(pages, swap.folder()));
    }
    assertEquals(Map.of("old.html", "old"), TestSite.files(site));
  }

  @Test
  void leftoversOfAKilledRunAreCleared() throws IOException {
    write(site.resolveSibling("site.new"), "half.html", "half");
    write(site.resolveSibling("site.old"), "older.html", "older");
    try (SiteSwap swap = SiteSwap.open(site)) {
      assertEquals(Map.of(), TestSite.files(swap.folder()));
      assertEquals(List.of("site", "site.lock", "site.new"), siblings());
    }
    assertEquals(Map.of("old.html", "old"), TestSite.files(site));
  }

  @Test
  void aRunKilledBetweenTheTwoRenamesIsUndone() throws IOException {
    Files.move(site, site.resolveSibling("site.old"));
    write(site.resolveSibling("site.new"), "new.html", "new");
    SiteSwap.open(site).close();
    assertEquals(Map.of("old.html", "old"), TestSite.files(site));
  }

  @Test
  void onlyOneRunAtATimeMakesTheSite() throws IOException {
    try (SiteSwap first = SiteSwap.open(site)) {
      write(first.folder(), "new.html", "new");
      IOException e = assertThrows(IOException.class, () -> SiteSwap.open(site));
      assertEquals(
          "no new site can be made: another run is making the site (it holds "
              + site.resolveSibling("site.lock")
              + ")",
          e.getMessage());
      first.commit();
    }
    SiteSwap.open(site).close();
    assertEquals(Map.of("new.html", "new"), TestSite.files(site));
  }

  @Test
  void aTargetThatCannotBeWrittenIsSaidInPlainWords() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "x");
    IOException e = assertThrows(IOException.class, () -> SiteSwap.open(file.resolve("site")));
    assertEquals(
        "no new site can be made: " + file + ": it exists and cannot be replaced", e.getMessage());
    assertEquals(
        "no new site can be made: " + file + " is a file, not a folder",
        assertThrows(IOException.class, () -> SiteSwap.open(file)).getMessage());
  }

  @Test
  void whatALinkPointsToIsNotDeleted() throws IOException {
    write(folder, "kept/x.txt", "x");
    Files.createSymbolicLink(site.resolve("link"), folder.resolve("kept"));
    try (SiteSwap swap = SiteSwap.open(site)) {
      swap.commit();
    }
    assertEquals(Map.of("x.txt", "x"), TestSite.files(folder.resolve("kept")));
    assertFalse(Files.exists(site.resolve("link")));
  }
}
