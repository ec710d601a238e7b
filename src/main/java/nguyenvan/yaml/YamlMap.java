package nguyenvan.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;
import nguyenvan.text.Markup;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping with positions. A getter reports what is missing or of the wrong kind and goes on;
 * {@link #reportUnknown()} reports the fields that no getter asked for, so that a field is declared
 * by being read and nowhere else.
 */
public final class YamlMap {

  private final MappingNode node;
  private final String file;
  private final int linesBefore;
  private final Findings findings;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Location> keys = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  YamlMap(MappingNode node, String file, int linesBefore, Findings findings) {
    this.node = node;
    this.file = file;
    this.linesBefore = linesBefore;
    this.findings = findings;
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        bad(tuple.getKeyNode(), "expected a plain key");
      } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
        findings.add(Rule.YAML_DUPLICATE_KEY, at(key), "key given twice: " + key.getValue());
      } else {
        keys.put(key.getValue(), at(key));
      }
    }
  }

  public Location location() {
    return at(node);
  }

  /** Where a value stands, or the mapping itself when there is none. */
  public Location location(String key) {
    Node value = values.get(key);
    return value == null ? location() : at(value);
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The keys in the order of the file. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(keys.keySet());
  }

  /** A required text; empty when it is missing, which is reported. */
  public String string(String key) {
    return require(key) ? optional(key).orElse("") : "";
  }

  public Optional<String> optional(String key) {
    asked.add(key);
    Node value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    return scalar(value, key + ": expected a text");
  }

  public OptionalInt integer(String key) {
    Optional<String> text = optional(key);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.get().matches("-?\\d{1,9}")) {
      bad(values.get(key), key + ": expected a whole number, read " + text.get());
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text.get()));
  }

  /** True or false; false when absent. */
  public Optional<Boolean> flag(String key) {
    Optional<String> text = optional(key);
    if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
      bad(values.get(key), key + ": expected true or false, read " + text.get());
      return Optional.empty();
    }
    return text.map(Boolean::parseBoolean);
  }

  /** A list of texts; empty when absent. */
  public List<String> strings(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      scalar(item, key + ": expected a list of texts").ifPresent(texts::add);
    }
    return List.copyOf(texts);
  }

  /** A list of mappings; empty when absent. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof MappingNode map) {
        maps.add(new YamlMap(map, file, linesBefore, findings));
      } else {
        bad(item, key + ": expected a list of mappings");
      }
    }
    return List.copyOf(maps);
  }

  public Optional<YamlMap> map(String key) {
    asked.add(key);
    Node value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof MappingNode map) {
      return Optional.of(new YamlMap(map, file, linesBefore, findings));
    }
    bad(value, key + ": expected a mapping");
    return Optional.empty();
  }

  /** A required text in both languages. */
  public Bilingual bilingual(String key) {
    return require(key)
        ? optionalBilingual(key).orElse(new Bilingual("", ""))
        : new Bilingual("", "");
  }

  public Optional<Bilingual> optionalBilingual(String key) {
    return map(key)
        .map(
            both -> {
              String vi = both.oneLanguage(key, Language.VI);
              String en = both.oneLanguage(key, Language.EN);
              both.reportUnknown();
              return new Bilingual(vi, en);
            });
  }

  /** Reports every field that was never asked for. */
  public void reportUnknown() {
    keys.forEach(
        (key, at) -> {
          if (!asked.contains(key)) {
            findings.add(Rule.YAML_UNKNOWN_FIELD, at, "unknown field: " + key);
          }
        });
  }

  /** Reports that a value is not what was expected. */
  public void bad(String key, String message) {
    findings.add(Rule.YAML_BAD_VALUE, location(key), message);
  }

  private String oneLanguage(String key, Language language) {
    Optional<String> text = optional(language.tag()).filter(t -> !t.isBlank());
    if (text.isEmpty()) {
      findings.add(
          Rule.ENTRY_ONE_LANGUAGE, location(), key + ": no text in language " + language.tag());
    }
    text.flatMap(Markup::html)
        .ifPresent(
            tag -> findings.add(Rule.ENTRY_RAW_HTML, location(language.tag()), "raw HTML: " + tag));
    return text.orElse("");
  }

  private boolean require(String key) {
    asked.add(key);
    if (!values.containsKey(key)) {
      findings.add(Rule.YAML_MISSING_FIELD, location(), "required field is missing: " + key);
      return false;
    }
    return true;
  }

  private List<Node> items(String key) {
    asked.add(key);
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    bad(value, key + ": expected a list");
    return List.of();
  }

  private Optional<String> scalar(Node value, String expected) {
    if (value instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    bad(value, expected);
    return Optional.empty();
  }

  private void bad(Node value, String message) {
    findings.add(Rule.YAML_BAD_VALUE, at(value), message);
  }

  private Location at(Node value) {
    return value
        .getStartMark()
        .map(m -> Yaml.at(m, file, linesBefore))
        .orElse(new Location(file, linesBefore + 1, 1));
  }
}
