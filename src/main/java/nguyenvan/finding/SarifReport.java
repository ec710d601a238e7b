package nguyenvan.finding;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Writes findings as SARIF 2.1.0, which code hosts and editors show beside the lines. */
public final class SarifReport {

  private static final URI SCHEMA =
      URI.create(
          "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setSerializationInclusion(JsonInclude.Include.NON_EMPTY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private SarifReport() {}

  /**
   * Writes the report, also when there is nothing to report.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(List<Finding> findings, Path file) throws IOException {
    List<Result> results = new ArrayList<>();
    findings.forEach(f -> results.add(result(f)));
    Run run =
        new Run()
            .withTool(new Tool().withDriver(driver()))
            .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
            .withResults(results);
    SarifSchema210 report =
        new SarifSchema210()
            .with$schema(SCHEMA)
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(run));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, JSON.writeValueAsBytes(withResults(report)));
  }

  /** An empty list of results says that all is well; a missing one says that nothing was run. */
  private static Object withResults(SarifSchema210 report) {
    var tree = JSON.valueToTree(report);
    var run = (com.fasterxml.jackson.databind.node.ObjectNode) tree.get("runs").get(0);
    if (!run.has("results")) {
      run.putArray("results");
    }
    return tree;
  }

  private static ToolComponent driver() {
    LinkedHashSet<ReportingDescriptor> rules = new LinkedHashSet<>();
    for (Rule rule : Rule.values()) {
      rules.add(
          new ReportingDescriptor()
              .withId(rule.id())
              .withShortDescription(new MultiformatMessageString().withText(rule.title()))
              .withHelp(new MultiformatMessageString().withText(rule.hint()))
              .withDefaultConfiguration(
                  new ReportingConfiguration()
                      .withLevel(ReportingConfiguration.Level.fromValue(rule.level().label()))));
    }
    return new ToolComponent().withName("nguyenvan").withRules(rules);
  }

  private static Result result(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message());
    for (Finding.Detail detail : finding.details()) {
      if (!detail.label().isEmpty()) {
        text.append('\n').append(detail.label()).append(": ").append(detail.text());
        text.append(detail.remark().isEmpty() ? "" : " (" + detail.remark() + ")");
      }
    }
    text.append("\nfix: ").append(finding.fix());
    PhysicalLocation place =
        new PhysicalLocation()
            .withArtifactLocation(new ArtifactLocation().withUri(finding.at().file()));
    if (finding.at().line() > 0) {
      Region region = new Region().withStartLine(finding.at().line());
      if (finding.at().column() > 0) {
        region.setStartColumn(finding.at().column());
      }
      place.setRegion(region);
    }
    return new Result()
        .withRuleId(finding.rule().id())
        .withLevel(Result.Level.fromValue(finding.level().label()))
        .withMessage(new Message().withText(text.toString()))
        .withLocations(List.of(new Location().withPhysicalLocation(place)));
  }
}
