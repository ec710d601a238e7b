package nguyenvan.bake;

import static nguyenvan.bake.TestSite.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BakeFailureTest {

  @TempDir Path folder;
  private TestSite site;

  /** Throws when a template reads it. */
  public record Broken() {
    public String value() {
      throw new IllegalStateException("no such provision: II.9");
    }
  }

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
  }

  private String failure(String template, Object... model) throws IOException {
    BakeResult result = site.template("t.ftl", template).bake(page("vi/a.html", "t", model));
    assertEquals(0, result.written());
    assertFalse(result.ok());
    assertFalse(Files.exists(site.output().resolve("vi/a.html")), "a failed page was written");
    assertEquals(1, result.failures().size());
    return result.failures().get(0).toString();
  }

  @Test
  void anUndefinedNameIsReportedWithTemplateLineColumnAndPage() throws IOException {
    BakeResult result =
        site.template("t.ftl", "<h1>\n\t<b>${t.titel}</b>")
            .bake(page("vi/a.html", "t", "t", Map.of()));

    assertEquals(
        List.of(new BakeFailure("t.ftl", 2, 7, "vi/a.html", "undefined: t.titel")),
        result.failures());
    assertEquals("t.ftl:2:7 [vi/a.html] undefined: t.titel", result.failures().get(0).toString());
  }

  @Test
  void everyFailureIsReportedInTheOrderOfThePagesAndTheRestIsBaked() throws IOException {
    site.template("t.ftl", "${a}").template("u.ftl", "<p>\n${b}");

    BakeResult result =
        site.bake(page("1.html", "u"), page("2.html", "t", "a", "fine"), page("3.html", "t"));

    assertEquals(
        List.of("u.ftl:2:3 [1.html] undefined: b", "t.ftl:1:3 [3.html] undefined: a"),
        result.failures().stream().map(BakeFailure::toString).toList());
    assertEquals(Map.of("2.html", "fine"), TestSite.files(site.output()));
    assertEquals(1, result.written());
  }

  @Test
  void anErrorInAnImportedTemplateNamesThatTemplate() throws IOException {
    site.template("layout.ftl", "<#macro page>\n  ${missing}</#macro>");
    assertEquals(
        "layout.ftl:2:5 [vi/a.html] undefined: missing",
        failure("<#import 'layout.ftl' as l><@l.page/>"));
  }

  @Test
  void aSyntaxErrorNamesItsPlace() throws IOException {
    String failure = failure("<p>\n<#iff x>");
    assertTrue(
        failure.startsWith("t.ftl:2:2 [vi/a.html] syntax: Unknown directive: #iff."), failure);
  }

  @Test
  void aSyntaxErrorInAnImportedTemplateNamesThatTemplate() throws IOException {
    site.template("layout.ftl", "<p>\n<#if x>");
    String failure = failure("<#import 'layout.ftl' as l>");
    assertTrue(
        failure.startsWith("layout.ftl:2:7 [vi/a.html] syntax: Unexpected end of file"), failure);
  }

  @Test
  void anErrorWithinAttemptIsNotHidden() throws IOException {
    assertEquals(
        "t.ftl:1:13 [vi/a.html] undefined: x", failure("<#attempt>${x}<#recover>-</#attempt>"));
  }

  @Test
  void anExceptionOfTheModelIsReportedInItsOwnWords() throws IOException {
    String failure = failure("\n${b.value()}", "b", new Broken());
    assertEquals("t.ftl:2:1 [vi/a.html] no such provision: II.9", failure);
  }

  @Test
  void aMissingTemplateIsReported() throws IOException {
    BakeResult result = site.template("t.ftl", "x").bake(page("a.html", "nosuch"));
    assertEquals(
        "nosuch.ftl [a.html] there is no such template", result.failures().get(0).toString());
  }

  @Test
  void aTemplateThatWritesNothingIsReported() throws IOException {
    assertEquals("t.ftl [vi/a.html] the template wrote nothing", failure("<#assign x = 1>"));
  }

  @Test
  void aTemplateThatIsNotUtf8IsReported() throws IOException {
    BakeResult result =
        site.template("t.ftl", new byte[] {'<', (byte) 0xe9, '>'}).bake(page("a.html", "t"));
    assertEquals("t.ftl [a.html] the template is not UTF-8", result.failures().get(0).toString());
  }

  @Test
  void halfACharacterIsReported() throws IOException {
    assertEquals(
        "t.ftl [vi/a.html] the page holds half a character (an unpaired surrogate)",
        failure("${x}", "x", "a\ud83d"));
  }

  @Test
  void endlessRecursionIsReported() throws IOException {
    assertEquals(
        "t.ftl [vi/a.html] the templates call each other without end",
        failure("<#macro m><@m/></#macro><@m/>"));
  }

  @Test
  void pagesThatWouldOverwriteEachOtherAreReported() throws IOException {
    BakeResult result =
        site.template("t.ftl", "x")
            .bake(
                page("vi/a.html", "t"),
                page("vi/A.html", "t"),
                page("vi", "t"),
                page("en/a.html", "t"));

    assertEquals(
        List.of(
            "t.ftl [vi/A.html] another page has this path",
            "t.ftl [vi] this path is a folder of other pages"),
        result.failures().stream().map(BakeFailure::toString).toList());
    assertEquals(2, result.written());
  }

  @Test
  void templatesCannotMakeObjects() throws IOException {
    String failure = failure("${'freemarker.template.utility.Execute'?new()('true')}");
    assertTrue(failure.startsWith("t.ftl:1:1 [vi/a.html] Instantiating"), failure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x.html",
        "/x.html",
        "a/../../x.html",
        "a//x.html",
        "a\\x.html",
        "C:x",
        "",
        "a/",
        "./a"
      })
  void aPathThatLeavesTheOutputFolderIsRefused(String path) throws IOException {
    assertThrows(IllegalArgumentException.class, () -> page(path, "t"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../t", "/t.ftl", "a*b", "${x}", ""})
  void aTemplateOutsideTheFolderIsRefused(String template) {
    assertThrows(IllegalArgumentException.class, () -> page("a.html", template));
  }
}
