package nguyenvan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.finding.Rule;
import org.junit.jupiter.api.Test;

/** {@code RULES.md} and the catalogue say the same. */
class RuleBookTest {

  private static final Pattern ENTRY = Pattern.compile("### ([A-Z]-\\d{3}) (.+)");

  private static String book() throws IOException {
    Path here = Path.of("RULES.md");
    return Files.readString(Files.exists(here) ? here : Path.of("src/RULES.md"));
  }

  private static Map<String, String> entries() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    String id = null;
    for (String line : book().lines().toList()) {
      Matcher m = ENTRY.matcher(line);
      if (m.matches()) {
        id = m.group(1);
        entries.put(id, m.group(2) + "\n");
      } else if (line.startsWith("## ")) {
        id = null;
      } else if (id != null) {
        entries.merge(id, line + "\n", String::concat);
      }
    }
    return entries;
  }

  @Test
  void everyRuleHasAnEntryWithItsTitleAndLevel() throws IOException {
    Map<String, String> entries = entries();
    List<String> lacking = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      String entry = entries.getOrDefault(rule.id(), "");
      String head = rule.title() + "\n\n" + rule.level().label() + " ";
      if (!entry.startsWith(head)) {
        lacking.add("### " + rule.id() + " " + head);
      }
    }
    assertEquals(List.of(), lacking);
  }

  @Test
  void everyEntryIsARuleInTheOrderOfTheCatalogue() throws IOException {
    List<String> ids = List.of(Rule.values()).stream().map(Rule::id).toList();
    assertEquals(ids, List.copyOf(entries().keySet()));
  }

  @Test
  void everyEntryShowsABadAndAGoodExampleAndTheWayOut() throws IOException {
    entries()
        .forEach(
            (id, text) -> {
              for (String part : List.of("\n- bad: ", "\n- good: ", "\n- fix: ")) {
                assertTrue(text.contains(part), id + " lacks" + part.replace("\n", " "));
              }
            });
  }

  @Test
  void noIdIsUsedTwice() {
    assertEquals(
        Rule.values().length, List.of(Rule.values()).stream().map(Rule::id).distinct().count());
  }
}
