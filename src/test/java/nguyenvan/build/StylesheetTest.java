package nguyenvan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One stylesheet of many parts. */
class StylesheetTest {

  @TempDir Path folder;

  @BeforeEach
  void parts() throws IOException {
    Files.createDirectories(folder.resolve("components"));
    Files.writeString(folder.resolve("base.css"), "a{}\n");
    Files.writeString(folder.resolve("components/quote.css"), "b{}\n");
  }

  @Test
  void thePartsStandInTheOrderOfTheImportsAndNothingElseIsLeft() throws IOException {
    assertEquals(List.of(), bundle("@import \"components/quote.css\";\n@import \"base.css\";\n"));
    assertEquals("b{}\na{}\n", Files.readString(folder.resolve("site.css")));
    assertFalse(Files.exists(folder.resolve("components")));
  }

  @Test
  void aPartThatIsMissingTwiceOrNowhereIsReported() throws IOException {
    List<String> found =
        bundle("@import \"base.css\";\n@import \"base.css\";\n@import \"no.css\";\n");
    assertEquals(3, found.size());
    assertTrue(found.contains("B-004 2 no stylesheet, or imported before: base.css"), "" + found);
    assertTrue(found.contains("B-004 3 no stylesheet, or imported before: no.css"), "" + found);
    assertTrue(found.contains("B-004 0 imported nowhere: components/quote.css"), "" + found);
  }

  private List<String> bundle(String entry) throws IOException {
    Files.writeString(folder.resolve("site.css"), entry);
    Findings findings = new Findings();
    Stylesheet.bundle(folder, findings);
    return findings.sorted().stream().map(StylesheetTest::line).toList();
  }

  private static String line(Finding f) {
    return f.rule().id() + " " + f.at().line() + " " + f.message();
  }
}
