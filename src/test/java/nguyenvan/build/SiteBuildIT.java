package nguyenvan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nguyenvan.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline on a copy of the real project, with one thing wrong at a time. */
class SiteBuildIT {

  @TempDir Path root;

  private Project project;

  @BeforeEach
  void copy() throws IOException {
    SmallSite.copy(root);
    project = new Project(root, root.resolve("target"), "https://nguyenvan.example/", false, false);
  }

  @Test
  void oneAlteredDigitStopsTheBuildAndLeavesTheSiteAsItWas() throws IOException {
    assertEquals(List.of(), rules(bake()));
    Map<String, Integer> before = site();
    assertEquals(0, sarif().size());

    change("content/targets/digital-economy-2030.md", "thiểu 30% GDP", "thiểu 35% GDP");
    SiteBuild.Result result = bake();

    Finding finding = result.findings().sorted().get(0);
    assertEquals("Q-001", finding.rule().id());
    assertEquals("content/targets/digital-economy-2030.md", finding.at().file());
    assertTrue(finding.at().line() > 1);
    assertTrue(finding.details().get(1).text().contains("30% GDP"));
    assertEquals(before, site());
    assertEquals("Q-001", sarif().get(0).get("ruleId").asText());
    assertEquals("error", sarif().get(0).get("level").asText());
  }

  @Test
  void anUndefinedVariableNamesTemplateLineAndPage() throws IOException {
    change("templates/target.ftl", "entry.facts", "entry.factz");
    List<Finding> findings = bake().findings().sorted();
    assertEquals("B-001", findings.get(0).rule().id());
    assertEquals("templates/target.ftl", findings.get(0).at().file());
    assertTrue(findings.get(0).at().line() > 1);
    assertTrue(findings.get(0).details().get(0).text().contains("targets/"));
    assertFalse(Files.exists(project.site()));
  }

  @Test
  void aMissingMessageIsNoStackTrace() throws IOException {
    change("templates/target.ftl", "m.t(\"entry.facts\")", "m.t(\"entry.nowhere\")");
    assertEquals(List.of("B-001"), rules(bake()));
  }

  @Test
  void aMessageThatNoFileHasIsAFinding() throws IOException {
    change("content/messages/messages_vi.properties", "report.title =", "report.titel =");
    change("content/messages/messages_en.properties", "report.title =", "report.titel =");
    assertEquals(List.of("B-003"), rules(bake()));
  }

  @Test
  void aTemplateThatAltersAQuoteIsCaught() throws IOException {
    change("templates/quotes.ftl", "${kept(s.text)}", "${kept(s.text?upper_case)}");
    assertEquals(List.of("A-009"), rules(bake()));
    assertFalse(Files.exists(project.site()));
  }

  @Test
  void anUnwritableTargetIsAFinding() throws IOException {
    Files.createDirectories(root.resolve("target"));
    Files.writeString(project.site(), "in the way");
    assertEquals(List.of("B-002"), rules(bake()));
    assertEquals("in the way", Files.readString(project.site()));
  }

  private SiteBuild.Result bake() throws IOException {
    return new SiteBuild(project, line -> {}).bake();
  }

  private static List<String> rules(SiteBuild.Result result) {
    return result.findings().sorted().stream().map(f -> f.rule().id()).distinct().toList();
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), file + " has no " + from);
    Files.writeString(path, text.replace(from, to));
  }

  private JsonNode sarif() throws IOException {
    return new ObjectMapper().readTree(project.sarif().toFile()).at("/runs/0/results");
  }

  private Map<String, Integer> site() throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(project.site())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            project.site().relativize(file).toString(),
            java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
