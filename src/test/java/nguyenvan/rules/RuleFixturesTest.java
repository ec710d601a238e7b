package nguyenvan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.knowledge.Reading;
import nguyenvan.quote.Claim;
import nguyenvan.quote.Proof;
import nguyenvan.text.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every case of {@code test/resources/rules}. To add one, add a folder; run with {@code
 * -Dnguyenvan.golden=true} to write its {@code expected.txt}, and look at what was written.
 */
@Execution(ExecutionMode.CONCURRENT)
class RuleFixturesTest {

  private static final boolean GOLDEN = Boolean.getBoolean("nguyenvan.golden");

  @TempDir Path folder;

  static List<Fixture> fixtures() throws IOException {
    return Fixture.all();
  }

  static List<Fixture> tolerances() throws IOException {
    return Fixture.all().stream().filter(f -> f.name().matches("ok-(T\\d|C)(-.*)?")).toList();
  }

  @Test
  void theCleanSampleHasNoFinding() throws IOException {
    assertEquals("", Fixture.clean().read(folder).report());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void theReportIsAsExpected(Fixture fixture) throws IOException {
    Fixture.Outcome outcome = fixture.read(folder);
    if (GOLDEN) {
      fixture.rewrite(outcome.report());
    }
    assertEquals(fixture.expected(), outcome.report(), fixture.name());
    if (fixture.isPositive()) {
      assertEquals("", outcome.report(), fixture + ": a case named ok- must pass");
      return;
    }
    List<Finding> findings = outcome.findings().sorted();
    assertTrue(
        findings.stream().anyMatch(f -> f.rule().id().equals(fixture.rule())),
        fixture + ": the report does not show " + fixture.rule());
    for (Finding finding : findings) {
      assertFalse(finding.fix().isBlank(), "no way out: " + finding);
      assertFalse(finding.at().file().startsWith("/"), "not a path of the project: " + finding);
    }
  }

  /** {@code ok-T3-dash}: the quotes of {@code topics/probe.md} take that class and no other. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("tolerances")
  void theToleranceIsTheOneOfItsName(Fixture fixture) throws IOException {
    Fixture.Outcome outcome = fixture.read(folder);
    Tolerance expected = Tolerance.valueOf(fixture.name().split("-")[1]);
    List<Claim> claims = outcome.knowledge().entry("probe").orElseThrow().claims();
    assertFalse(claims.isEmpty());
    for (Claim claim : claims) {
      Proof proof = outcome.knowledge().proof(claim.id()).orElseThrow();
      assertEquals(expected, proof.tolerance(), claim.words());
    }
  }

  @Test
  void freezingWritesNothingOverAChangedList() throws IOException {
    Fixture gone =
        Fixture.all().stream().filter(f -> f.name().equals("D-005-gone")).findFirst().orElseThrow();
    gone.read(folder);
    Path list = folder.resolve("content/documents/nq57.provisions");
    String before = Files.readString(list);
    Findings findings = new Findings();
    Reading.read(folder, true, findings);
    assertEquals(before, Files.readString(list));
    assertTrue(
        findings.sorted().stream().anyMatch(f -> f.message().endsWith("; nothing was written")));
  }

  @Test
  void everyRuleOfTheReaderHasACase() throws IOException {
    List<String> covered = Fixture.all().stream().map(Fixture::rule).toList();
    List<String> without =
        List.of(Rule.values()).stream()
            .map(Rule::id)
            .filter(id -> !id.startsWith("A-") && !id.startsWith("B-"))
            .filter(id -> !covered.contains(id))
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void everyCaseIsNamedAfterARuleOrPasses() throws IOException {
    List<String> ids = List.of(Rule.values()).stream().map(Rule::id).toList();
    List<String> strange =
        Fixture.all().stream()
            .filter(f -> !f.isPositive() && !ids.contains(f.rule()))
            .map(Fixture::name)
            .toList();
    assertEquals(List.of(), strange);
  }
}
