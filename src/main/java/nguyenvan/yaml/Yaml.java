package nguyenvan.yaml;

import java.util.Optional;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads YAML 1.2 mappings with the position of every value. Anchors, aliases and tags are refused:
 * nobody needs them here, and they are how a small file becomes a large one.
 */
public final class Yaml {

  private static final int LARGEST = 4_000_000;
  private static final int DEEPEST = 16;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(LARGEST)
          .setMaxAliasesForCollections(0)
          .setUseMarks(true)
          .build();

  private Yaml() {}

  /**
   * Reads a text that must be one mapping.
   *
   * @param text the YAML, without document markers
   * @param file for positions in findings
   * @param linesBefore lines of the file that stand before the text
   * @return empty when the text is unusable; the findings then say why
   */
  public static Optional<YamlMap> read(
      String text, String file, int linesBefore, Findings findings) {
    try {
      if (!refuseReferences(text, file, linesBefore, findings)) {
        return Optional.empty();
      }
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      if (root.isPresent() && root.get() instanceof MappingNode map) {
        return Optional.of(new YamlMap(map, file, linesBefore, findings));
      }
      findings.add(
          Rule.YAML_BAD_VALUE, new Location(file, linesBefore + 1, 1), "expected key: value lines");
    } catch (MarkedYamlEngineException e) {
      Location at =
          e.getProblemMark()
              .map(m -> at(m, file, linesBefore))
              .orElse(new Location(file, linesBefore + 1, 1));
      String problem = e.getProblem().replaceAll("\\s+", " ");
      findings.add(
          new Finding(Rule.YAML_MALFORMED, at, "malformed YAML: " + problem).withFix(fix(problem)));
    } catch (YamlEngineException e) {
      findings.add(
          new Finding(
              Rule.YAML_MALFORMED,
              new Location(file, linesBefore + 1, 1),
              "malformed YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
    }
    return Optional.empty();
  }

  /** The way out of the commonest slips; null for the others. */
  private static String fix(String problem) {
    if (problem.contains("mapping values are not allowed here")) {
      return "a text with \": \" goes in quotes";
    }
    return problem.contains("(TAB)") ? "use spaces" : null;
  }

  static Location at(Mark mark, String file, int linesBefore) {
    return new Location(file, linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static boolean refuseReferences(
      String text, String file, int linesBefore, Findings findings) {
    boolean clean = true;
    int depth = 0;
    int refused = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      depth +=
          event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
      if (depth > DEEPEST) {
        findings.add(
            Rule.YAML_MALFORMED,
            at(event.getStartMark().orElseThrow(), file, linesBefore),
            "nested more than " + DEEPEST + " deep");
        return false;
      }
      if (event instanceof NodeEvent node) {
        boolean tagged =
            event instanceof ScalarEvent s && s.getTag().isPresent()
                || event instanceof CollectionStartEvent c && c.getTag().isPresent();
        if (event instanceof AliasEvent || node.getAnchor().isPresent() || tagged) {
          Location at =
              event
                  .getStartMark()
                  .map(m -> at(m, file, linesBefore))
                  .orElse(new Location(file, linesBefore + 1, 1));
          if (at.line() != refused) {
            findings.add(Rule.YAML_REFUSED, at, Rule.YAML_REFUSED.title());
          }
          refused = at.line();
          clean = false;
        }
      }
    }
    return clean;
  }
}
